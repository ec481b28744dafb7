import type { Measure } from '../../figures/concepts.js'
import { dayNumber, isoDay } from '../../util/day.js'
import { type Countable, type Total, flagsOf, sourcesOf } from './total.js'

/**
 * What one number is above another of the same thing: the change of a stock between two days, what a running total
 * gained, or how far two places are apart. The ends are those of interval arithmetic, so that two ranges that overlap
 * give a difference on both sides of zero; nothing is clipped. Where both are running totals from one first day, the
 * result counts the days between; such a difference below zero is a fall, and flagged `falls`.
 *
 * The best value is the difference of the two, if both have one and both are the same source's.
 *
 * Both have one measure: a stock less a flow does not compile. Throws `invalid difference: REASON`.
 *
 * @example
 * const [early, late] = figures([
 *   { id: 'early', concept: 'killed', start: '2023-10-07', end: '2023-11-10', text: '11,078', source: 'Ministry' },
 *   { id: 'late', concept: 'killed', start: '2023-10-07', end: '2023-11-12', text: '11,180', source: 'Media office' },
 * ])
 * difference(late, early).low   // → 102
 * difference(late, early).start // → "2023-11-11"
 */
export function difference<M extends Measure>(a: Countable<M>, b: Countable<NoInfer<M>>): Total<M> {
  for (const name of ['concept', 'unit', 'measure', 'group'] as const) {
    if (a[name] !== b[name])
      throw new Error(
        `invalid difference: ${a.id} and ${b.id} differ in ${name} (${a[name]}, ${b[name]}): bring them to one ${name} first`,
      )
  }
  const oneSeries =
    a.measure === 'flow' && a.start !== null && a.start === b.start && a.place === b.place && a.from === b.from
  const totals = oneSeries && a.end !== null && b.end !== null && a.end !== b.end
  if (totals && a.end < b.end)
    throw new Error(`invalid difference: ${a.id} ends before ${b.id}: give the later total first`)
  const low = a.low === null || b.high === null ? null : a.low - b.high
  const high = a.high === null || b.low === null ? null : a.high - b.low
  const one = a.source != null && a.source === b.source
  const falls = totals && high !== null && high < 0
  return {
    id: `difference of ${a.id} - ${b.id}`,
    concept: a.concept,
    group: a.group,
    unit: a.unit,
    measure: a.measure,
    place: a.place === b.place ? a.place : null,
    from: a.from === b.from ? a.from : null,
    start: totals ? isoDay(dayNumber(b.end) + 1) : null,
    end: totals ? a.end : null,
    low,
    best: one && a.best !== null && b.best !== null ? a.best - b.best : null,
    high,
    open: high === null ? 'all' : 'none',
    parts: [a.id, b.id],
    sources: sourcesOf([a, b]),
    flags: falls ? [...flagsOf([a, b]), 'falls'].sort() : flagsOf([a, b]),
    method: 'lower less upper bound, and upper less lower bound',
    note: [
      falls ? 'The running total falls: a correction or a new count, not events that were undone.' : '',
      low === null || high === null ? 'One end is open, since a bound that it needs is not stated.' : '',
      one ? '' : 'The two numbers are not known to be of one source.',
    ]
      .filter(Boolean)
      .join(' '),
  }
}
