import { type Column, column, optional } from '../column.js'
import { plainHeader } from '../plain-header.js'
import { type Out, definePublisher } from '../publisher.js'
import { idmcPeriod } from './shared/idmc-period.js'
import { idmcRounded } from './shared/idmc-rounded.js'
import { idmcWords } from './shared/idmc-words.js'
import { partOf } from './shared/part-of.js'
import { publishedDay } from './shared/published-day.js'
import { someOf } from './shared/some-of.js'
import { flowYear, stockDay } from './shared/year-period.js'

/** `plain`: the name in a table of one cause, of which only the other columns tell which it is. `since`: first year. */
const measures = [
  {
    name: 'conflictFlow',
    cause: 'conflict',
    concept: 'displacements',
    plain: 'new_displacement',
    xlsx: 'Conflict Internal Displacements',
    since: 2009,
  },
  {
    name: 'conflictStock',
    cause: 'conflict',
    concept: 'idps',
    plain: 'total_displacement',
    xlsx: 'Conflict Stock Displacement',
    since: 2009,
  },
  {
    name: 'disasterFlow',
    cause: 'disaster',
    concept: 'displacements',
    plain: 'new_displacement',
    xlsx: 'Disaster Internal Displacements',
    since: 2008,
  },
  {
    name: 'disasterStock',
    cause: 'disaster',
    concept: 'idps',
    plain: 'total_displacement',
    xlsx: 'Disaster Stock Displacement',
    since: 2019,
  },
] as const
type Measure = (typeof measures)[number]

/**
 * IDMC's Global Internal Displacement Database by country and year, and its disasters by event: the pages of the API
 * (`conflicts`, `displacements`, `disasters`), the files on HDX and the workbooks of the website.
 *
 * Displacements are movements of the year, IDPs the people at its end. The numbers that IDMC did not round are read;
 * where a file has only the rounded ones, those, with the bounds that the rounding leaves.
 */
export const idmcGidd = definePublisher({
  id: 'idmc-gidd',
  name: 'IDMC Global Internal Displacement Database',
  licence: idmcWords.licence,
  page: idmcWords.page,
  words: { source: idmcWords.source, outlet: idmcWords.source },
  key: ['country', 'year', 'event', 'start', 'hazard'],
  sheets: ['1_Displacement_data', '1_Disaster_Displacement_data'],
  columns: ({ headers }) => ({
    country: column.code('iso3', 'ISO3'),
    year: column.number('year', 'Year'),
    event: optional(column.text('event_name', 'Event Name')),
    hazard: optional(column.code('hazard_type', 'Hazard Type')),
    start: optional(column.day('start_date', 'Date of Event (start)')),
    startAccuracy: optional(column.code('start_date_accuracy')),
    end: optional(column.day('end_date')),
    endAccuracy: optional(column.code('end_date_accuracy')),
    ...someOf(headers, {
      conflictFlow: countOf(measures[0], headers),
      conflictStock: countOf(measures[1], headers),
      disasterFlow: countOf(measures[2], headers),
      disasterStock: countOf(measures[3], headers),
    }),
  }),
  describe: ({ envelope }) => {
    const updated = envelope['last_updated']
    if (typeof updated !== 'string') return {}
    const day = publishedDay(updated)
    return { vintage: `updated ${day ?? updated}`, published: day }
  },
  start: ({ file }) => {
    const there = new Set(file.headers.map(plainHeader))
    const has = (names: readonly string[]) => names.some(name => there.has(plainHeader(name)))
    const found = measures
      .filter(m => has([...rawNames(m, file.headers), ...roundedNames(m, file.headers)]))
      .map(m => ({ ...m, rounded: !has(rawNames(m, file.headers)) }))
    return { measures: found, said: false }
  },
  record: (row, out, { state }) => {
    const { country: place, year, event } = row
    if (!state.said) sayRounded(state, out)
    for (const { name, cause, concept, since, rounded } of state.measures) {
      const value = row[name]
      const period = concept === 'idps' ? stockDay(year) : event === null ? flowYear(year) : idmcPeriod(row)
      const words = {
        concept,
        place,
        ...idmcWords.causes[cause],
        ...period,
        ...(event === null ? {} : { title: event }),
      }
      if (value === null && year !== null && year < since) {
        out.gap(name, { ...words, reason: 'before-series' })
        continue
      }
      const flags = [...idmcWords.causes[cause].flags, ...partOf('event', event)]
      const small = rounded ? idmcRounded(value) : null
      if (small !== null) out.figure(name, { ...words, ...small, flags: [...flags, ...small.flags] })
      else out.figure(name, { ...words, flags: value === 0 ? [...flags, 'none-known'] : flags })
    }
    if (event !== null && row.start !== null && year !== null && !row.start.startsWith(String(year))) {
      out.issue(
        'W-RULE',
        'note',
        'start',
        `The event began in another year than the ${year} for which it is counted`,
        'Count it by the year of the table or by its days, and say which',
      )
    }
  },
})

interface Found {
  readonly measures: readonly (Measure & { readonly rounded: boolean })[]
  said: boolean
}

/** Sums of rounded numbers are not IDMC's: said once for each such column. */
function sayRounded(state: Found, out: Pick<Out<Measure['name']>, 'issue'>): void {
  state.said = true
  for (const { name, rounded } of state.measures) {
    if (rounded)
      out.issue(
        'W-RULE',
        'note',
        name,
        'The file has no column of the numbers that IDMC did not round',
        'Rounded numbers have the bounds of the rounding; if the other column only changed its name, name it in columns',
      )
  }
}

/** A table of one cause has the same names for either: only disasters have hazards. */
function isPlain({ cause }: Measure, headers: readonly string[]): boolean {
  return (cause === 'disaster') === headers.some(header => plainHeader(header).startsWith('hazard'))
}

function rawNames(measure: Measure, headers: readonly string[]): readonly [string, ...string[]] {
  const { cause, plain, xlsx } = measure
  return [`${cause}_${plain}`, `${xlsx} (Raw)`, ...(isPlain(measure, headers) ? [plain] : [])]
}

function roundedNames(measure: Measure, headers: readonly string[]): readonly string[] {
  const { cause, plain, xlsx } = measure
  return [`${cause}_${plain}_rounded`, xlsx, ...(isPlain(measure, headers) ? [`${plain}_rounded`] : [])]
}

function countOf(measure: Measure, headers: readonly string[]): Column<'count', false> {
  const [first, ...others] = rawNames(measure, headers)
  return column.count(first, ...others, ...roundedNames(measure, headers))
}
