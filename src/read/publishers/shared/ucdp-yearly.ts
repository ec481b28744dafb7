import type { ConceptId } from '../../../figures/concepts.js'
import type { GroupId } from '../../../figures/groups.js'
import { column, optional } from '../../column.js'
import { yearPeriod } from '../../periods.js'
import { type Publisher, type Words, definePublisher } from '../../publisher.js'
import { gwPlace } from './gw-place.js'
import { partOf } from './part-of.js'
import { ucdpRelease } from './ucdp-release.js'
import { ucdpLicence, ucdpPage, ucdpWords } from './ucdp-words.js'

interface Yearly {
  readonly id: string
  readonly name: string
  readonly concept: ConceptId
  readonly group?: GroupId
  /** Headers of the estimates: low, best, high. */
  readonly low: readonly [string, ...string[]]
  readonly best: readonly [string, ...string[]]
  readonly high: readonly [string, ...string[]]
  /** Headers of the countries in which people were killed, by number; and by name. */
  readonly where: readonly [string, ...string[]]
  readonly whereName: readonly [string, ...string[]]
}

const total = { low: 'low', best: 'best', high: 'high' } as const

/**
 * One of UCDP's tables with a row a year and conflict, pair of parties or actor. In the API's JSON all numbers are texts.
 * A cell can hold several parties ("411, 412") or countries; how the dead divide among them is not told.
 */
export function ucdpYearly({ id, name, concept, group = 'all', low, best, high, where, whereName }: Yearly): Publisher {
  return definePublisher({
    id,
    name,
    licence: ucdpLicence,
    page: ucdpPage,
    words: { ...ucdpWords, title: name, group },
    key: ['conflict', 'dyad', 'actor', 'year'],
    columns: {
      conflict: optional(column.code('conflict_id', 'conflictid')),
      dyad: optional(column.code('dyad_id', 'dyadid')),
      actor: optional(column.code('actor_id', 'actorid')),
      year: column.number('year'),
      sideA: optional(column.code('side_a', 'side_a_name', 'actor_name')),
      sideB: optional(column.code('side_b', 'side_b_name')),
      countries: optional(column.code(...where)),
      names: optional(column.code(...whereName)),
      version: optional(column.code('version')),
      low: optional(column.count(...low)),
      best: column.count(...best),
      high: optional(column.count(...high)),
    },
    describe: file => ({ vintage: ucdpRelease(file).version }),
    record: (row, out) => {
      const { place, flags } = gwPlace(row.countries)
      if (row.version !== null) out.vintage(row.version)
      const parties = [row.sideA, row.sideB].filter(side => side !== null).join(' - ')
      const words: Words = {
        concept,
        place,
        ...(row.year === null ? {} : yearPeriod(row.year)),
        title: row.version === null ? name : `${name}, version ${row.version}`,
        flags: [
          ...partOf('conflict', row.conflict),
          ...partOf('dyad', row.dyad),
          ...partOf('parties', parties),
          ...(row.countries === null ? unclear(row.names) : flags),
        ],
      }
      if (row.low === null && row.high === null) out.figure({ best: 'best' }, words)
      else out.figure(total, words)
    },
  })
}

function unclear(names: string | null): NonNullable<Words['flags']> {
  return names === null ? [] : [`place-unclear:${names}`]
}
