import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import { units } from '../figures/units.js'
import { rangeInWords } from '../reconcile/range-in-words.js'

/**
 * A range as the shortest answer that is not wrong: the numbers with their unit, and which end is open.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', end: '2020-01-01', text: 'at least 12' }]))
 * answer(ranges.at(0), ranges.figures) // → "12 or more people; no upper limit known"
 */
export function answer(range: Range, figures?: Iterable<Figure>): string {
  if (range.figures === 0) return 'No figure is left'
  const [numbers, ...rest] = rangeInWords(range, figures === undefined ? {} : { figures }).split('; ')
  if (range.low === null && range.high === null) return numbers!
  const unit = range.low === 1 && range.high === 1 ? units[range.unit].one : units[range.unit].many
  return [`${numbers} ${unit}`, ...rest].join('; ')
}
