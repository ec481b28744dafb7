import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import { groupDigits } from '../util/group-digits.js'
import { knownOptions } from '../util/known-options.js'
import { intervalOf } from './interval.js'

/** The words for bounds in one language. */
export interface BoundWords {
  /** A count as text: "400,000". */
  readonly number: (value: number) => string
  /** What stands between two phrases: "; ". */
  readonly semicolon: string
  readonly between: (low: string, high: string) => string
  readonly orMore: (low: string) => string
  readonly orLess: (high: string) => string
  readonly noUpperLimit: string
  readonly noLowerLimit: string
  readonly noLimits: string
  /** So many of the reports give only a minimum; null: some of them do, and how many is not known here. */
  readonly onlyMinimum: (count: number | null) => string
  readonly onlyMaximum: (count: number) => string
}

export const englishBounds: BoundWords = {
  number: groupDigits,
  semicolon: '; ',
  between: (low, high) => `${low} to ${high}`,
  orMore: low => `${low} or more`,
  orLess: high => `${high} or less`,
  noUpperLimit: 'no upper limit known',
  noLowerLimit: 'no lower limit known',
  noLimits: 'no limit known',
  onlyMinimum: count =>
    count === 1
      ? 'one report gives only a minimum'
      : `${count === null ? 'some' : groupDigits(count)} reports give only a minimum`,
  onlyMaximum: count =>
    count === 1 ? 'one report gives only a maximum' : `${groupDigits(count)} reports give only a maximum`,
}

/**
 * The two bounds as a phrase: "25 to 31", "336", "336 or more", "500 or less". Null is an open end, never a number;
 * two nulls give "no limit known".
 *
 * @example
 * boundsInWords(400000, 560000) // → "400,000 to 560,000"
 * boundsInWords(336, null)      // → "336 or more"
 */
export function boundsInWords(low: number | null, high: number | null, words: BoundWords = englishBounds): string {
  if (low === null) return high === null ? words.noLimits : words.orLess(words.number(high))
  if (high === null) return words.orMore(words.number(low))
  return low === high ? words.number(low) : words.between(words.number(low), words.number(high))
}

/**
 * A range as a phrase that says which ends are open and why. With the figures at hand it counts the reports that give
 * only a minimum or only a maximum; without them it says "some reports", and "one report" where two figures leave
 * no other number.
 *
 * @example
 * const range = { low: 25, high: 31, open: 'some', figures: 2, kept: ['a', 'b'] }
 * rangeInWords(range)                                                // → "25 to 31; one report gives only a minimum"
 * rangeInWords({ ...range, low: 336, high: null, open: 'all' })      // → "336 or more; no upper limit known"
 * rangeInWords({ ...range, low: null, open: 'none' })                // → "31 or less; no lower limit known"
 */
export function rangeInWords(
  range: Pick<Range, 'low' | 'high' | 'open' | 'figures' | 'kept'>,
  options: { readonly figures?: Iterable<Figure>; readonly words?: BoundWords } = {},
): string {
  const { low, high, open } = range
  knownOptions(options, { figures: 1, words: 1 })
  const { figures, words = englishBounds } = options
  const bounds = boundsInWords(low, high, words)
  const isPlain = low !== null && high !== null && open !== 'some' && figures === undefined
  if (isPlain || (low === null && high === null)) return bounds
  const parts = [bounds]
  const ends = figures === undefined ? null : endsOfKept(range.kept, figures)
  if (low === null) parts.push(words.noLowerLimit)
  if (high === null) parts.push(words.noUpperLimit)
  if (open === 'some' && high !== null) {
    parts.push(words.onlyMinimum(ends?.filter(end => end[1] === null).length ?? (range.figures === 2 ? 1 : null)))
  }
  const onlyMaximum = low === null ? 0 : (ends?.filter(end => end[0] === null && end[1] !== null).length ?? 0)
  if (onlyMaximum > 0) parts.push(words.onlyMaximum(onlyMaximum))
  return parts.join(words.semicolon)
}

function endsOfKept(ids: readonly string[], figures: Iterable<Figure>) {
  const kept = new Set(ids)
  return Array.from(figures)
    .filter(figure => kept.has(figure.id))
    .map(intervalOf)
}
