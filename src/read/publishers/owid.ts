import { type ConceptId, concepts } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import { countryOf } from '../../figures/places/country-of.js'
import { places } from '../../figures/places.js'
import { isDay } from '../../util/day.js'
import { column, optional } from '../column.js'
import { yearEnd, yearPeriod } from '../periods.js'
import { type Out, type Words, definePublisher } from '../publisher.js'
import { owidPackage } from './shared/owid-package.js'

export interface OwidOptions {
  /** What is counted. There is no default: a table does not say it in a fixed way. */
  readonly concept: ConceptId | null
  readonly group: GroupId
  /** The parsed `datapackage.json` or `metadata.json` beside the file. Default: null. */
  readonly package: unknown
  /** Who counted, where the package does not say it. Default: null. */
  readonly source: string | null
}
const defaults: OwidOptions = { concept: null, group: 'all', package: null, source: null }

const total = { low: 'low', best: 'best', high: 'high' } as const

/**
 * A long table of Our World in Data: entity, code, year or day, and a column of values with a name of its own, or three
 * for a low, a best and a high. The only column needs no name; of several, the data package says which is which, or the
 * caller:
 *
 *     read(csv, publishers.owid, { concept: 'killed', package: JSON.parse(datapackage) })
 *     read(csv, publishers.owid, { concept: 'killed', columns: { best: 'Deaths - best', low: 'Deaths - low', high: 'Deaths - high' } })
 *
 * The numbers are worked out by Our World in Data (flag `derived`), which fills years without events with zero in some
 * tables and adds up lows and highs: bounds under the assumption that all errors go one way. One column of values has no
 * limits. Entities that are no country keep their code or name as a place that is not known.
 *
 * Options: `concept` (required), `group` (default: `all`), `package` and `source` (default: null).
 * Throws `missing option: concept`.
 */
export const owid = definePublisher({
  id: 'owid',
  name: 'Our World in Data table',
  licence: 'CC BY 4.0',
  page: 'https://ourworldindata.org/',
  options: defaults,
  words: { outlet: 'Our World in Data' },
  key: ['entity', 'year'],
  columns: ({ headers }, options) => {
    const { best = onlyValue(headers), low = ['low'], high = ['high'] } = owidPackage(options.package).values
    return {
      entity: column.code('Entity'),
      code: optional(column.code('Code')),
      year: column.code('Year', 'Day', 'Date'),
      best: column.count(...best),
      low: optional(column.count(...low)),
      high: optional(column.count(...high)),
    }
  },
  describe: (_, options) => {
    const { title, retrieved, licence } = owidPackage(options.package)
    return { title, vintage: retrieved === null ? null : `retrieved ${retrieved}`, licence }
  },
  start: ({ options }) => {
    if (options.concept === null) throw new Error('missing option: concept')
    const period = concepts[options.concept].measure === 'stock' ? yearEnd : yearPeriod
    return {
      concept: options.concept,
      period,
      source: options.source ?? owidPackage(options.package).source,
      known: new Map<string, string>(),
    }
  },
  record: (row, out, { options, state }) => {
    const { concept, period, source, known } = state
    const { entity, code, year } = row
    const words: Words = {
      concept,
      group: options.group,
      place: placeOf(entity, code, known),
      source,
      ...(year === null ? {} : YEAR.test(year) ? period(Number(year)) : dayOf(year, out)),
      flags: ['derived'],
    }
    out.figure(row.low === null && row.high === null ? { best: 'best' } : total, words)
  },
})

const YEAR = /^\d{4}$/
const KEYS = new Set(['entity', 'code', 'year', 'day', 'date'])

/** The one column that is no key: a table with one needs nobody to name it. */
function onlyValue(headers: readonly string[]): readonly [string, ...string[]] {
  const [first, ...others] = headers.filter(header => !KEYS.has(header.toLowerCase()))
  return first === undefined || others.length > 0 ? ['value'] : [first]
}

/** A table by day instead of by year. */
function dayOf(text: string, out: Pick<Out<'year'>, 'issue'>): Pick<Words, 'start' | 'end'> {
  if (isDay(text)) return { start: text, end: text }
  out.issue('E-DAY', 'error', 'year', 'It is neither a year nor a day', 'Write it as 2024 or 2024-12-31')
  return {}
}

/** By code (`OWID_KOS` is Kosovo), else by name; what is no country stays as it is called. */
function placeOf(entity: string | null, code: string | null, known: Map<string, string>): string | null {
  const name = code ?? entity
  if (name === null) return null
  let place = known.get(name)
  if (place === undefined) {
    const iso = code === null ? places.find(name).id : code === 'OWID_KOS' ? 'XKX' : countryOf(code)
    known.set(name, (place = iso ?? name))
  }
  return place
}
