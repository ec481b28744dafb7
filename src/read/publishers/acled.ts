import { countryOf } from '../../figures/places/country-of.js'
import { places } from '../../figures/places.js'
import type { DateAccuracy } from '../../figures/vocabulary.js'
import { column, optional } from '../column.js'
import { dayText } from '../day-text.js'
import { GrowingNumbers } from '../../figures/growing.js'
import { type Words, definePublisher } from '../publisher.js'
import { acledConvention, isConvention, saysUnknown } from './shared/acled-convention.js'
import { acledLicence } from './shared/acled-licence.js'
import { partOf } from './shared/part-of.js'
import { citedRecorders } from './shared/recorders.js'

type Flags = NonNullable<Words['flags']>

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
    sources: optional(column.code('source')),
    notes: optional(column.text('notes')),
    fatalities: column.count('fatalities'),
    timestamp: optional(column.number('timestamp')),
  },
  start: ({ options }) => ({
    deleted: new Set(options.deleted),
    /** The figure and the timestamp of the newest version of each event, by the number of its key. */
    handles: new GrowingNumbers(),
    timestamps: new GrowingNumbers(),
    flags: emptyLists(),
    places: new Map<string, string | null>(),
  }),
  record: (row, out, { state }) => {
    const { date, fatalities, timestamp } = row
    const handle = out.figure('fatalities', {
      concept: 'fatalities-coded',
      place: placeOf(row.iso, row.iso3, row.country, state.places),
      start: date,
      end: date,
      dateAccuracy: accuracies[row.datePrecision ?? 1] ?? 'day',
      published: timestamp === null ? null : dayText(Math.floor(timestamp / SECONDS_A_DAY)),
      part: out.keyed ? 'event' : null,
      ...reservations(fatalities, row, flagsOf(row.type, row.area, row.sources, state.flags)),
    })
    if (!out.keyed) return
    if (state.deleted.size > 0 && state.deleted.has(out.cell('id').trim()))
      out.setAside(handle, `ACLED has deleted event ${out.cell('id')}`)
    const event = out.keyNumber
    const now = timestamp ?? 0
    const isNewer = !out.again || now > state.timestamps.at(event)
    const older = !isNewer ? handle : out.again ? state.handles.at(event) : -1
    if (isNewer) {
      state.handles.set(event, handle)
      state.timestamps.set(event, now)
    }
    if (out.again) out.setAside(older, `ACLED has another version of event ${out.cell('id')}, at least as new`)
  },
})

/** What the lists of flags of all events are made of: texts that come again are looked at once. */
const emptyLists = () => ({
  parts: new Map<string | null, Map<string | null, Flags>>(),
  cited: new Map<string | null, Flags>(),
  /** One list for every combination of recorders. */
  recorders: new Map<string, Flags>(),
  joined: new Map<Flags, Map<Flags, Flags>>(),
})

function flagsOf(
  type: string | null,
  area: string | null,
  sources: string | null,
  known: ReturnType<typeof emptyLists>,
): Flags {
  const ofType = inMap(known.parts, type, () => new Map<string | null, Flags>())
  const parts = inMap(ofType, area, () => [...partOf('type', type), ...partOf('area', area)])
  const cited = inMap(known.cited, sources, () => {
    const list = citedRecorders(sources)
    return inMap(known.recorders, list.join(), () => list)
  })
  if (cited.length === 0) return parts
  return inMap(
    inMap(known.joined, parts, () => new Map<Flags, Flags>()),
    cited,
    () => [...parts, ...cited],
  )
}

function inMap<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

/** What the notes take from the number. */
function reservations(
  fatalities: number | null,
  row: { readonly notes: string | null },
  flags: Flags,
): Pick<Words, 'hedge' | 'bounds' | 'flags'> {
  if (fatalities === null || (fatalities !== 0 && !isConvention(fatalities))) return { flags }
  const notes = row.notes ?? ''
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
