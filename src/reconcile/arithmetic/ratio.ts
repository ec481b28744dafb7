import { groupDigits } from '../../util/group-digits.js'
import { broaderGroups } from '../../figures/groups.js'
import { type Gazetteer, places as world } from '../../figures/places.js'
import { units } from '../../figures/units.js'
import { type Countable, flagsOf, sourcesOf } from './total.js'
import { knownOptions } from '../../util/known-options.js'

export interface Ratio {
  readonly id: string
  /** Null: no lower limit, since a bound that it needs is not stated. */
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly parts: readonly string[]
  readonly sources: readonly string[]
  readonly flags: readonly string[]
  readonly note: string
}

export interface RatioOptions {
  /** What is known of places. Default: countries and P-codes. */
  readonly places?: Gazetteer
}

/**
 * One number over another, by the ends: the smallest is low over high, the largest high over low. Of a part over its
 * whole the share is at most 1. The best value is there if both have one.
 *
 * Throws `invalid ratio: REASON` for different units, a stock over a flow, a denominator that can be zero or is too
 * small to divide by, or a part that is larger than its whole.
 *
 * @example
 * const [women, all] = figures([
 *   { id: 'women', concept: 'killed', group: 'women', end: '2022-06-30', low: 1256, high: 2512 },
 *   { id: 'all', concept: 'killed', end: '2022-06-30', text: '5,024' },
 * ])
 * ratio(women, all).high // → 0.5
 */
export function ratio(a: Countable, b: Countable, options: RatioOptions = {}): Ratio {
  knownOptions(options, { places: 1 })
  const { places = world } = options
  if (a.unit !== b.unit)
    throw new Error(
      `invalid ratio: ${a.id} is in ${units[a.unit].many} and ${b.id} in ${units[b.unit].many}: bring them to one unit first`,
    )
  if (a.measure !== b.measure)
    throw new Error(
      `invalid ratio: ${a.id} is a ${a.measure} and ${b.id} a ${b.measure}: use perCapita() for a flow over a population`,
    )
  const part = isPart(a, b, places)
  if (part && a.low !== null && b.high !== null && a.low > b.high)
    throw new Error(
      `invalid ratio: ${a.id} is at least ${groupDigits(a.low)}, more than the ${groupDigits(b.high)} of ${b.id}, of which it is a part`,
    )
  return {
    ...divide(a, b, 1, part ? 1 : Infinity),
    note: part ? 'A share: a part over its whole.' : 'Not a share: the first is not known to be a part of the second.',
  }
}

/** Interval division, capped; shared with perCapita. */
export function divide(a: Countable, b: Countable, per: number, cap: number): Omit<Ratio, 'note'> {
  if ([b.low, b.best, b.high].some(end => end !== null && end <= 0))
    throw new Error(`invalid ratio: ${b.id} can be zero`)
  const under = (x: number | null, y: number | null) => {
    if (x === null || y === null) return null
    const share = Math.min(cap, (x / y) * per)
    if (!Number.isFinite(share)) throw new Error(`invalid ratio: ${b.id} is too small to divide by`)
    return share
  }
  // What is left over can be below zero, and is then the further below, the smaller what it is divided by.
  const high = under(a.high, a.high !== null && a.high < 0 ? b.high : b.low)
  return {
    id: `ratio of ${a.id} / ${b.id}`,
    low: under(a.low, a.low !== null && a.low < 0 ? b.low : b.high),
    best: under(a.best, b.best),
    high: high === null && Number.isFinite(cap) ? cap : high,
    parts: [a.id, b.id],
    sources: sourcesOf([a, b]),
    flags: flagsOf([a, b]),
  }
}

function isPart(a: Countable, b: Countable, places: Gazetteer): boolean {
  if (a.concept !== b.concept || a.from !== b.from || a.start !== b.start || a.end !== b.end) return false
  const group = a.group === b.group || broaderGroups(a.group).some(wider => wider === b.group)
  const place =
    a.place === b.place || (a.place !== null && b.place !== null && places.relation(a.place, b.place) === 'within')
  return group && place
}
