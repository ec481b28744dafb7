import { dayNumber, isoDay } from '../../util/day.js'
import { type Column, column, optional } from '../column.js'
import { type Words, definePublisher } from '../publisher.js'
import type { FileFacts } from '../reading.js'
import { type Totals, sayFall } from './shared/falls.js'
import { type PalestineMeasure, type PalestineRegion, palestineMeasures } from './shared/palestine-measures.js'
import { palestineOwn, palestineSources, palestineVerified } from './shared/palestine-sources.js'
import { partOf } from './shared/part-of.js'

const regions = {
  gaza: { place: 'PS02', since: '2023-10-07', title: 'Daily casualties, Gaza' },
  westBank: { place: 'PS01', since: '2023-10-07', title: 'Daily casualties, West Bank' },
  lebanon: { place: 'LBN', since: '2023-10-08', title: 'Daily casualties, Lebanon' },
} as const satisfies Readonly<Record<PalestineRegion, { place: string; since: string; title: string }>>

/** First days of the counts of Lebanon's ministry, which begins at none with every escalation. */
const phases: Readonly<Record<number, string>> = { 1: '2023-10-08', 2: '2026-03-02' }

type Region = (typeof palestineMeasures)[PalestineRegion]
type KeyOf<T> = T extends unknown ? keyof T & string : never
type CountName = KeyOf<Region> | `ext_${KeyOf<Region>}`
type Counts = Readonly<Record<CountName, Column<'count'>>>

const base = {
  day: column.day('report_date'),
  source: column.code('report_source', 'flash_source'),
  hours: optional(column.number('report_period')),
  phase: optional(column.code('phase')),
} as const

/**
 * Tech for Palestine's daily series: casualties in Gaza, in the West Bank and in Lebanon, as JSON or CSV.
 *
 * Running totals begin on 7 October 2023; what a report adds is of the days that it covers, and need not be the
 * difference of two totals. Days without a report, on which the totals stand still, are no zeros. Who counted follows
 * `report_source`; what the publisher filled in where no report was found is flagged `filled` and has no source. In the
 * West Bank, first reports are unverified and OCHA's `verified` ones stand beside them. In Lebanon the ministry's own
 * totals start again with each phase; those since 2023 are derived.
 *
 * Option `extended` (default: false): the `ext_` columns too, in which the publisher extrapolates or carries forward.
 */
export const palestineCasualties = definePublisher({
  id: 'palestine-casualties',
  name: 'Tech for Palestine daily casualties',
  licence: 'Public domain dedication (Tech for Palestine)',
  page: 'https://data.techforpalestine.org/',
  options: { extended: false },
  words: { outlet: 'Tech for Palestine' },
  key: ['day'],
  columns: (file, { extended }): typeof base & Counts => ({ ...base, ...countsOf(regionOf(file), extended) }),
  start: ({ file, options }) => ({
    region: regionOf(file),
    measures: Object.entries(palestineMeasures[regionOf(file)]) as [KeyOf<Region>, PalestineMeasure][],
    extended: options.extended && regionOf(file) === 'gaza',
    totals: new Map() as Totals,
  }),
  record: (row, out, { state }) => {
    const { region, measures, extended, totals } = state
    const { place, since, title } = regions[region]
    const { day, hours, phase } = row
    const still = hours === 0 && !((row.killed ?? 0) > 0)
    const who = row.source === null ? undefined : palestineSources[row.source]
    if (who === undefined)
      out.issue(
        'E-WORD',
        'warning',
        'source',
        'It is not known who that is',
        'Ask the publisher; until then the figures of the row have no source',
      )
    for (const [name, measure] of measures) {
      const { concept, group = 'all', span, always, part = null, twin } = measure
      const own = name.endsWith('_reported')
      const kind = name.startsWith('verified.')
        ? 'verified'
        : region === 'lebanon' && span === 'total' && !own
          ? 'since-2023'
          : null
      const counted = kind === 'verified' ? palestineVerified : kind === 'since-2023' ? palestineOwn('derived') : who
      const words = {
        concept,
        group,
        place,
        title,
        ...(span === 'report'
          ? reported(day, kind === 'verified' ? 24 : hours)
          : { start: own ? (phases[Number(phase)] ?? null) : since, end: day }),
        ...counted,
        as: idOf(measure, kind),
        flags: [...(counted?.flags ?? []), ...partOf('kind', part)],
      }
      if (still && span === 'report' && row[name] === 0) out.gap(name, { ...words, reason: 'not-collected' })
      else
        out.figure(name, still && always && span === 'total' ? { ...words, flags: [...words.flags, 'filled'] } : words)
      if (span === 'total') sayFall(totals, name, { day, value: row[name], count: own ? phase : null }, out)
      if (extended && twin)
        out.figure(`ext_${name}`, {
          ...words,
          ...palestineOwn('extrapolated'),
          as: idOf(measure, 'extended'),
          flags: ['extrapolated', ...partOf('kind', part)],
        })
    }
  },
})

function regionOf({ headers }: Pick<FileFacts, 'headers'>): PalestineRegion {
  if (headers.includes('flash_source')) return 'westBank'
  return headers.includes('killed_cum_reported') ? 'lebanon' : 'gaza'
}

/** The columns of a region; those that not every report has say nothing where they are blank. */
function countsOf(region: PalestineRegion, extended: boolean): Counts {
  const out: Record<string, Column<'count'>> = {}
  const measures: Readonly<Record<string, PalestineMeasure>> = palestineMeasures[region]
  for (const [name, { always, twin }] of Object.entries(measures)) {
    const isFirst = name === 'killed_cum'
    const spec = column.count(name, name.replace('.', '_'))
    out[name] = { ...spec, optional: !isFirst, ...(always ? {} : { gaps: { '': null } }) }
    if (extended && twin) out[`ext_${name}`] = { ...column.count(`ext_${name}`), optional: true, gaps: { '': null } }
  }
  return out as Counts
}

/** The days that a report covers, by its hours. */
function reported(day: string | null, hours: number | null): Pick<Words, 'start' | 'end' | 'dateAccuracy'> {
  if (day === null) return {}
  const days = Math.max(1, Math.round((hours ?? 24) / 24))
  return { start: isoDay(dayNumber(day) - days + 1), end: day, dateAccuracy: days === 1 ? 'day' : 'range' }
}

function idOf({ concept, group, span, part }: PalestineMeasure, kind: string | null): string {
  return [concept, group, part?.replace(' ', '-'), span === 'report' ? 'report' : undefined, kind]
    .filter(word => word !== undefined && word !== null)
    .join('.')
}
