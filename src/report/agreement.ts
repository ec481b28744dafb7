import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'

/**
 * What a reader has to know of a range before its two ends: that the figures do not meet, that they are only words, or
 * that the low end is a verified minimum. Empty where the figures agree. `kept` is null where the figures are not at
 * hand.
 */
export function agreement({ status, figures, floor }: Range, kept: readonly Figure[] | null): string[] {
  const words: string[] = []
  if (status === 'disjoint' && figures === 2) words.push('the two figures have no number in common')
  if (status === 'disjoint' && figures > 2) words.push('no two of the figures have a number in common')
  if (status === 'split') words.push('the figures do not all have a number in common')
  if (floor !== null) words.push('the low end is a verified minimum')
  const vague = kept !== null && kept.length > 0 && kept.every(figure => figure.hedge === 'vague')
  if (vague) words.push('the words give only an order of magnitude')
  return words
}
