import { places } from '../../figures/places.js'
import { dayNumber, isoDay } from '../../util/day.js'
import { column, optional } from '../column.js'
import { monthNumber } from '../dates/month-number.js'
import { type Period, monthPeriod, yearPeriod } from '../periods.js'
import { type Out, definePublisher } from '../publisher.js'
import { acledLicence } from './shared/acled-licence.js'
import { adminLevel } from './shared/admin-place.js'
import { partOf } from './shared/part-of.js'

/** Which of ACLED's three overlapping kinds of events a file of HDX is about, by its name. */
const kinds = [
  [/civilian[ _-]?targeting/i, 'civilian_targeting'],
  [/demonstration/i, 'demonstration'],
  [/political[ _-]?violence/i, 'political_violence'],
] as const

/**
 * ACLED's events and fatalities added up: by month and country or area (the workbooks on HDX), or by week, area and type
 * of event (the regional files of ACLED, whose weeks go from Saturday to Friday).
 *
 * Files on political violence, on civilian targeting and on demonstrations overlap and are not added up; only the name of
 * the file tells which it is. A workbook of HDX has its rows in several sheets: read each with the option `sheet`. An
 * area that has a name and no code has no place. The population exposed is not read: ACLED says not to add it up.
 */
export const acledAggregates = definePublisher({
  id: 'acled-aggregates',
  name: 'ACLED events by month or week',
  licence: acledLicence,
  page: 'https://acleddata.com/',
  words: {
    source: 'ACLED',
    outlet: 'ACLED',
    basis: 'media',
    title: 'Armed Conflict Location & Event Data, aggregated',
  },
  key: ['country', 'area1', 'area2', 'year', 'month', 'week', 'disorder', 'type', 'subtype'],
  columns: {
    country: column.code('Country', 'COUNTRY'),
    iso3: optional(column.code('ISO3')),
    area1: optional(column.code('Admin1', 'ADMIN1')),
    area2: optional(column.code('Admin2', 'ADMIN2')),
    code1: optional(column.code('Admin1 Pcode')),
    code2: optional(column.code('Admin2 Pcode')),
    month: optional(column.code('Month')),
    year: optional(column.number('Year')),
    week: optional(column.day('WEEK')),
    disorder: optional(column.code('DISORDER_TYPE')),
    type: optional(column.code('EVENT_TYPE')),
    subtype: optional(column.code('SUB_EVENT_TYPE')),
    events: column.count('Events', 'EVENTS'),
    fatalities: optional(column.count('Fatalities', 'FATALITIES')),
  },
  start: ({ file }) => ({
    kind: kinds.find(([pattern]) => pattern.test(`${file.name ?? ''} ${file.member ?? ''}`))?.[1] ?? null,
    countries: new Map<string, string>(),
  }),
  record: (row, out, { state }) => {
    const { country, area1, area2, code1, code2 } = row
    const iso = row.iso3 ?? countryNamed(country, state.countries)
    const level = Math.max(adminLevel([iso, area1, area2]), adminLevel([iso, code1, code2]))
    const code = [iso, code1, code2][level] ?? null
    const area = [area2, area1].filter(name => name !== null).join(', ')
    const words = {
      place: code,
      ...(periodOf(row.week, row.year, row.month, out) ?? {}),
      flags: [
        `level:${level}`,
        ...(code === null ? [...partOf('area', area), `place-unclear:${iso ?? ''}` as const] : []),
        ...partOf('events', state.kind),
        ...partOf('disorder', row.disorder),
        ...partOf('type', row.type),
        ...partOf('subtype', row.subtype),
      ],
    } as const
    out.figure('events', { ...words, concept: 'incidents' })
    out.figure('fatalities', { ...words, concept: 'fatalities-coded' })
  },
})

/** By its name, as ACLED writes it; what nobody knows stays as it is called. */
function countryNamed(name: string | null, known: Map<string, string>): string | null {
  if (name === null) return null
  const before = known.get(name)
  if (before !== undefined) return before
  const place = places.find(name).id ?? name
  known.set(name, place)
  return place
}

function periodOf(
  week: string | null,
  year: number | null,
  month: string | null,
  out: Pick<Out<'month'>, 'issue'>,
): Period | null {
  if (week !== null) return { start: week, end: isoDay(dayNumber(week) + 6) ?? week, dateAccuracy: 'week' }
  if (year === null) return null
  if (month === null) return yearPeriod(year)
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthNumber(month)
  if (number !== null && number >= 1 && number <= 12) return monthPeriod(year, number)
  out.issue('E-DAY', 'error', 'month', 'It is no month', 'Correct it; until then the figures of the row are undated')
  return null
}
