import type { Figure } from '../../figures/figure.js'
import { daysBetween } from '../../util/day.js'
import { groupDigits } from '../../util/group-digits.js'
import { type Ratio, divide } from './ratio.js'
import type { Countable } from './total.js'
import { knownOptions } from '../../util/known-options.js'

export interface PerCapitaOptions {
  /** Of how many people. Default: 100,000. */
  readonly per?: number
  /** How far the day of the population may be from that of the count. Default: 1,100 days, three years. */
  readonly maxAgeDays?: number
}

/**
 * A count for so many people of the place, by the ends. The population keeps its own source and day, and both are
 * named in the note.
 *
 * Throws `invalid perCapita: REASON` where the population is not one, is of another place, or is too far off in time,
 * `invalid ratio: REASON` where it can be zero, and `invalid per: NUMBER`.
 *
 * @example
 * const [killed, people] = figures([
 *   { id: 'killed', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-12-31', text: '440' },
 *   { id: 'people', concept: 'population', place: 'SYR', end: '2020-07-01', text: '22 million' },
 * ])
 * perCapita(killed, people).best // → 2
 */
export function perCapita(
  count: Countable,
  population: Figure | Countable<'stock'>,
  options: PerCapitaOptions = {},
): Ratio {
  knownOptions(options, { per: 1, maxAgeDays: 1 })
  const { per = 100_000, maxAgeDays = 1100 } = options
  if (!(per > 0 && Number.isFinite(per))) throw new Error(`invalid per: ${per}`)
  if (population.concept !== 'population' || population.group !== 'all')
    throw new Error(`invalid perCapita: ${population.id} is no figure of the whole population`)
  if (count.place === null || count.place !== population.place)
    throw new Error(
      `invalid perCapita: ${count.id} is of ${count.place ?? 'no stated place'} and ${population.id} of ${population.place ?? 'no stated place'}: give the population of the same place`,
    )
  if (count.end === null || population.end === null)
    throw new Error(`invalid perCapita: ${count.end === null ? count.id : population.id} states no day`)
  const apart = Math.abs(daysBetween(population.end, count.end))
  if (apart > maxAgeDays)
    throw new Error(
      `invalid perCapita: ${population.id} is of ${population.end}, ${apart} days from ${count.end}; the limit is ${maxAgeDays}`,
    )
  const who = population.source == null ? 'source not stated' : population.source
  return {
    ...divide(count, population, per, Infinity),
    note: `For ${groupDigits(per)} people; population of ${population.end} (${population.id}, ${who}).`,
  }
}
