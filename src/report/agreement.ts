import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'

/**
 * What a reader has to know of a range before its two ends: that the figures do not meet, that they are only words, or
 * that the low end is a verified minimum. Empty where the figures agree. `kept` is null where the figures are not at
 * hand.
 */
export function agreement(
  { status, figures, floor }: Range,
  kept: readonly Figure[] | null,
  { sentence: say }: Locale,
): string[] {
  const words: string[] = []
  if (status === 'disjoint' && figures === 2) words.push(say.twoApart)
  if (status === 'disjoint' && figures > 2) words.push(say.noneMeet)
  if (status === 'split') words.push(say.notAllMeet)
  if (floor !== null) words.push(say.floor)
  const vague = kept !== null && kept.length > 0 && kept.every(figure => figure.hedge === 'vague')
  if (vague) words.push(say.magnitude)
  return words
}
