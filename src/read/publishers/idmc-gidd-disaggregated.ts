import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { idmcPeriod } from './shared/idmc-period.js'
import { idmcWords } from './shared/idmc-words.js'
import { partOf } from './shared/part-of.js'
import { publishedDay } from './shared/published-day.js'
import { stockDay } from './shared/year-period.js'

/**
 * The single figures behind IDMC's Global Internal Displacement Database, as GeoJSON: movements ("Internal
 * Displacements") and people at the end of the year ("IDPs") in one file, each of one event and its places.
 *
 * Figures given in households were turned into people by IDMC; the flag says from how many, and with which size.
 */
export const idmcGiddDisaggregated = definePublisher({
  id: 'idmc-gidd-disaggregated',
  name: 'IDMC Global Internal Displacement Database, disaggregated',
  licence: idmcWords.licence,
  page: idmcWords.page,
  key: ['id'],
  columns: {
    id: column.code('ID'),
    country: column.code('ISO3'),
    year: column.number('Year'),
    cause: column.code('Figure cause'),
    category: column.code('Figure category'),
    unit: column.code('Figure unit'),
    reported: optional(column.number('Reported figures')),
    householdSize: optional(column.number('Household size')),
    total: column.count('Total figures'),
    start: optional(column.day('Start date')),
    startAccuracy: optional(column.code('Start date accuracy')),
    end: optional(column.day('End date')),
    endAccuracy: optional(column.code('End date accuracy')),
    collected: optional(column.day('Stock date')),
    reporting: optional(column.day('Stock reporting date')),
    sources: optional(column.list('Sources')),
    publishers: optional(column.list('Publishers')),
    event: optional(column.text('Event name')),
    locations: optional(column.list('Locations name')),
  },
  describe: ({ envelope }) => {
    const readme = typeof envelope['readme'] === 'string' ? envelope['readme'] : ''
    const line = (label: string) =>
      readme
        .split('\n')
        .find(text => text.startsWith(label))
        ?.slice(label.length)
        .trim()
    const [updated, extracted] = [line('LAST UPDATE:'), line('DATE EXTRACTED:')]
    const told = [updated && `updated ${updated}`, extracted && `extracted ${extracted}`].filter(Boolean)
    return { vintage: told.join(', ') || null, published: publishedDay(updated) }
  },
  record: (row, out) => {
    const cause = row.cause === 'Conflict' ? 'conflict' : row.cause === 'Disaster' ? 'disaster' : null
    const concept =
      row.category === 'IDPs' ? 'idps' : row.category === 'Internal Displacements' ? 'displacements' : null
    if (cause === null || concept === null) {
      out.issue(
        'E-CONCEPT',
        'error',
        cause === null ? 'cause' : 'category',
        'It is not known what is counted here',
        'Ask IDMC what it stands for; the figure was left out',
      )
      return
    }
    const day = row.reporting ?? stockDay(row.year).end ?? null
    const { collected } = row
    const households =
      row.unit === 'Household'
        ? (`converted:${row.reported ?? '?'} households of ${row.householdSize ?? '?'}` as const)
        : null
    const source = row.sources.join('; ') || null
    out.figure('total', {
      concept,
      group: idmcWords.causes[cause].group,
      place: row.country,
      ...(concept === 'idps' ? { end: day } : idmcPeriod(row)),
      source,
      outlet: relays(row.publishers, row.sources),
      title: row.event,
      flags: [
        ...idmcWords.causes[cause].flags,
        ...partOf('event', row.event),
        ...row.locations.flatMap(name => partOf('location', name)),
        ...(households === null ? [] : [households]),
        ...(concept === 'idps' && collected !== null && collected !== day
          ? [`carried-from:${collected}` as const]
          : []),
      ],
    })
  },
})

/** Who printed it before IDMC did, where that was not who counted. */
function relays(publishers: readonly string[], sources: readonly string[]): string {
  const others = publishers.filter(name => !sources.includes(name))
  return [...others, idmcWords.source].join('; ')
}
