import { countryOf } from '../../figures/places/country-of.js'
import { places } from '../../figures/places.js'
import type { DateAccuracy } from '../../figures/vocabulary.js'
import { isoDay } from '../../util/day.js'
import { column, optional } from '../column.js'
import { type Words, definePublisher } from '../publisher.js'
import { acledConvention, saysUnknown } from './shared/acled-convention.js'
import { acledLicence } from './shared/acled-licence.js'
import { partOf } from './shared/part-of.js'
import { citedRecorders } from './shared/recorders.js'

const accuracies: Readonly<Record<number, DateAccuracy>> = { 1: 'day', 2: 'week', 3: 'month' }
const SECONDS_A_DAY = 86_400

export interface AcledOptions {
  /** `event_id_cnty` of the events that ACLED has deleted since, from its list of deletions. Default: none. */
  readonly deleted: readonly string[]
}
const defaults: AcledOptions = { deleted: [] }

/**
 * ACLED's events, in the columns of before 2023 and of now, from its exports and its API, whose numbers are texts.
 *
 * Fatalities are one number an event, the most conservative that was reported, combatants included, with no range. Where
 * the notes say that it stands for a word (10 for "tens" or an unknown number, 12 for "dozens", 100 for "hundreds") the
 * figure is flagged `conventional` and bounds nothing; where they say that nobody knows how many died, a 0 has no upper
 * limit and the flag `none-known`. Of two rows of one event the one with the newest timestamp counts.
 *
 * Option `deleted` (default: none): ids of events that ACLED has withdrawn; their figures are set aside.
 *
 * ACLED's terms forbid passing its data on; the licence of every figure says so.
 */
export const acled = definePublisher({
  id: 'acled',
  name: 'ACLED events',
  licence: acledLicence,
  page: 'https://acleddata.com/',
  options: defaults,
  words: { source: 'ACLED', outlet: 'ACLED', basis: 'media', title: 'Armed Conflict Location & Event Data' },
  key: ['id'],
  columns: {
    id: column.text('event_id_cnty'),
    date: column.day('event_date'),
    datePrecision: optional(column.number('time_precision')),
    type: column.code('event_type'),
    iso: optional(column.code('iso')),
    iso3: optional(column.code('iso3')),
    country: column.code('country'),
    area: optional(column.code('admin1')),
    sources: optional(column.text('source')),
    notes: optional(column.text('notes')),
    fatalities: column.count('fatalities'),
    timestamp: optional(column.number('timestamp')),
  },
  start: ({ options }) => ({
    deleted: new Set(options.deleted),
    met: new Map<string, { handle: number; timestamp: number }>(),
    places: new Map<string, string | null>(),
  }),
  record: (row, out, { state }) => {
    const { id, fatalities, timestamp } = row
    const { date } = row
    const handle = out.figure('fatalities', {
      concept: 'fatalities-coded',
      place: placeOf(row.iso, row.iso3, row.country, state.places),
      start: date,
      end: date,
      dateAccuracy: accuracies[row.datePrecision ?? 1] ?? 'day',
      published: timestamp === null ? null : isoDay(Math.floor(timestamp / SECONDS_A_DAY)),
      ...reservations(fatalities, row.notes ?? '', [
        ...partOf('event', id),
        ...partOf('type', row.type),
        ...partOf('area', row.area),
        ...citedRecorders(row.sources),
      ]),
    })
    if (id === null) return
    if (state.deleted.has(id)) out.setAside(handle, `ACLED has deleted event ${id}`)
    const before = state.met.get(id)
    const now = { handle, timestamp: timestamp ?? 0 }
    if (before === undefined || now.timestamp > before.timestamp) state.met.set(id, now)
    if (before === undefined) return
    const older = now.timestamp > before.timestamp ? before : now
    out.setAside(older.handle, `ACLED has another version of event ${id}, at least as new`)
  },
})

/** What the notes take from the number. */
function reservations(
  fatalities: number | null,
  notes: string,
  flags: NonNullable<Words['flags']>,
): Pick<Words, 'hedge' | 'bounds' | 'flags'> {
  if (fatalities === null || notes === '') return { flags }
  if (fatalities === 0)
    return saysUnknown(notes) ? { bounds: { low: 0, best: 0, high: null }, flags: [...flags, 'none-known'] } : { flags }
  const words = acledConvention(fatalities, notes)
  if (words === null) return { flags }
  return {
    hedge: 'vague',
    bounds: { low: null, best: fatalities, high: null },
    flags: [...flags, `conventional:${words}`],
  }
}

/** By ISO number, else by letters, else by name: Kosovo has the number 0. */
function placeOf(
  iso: string | null,
  iso3: string | null,
  country: string | null,
  known: Map<string, string | null>,
): string | null {
  const key = `${iso ?? ''}.${iso3 ?? ''}.${country ?? ''}`
  let place = known.get(key)
  if (place === undefined) {
    const found = (iso === null ? null : countryOf(iso, 'm49')) ?? (iso3 === null ? null : countryOf(iso3))
    known.set(key, (place = found ?? (country === null ? null : (places.find(country).id ?? country))))
  }
  return place
}
