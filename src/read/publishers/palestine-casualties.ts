import { dayNumber, isoDay } from '../../util/day.js'
import { type Column, column, optional } from '../column.js'
import { type Out, definePublisher } from '../publisher.js'
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

const silent = { '': null } as const

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
  licence: 'CC0 1.0',
  page: 'https://data.techforpalestine.org/',
  options: { extended: false },
  words: { outlet: 'Tech for Palestine', basis: 'official' },
  key: ['day'],
  columns: (file, { extended }): Columns => ({ ...base, ...countsOf(regionOf(file), extended) }),
  start: ({ file, options }) => {
    const region = regionOf(file)
    const measures: Readonly<Record<string, PalestineMeasure>> = palestineMeasures[region]
    return { region, measures: Object.entries(measures), extended: options.extended && region === 'gaza', totals: new Map() as Totals }
  },
  record: (row, out, { state }) => {
    const { day, phase } = row
    const { region, measures, extended, totals } = state
    const { place, since, title } = regions[region]
    const hours = numberOf(row.period)
    const quiet = hours === 0
    const who = row.source === null ? undefined : palestineSources[row.source]
    if (who === undefined) out.issue('W-RULE', 'warning', 'source', 'It is not known who this is', 'Look it up with the publisher; the figures of the row have no source')
    for (const [name, measure] of measures) {
      const { concept, group, span, part } = measure
      const verified = name.startsWith('verified.')
      const stitched = region === 'lebanon' && span === 'total' && !name.endsWith('_reported')
      const counted = verified ? palestineVerified : stitched ? palestineOwn('derived') : who
      const begin = name.endsWith('_reported') ? (phases[numberOf(phase) ?? 0] ?? null) : since
      const words = {
        concept,
        ...(group === undefined ? {} : { group }),
        place,
        title,
        ...(span === 'total' ? { start: begin, end: day, dateAccuracy: 'day' as const } : reported(day, verified ? 24 : hours)),
        ...counted,
        ...(counted?.source == null ? { basis: null } : {}),
        as: idOf(measure, verified ? 'verified' : stitched ? 'since-2023' : null),
      }
      const value = row[name]
      const flags = [...(counted?.flags ?? []), ...partOf('kind', part ?? null), ...partOf('phase', name.endsWith('_reported') ? phase : null)]
      if (quiet && span === 'report' && numberOf(value) === 0) out.gap(name, { ...words, reason: 'not-collected' })
      else out.figure(name, { ...words, flags: quiet && measure.always && span === 'total' ? [...flags, 'filled'] : flags })
      if (span === 'total') sayFall(totals, name, day, numberOf(value), out)
      if (extended && measure.twin) {
        out.figure(`ext_${name}`, { ...words, ...palestineOwn('extrapolated'), basis: null, as: idOf(measure, 'extended'), flags: ['extrapolated', ...partOf('kind', part ?? null)] })
      }
    }
  },
})
