import { type Measure, concepts } from '../../figures/concepts.js'
import type { Gap } from '../../figures/gap.js'
import { type Gazetteer, places as world } from '../../figures/places.js'
import { apartness } from './apartness.js'
import { whyNotAdded } from './why-not-added.js'
import { type Countable, type Total, flagsOf, opennessOf, sourcesOf } from './total.js'
import { knownOptions } from '../../util/known-options.js'

export interface SumOptions {
  /** What is known of places. Default: countries and P-codes. */
  readonly places?: Gazetteer
  /** The place that the parts make up together. Default: null, unless all parts share one. */
  readonly place?: string | null
  /**
   * You say that places and origins are apart of which the place tables do not know it, as those of one publisher's
   * table are (Abyei beside Sudan, "unknown" beside Syria). Of two places of which one holds the other, it is not
   * believed. Default: false.
   */
  readonly apart?: boolean
  /** Parts of which there is no number. The sum is a minimum then. Default: none. */
  readonly missing?: readonly Gap[]
}

/** Nothing fits where some of the parts are known to be stocks, and some to be flows. */
type OneMeasure<T extends Countable> = [Extract<T, Countable<'stock'>>] extends [never]
  ? unknown
  : [Extract<T, Countable<'flow'>>] extends [never]
    ? unknown
    : never

/**
 * Adds up parts of one concept, unit and measure that are apart in place, group, origin or time. The ends are added
 * by themselves: the result is an outer bound, since all parts would have to be at their ends together. An open end
 * stays open, and the best value is there only if every part has one. People who can be counted again in a later
 * period do not add up over time: the whole lies between the largest part and the sum.
 *
 * What is known to be a stock and what is known to be a flow do not compile together, and `sum<'flow'>(parts)` takes
 * flows only; what the types let through is refused when it runs.
 *
 * Throws `sum requires at least one part`, and `invalid sum: REASON` with the rows that overlap and what to do.
 *
 * @example
 * const parts = figures([
 *   { id: 'a', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: 'at least 12' },
 *   { id: 'b', concept: 'killed', place: 'SYR', start: '2020-02-01', end: '2020-02-29', text: '30' },
 * ])
 * sum(parts).low  // → 42
 * sum(parts).high // → null
 */
export function sum<M extends Measure = Measure, T extends Countable<M> = Countable<M>>(
  parts: Iterable<T> & OneMeasure<T>,
  options: SumOptions = {},
): Total<T['measure']> {
  knownOptions(options, { places: 1, place: 1, apart: 1, missing: 1 })
  const { places = world, apart = false, missing = [] } = options
  const all: readonly T[] = [...parts]
  const [first, ...rest] = all
  if (first === undefined) throw new Error('sum requires at least one part')
  const asPlaces = apartness(places, apart)
  for (const [i, a] of all.entries()) {
    for (let j = i + 1; j < all.length; j++) {
      const why = whyNotAdded(a, all[j]!, asPlaces)
      if (why !== null) throw new Error(`invalid sum: ${why}`)
    }
  }
  const again =
    concepts[first.concept].addsOverTime === 'between' &&
    rest.some(part => part.start !== first.start || part.end !== first.end)
  const lows = all.flatMap(part => part.low ?? [])
  const highs = all.flatMap(part => part.high ?? [])
  const bests = all.flatMap(part => part.best ?? [])
  const closed = highs.length === all.length && missing.length === 0
  const shared = <Name extends 'group' | 'place' | 'from'>(name: Name) => all.every(part => part[name] === first[name])
  return {
    id: `sum of ${all.map(part => part.id).join(' + ')}`,
    concept: first.concept,
    group: shared('group') ? first.group : 'all',
    unit: first.unit,
    measure: first.measure,
    place: options.place !== undefined ? options.place : shared('place') ? first.place : null,
    from: shared('from') ? first.from : null,
    start: all.some(part => part.start === null)
      ? null
      : all.reduce((day, part) => (part.start! < day ? part.start! : day), first.start!),
    end: all.some(part => part.end === null)
      ? null
      : all.reduce((day, part) => (part.end! > day ? part.end! : day), first.end!),
    low: lows.length === 0 ? null : again ? Math.max(...lows) : add(lows),
    best: bests.length === all.length && !again && missing.length === 0 ? add(bests) : null,
    high: closed ? add(highs) : null,
    open: missing.length > 0 ? 'all' : opennessOf(all),
    parts: all.map(part => part.id),
    sources: sourcesOf(all),
    flags: flagsOf(all),
    method: again ? 'between the largest part and the sum of the parts' : 'sum of the lower and of the upper bounds',
    note: noteOf(all, missing, again, apart),
  }
}

function noteOf(all: readonly Countable[], missing: readonly Gap[], again: boolean, apart: boolean): string {
  const notes = all.length === 1 ? [] : ['Outer bounds: every part would have to be at its end at once.']
  if (apart) notes.push('Places that the tables do not know to be apart are taken to be.')
  if (again) notes.push('People can be counted again in a later period, so the sum is only the upper end.')
  const open = all.filter(part => part.high === null).length
  if (open > 0) notes.push(`${open} of ${all.length} parts have no upper limit.`)
  const bottomless = all.filter(part => part.low === null).length
  if (bottomless > 0)
    notes.push(`${bottomless} of ${all.length} parts have no lower limit, and add nothing to the low end.`)
  if (missing.length > 0)
    notes.push(`A minimum: there is no number for ${missing.map(gap => gap.place ?? gap.group).join(', ')}.`)
  return notes.join(' ')
}

/** Compensated, so that the order of the parts does not decide the last digit (Neumaier 1974). */
function add(numbers: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const x of numbers) {
    const next = total + x
    lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total
    total = next
  }
  return total + lost
}
