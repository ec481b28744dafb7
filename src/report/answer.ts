import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import { agreement } from './agreement.js'

/**
 * A range as the shortest answer that is not wrong: the numbers with their unit, which end is open, and
 * whether the figures disagree.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', end: '2020-01-01', text: 'at least 12' }]))
 * answer(ranges.at(0), ranges.figures) // → "12 or more people; no upper limit known"
 */
export function answer(range: Range, figures?: Iterable<Figure>, locale: Locale = english): string {
  const { answer: say, bounds } = locale
  if (range.figures === 0) return say.nothingLeft
  const ids = new Set(range.kept)
  const kept = figures === undefined ? null : Array.from(figures).filter(figure => ids.has(figure.id))
  const [numbers, ...rest] = rangeInWords(range, { words: bounds, ...(kept === null ? {} : { figures: kept }) }).split(
    bounds.semicolon,
  )
  if (range.low === null && range.high === null) return numbers!
  const isOne = range.low === 1 && range.high === 1
  return [say.inUnits(numbers!, range.unit, isOne), ...rest, ...agreement(range, kept, locale)].join(bounds.semicolon)
}
