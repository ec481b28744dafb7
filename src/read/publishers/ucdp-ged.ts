import type { DateAccuracy } from '../../figures/vocabulary.js'
import { column, optional } from '../column.js'
import { GrowingNumbers } from '../../figures/growing.js'
import { type Period, yearPeriod } from '../periods.js'
import { type Words, definePublisher } from '../publisher.js'
import { gwPlace } from './shared/gw-place.js'
import { citedRecorders } from './shared/recorders.js'
import { ucdpRelease } from './shared/ucdp-release.js'
import { ucdpLicence, ucdpPage, ucdpWords } from './shared/ucdp-words.js'
import { withTags } from './shared/with-tags.js'

type Flags = NonNullable<Words['flags']>

export interface GedOptions {
  /** The parts of the best estimate: side A, side B, civilians, unknown. Default: false. */
  readonly parties: boolean
  /** The first-level area of each event as a flag `part:area=…`. Default: false; true where events have no id. */
  readonly areas: boolean
  /** The country of a file that does not name it. Default: null. */
  readonly place: string | null
}
const defaults: GedOptions = { parties: false, areas: false, place: null }

const total = { low: 'low', best: 'best', high: 'high' } as const
const alone = { best: 'best' } as const

/** What the three types of violence count. */
const types: Readonly<Record<number, Pick<Words, 'concept' | 'group'>>> = {
  1: { concept: 'battle-deaths' },
  2: { concept: 'non-state-deaths' },
  3: { concept: 'one-sided-deaths', group: 'civilians' },
}
const untyped: Pick<Words, 'concept' | 'group'> = { concept: 'killed' }

/** How exactly the days of an event are known, by `date_prec`. */
const accuracies: Readonly<Record<number, DateAccuracy>> = { 1: 'day', 2: 'range', 3: 'week', 4: 'month', 5: 'year' }

const inactive = new Set(['0', 'false', 'False', 'FALSE'])

/** Where an event is known only to be in a part of the country, in it, or in no country's waters or air. */
const vague: Readonly<Record<number, Flags>> = {
  5: ['place-unclear:part of the country'],
  6: ['place-unclear:country only'],
  7: ['place-unclear:international waters or airspace'],
}
const none: Flags = []

/**
 * UCDP's Georeferenced Event Dataset, any version, by the names of its columns: the yearly files, the candidate releases,
 * the pages of the API and the copies on HDX, of which some have only year, area and best estimate.
 *
 * A figure is the deaths of one event: battle-related, in non-state conflict or by one-sided violence. Low, best and high
 * are UCDP's and stay as published: a best of 0 with a high above it, and estimates out of order (flag `order-violated`).
 * Where a copy has only the best estimate, no limits are known. An event is a part of what happened (flag `part`), is in
 * the yearly totals unless flagged `below-threshold`, and its days bound it, as exactly as `dateAccuracy` says.
 *
 * Options: `parties` (default: false) adds the parts of the best estimate, which have no low and high; `areas` (default:
 * false) adds each event's first-level area as a flag, which is always there where events have no id; `place` (default:
 * null) is the country of a file that names none.
 */
export const ucdpGed = definePublisher({
  id: 'ucdp-ged',
  name: 'UCDP Georeferenced Event Dataset',
  licence: ucdpLicence,
  page: ucdpPage,
  options: defaults,
  words: { ...ucdpWords, title: 'UCDP Georeferenced Event Dataset' },
  key: ['id'],
  columns: file => ({
    id: optional(column.text(...withTags(file, ['#event+id', '#event+code'], 'id'))),
    year: column.number(...withTags(file, ['#date+year'], 'year')),
    active: optional(column.code('active_year')),
    status: optional(column.code('code_status')),
    type: optional(column.count('type_of_violence')),
    dyad: optional(column.code('dyad_name')),
    original: optional(column.text('source_original')),
    area: optional(column.code(...withTags(file, ['#adm1+name'], 'adm_1'))),
    placePrecision: optional(column.count('where_prec')),
    country: optional(column.code('country_id')),
    iso: optional(column.code('iso3')),
    datePrecision: optional(column.count('date_prec')),
    start: optional(column.day(...withTags(file, ['#date+start'], 'date_start'))),
    end: optional(column.day(...withTags(file, ['#date+end'], 'date_end'))),
    sideA: optional(column.count('deaths_a')),
    sideB: optional(column.count('deaths_b')),
    civilians: optional(column.count('deaths_civilians')),
    unknown: optional(column.count('deaths_unknown')),
    best: column.count(...withTags(file, ['#affected+killed', '#affected+killed+best'], 'best')),
    low: optional(column.count('low')),
    high: optional(column.count('high')),
  }),
  describe: file => {
    const { version } = ucdpRelease(file)
    return { vintage: version }
  },
  start: ({ file }) => ({
    ...ucdpRelease(file),
    places: new Map<string, string | null>(),
    years: new Map<number, Period>(),
    /** What each event said, by the number of its key; not kept for the yearly releases, in which none comes twice. */
    met: new GrowingNumbers(),
  }),
  record: (row, out, { options, state }) => {
    const { country, status, start, original } = row
    const area = options.areas || !out.keyed ? row.area : null
    let place = row.iso ?? options.place
    if (country !== null) {
      const known = state.places.get(country)
      if (known !== undefined) place = known
      else state.places.set(country, (place = gwPlace(country).place ?? null))
    }
    let period: Period | undefined
    if (start === null && row.year !== null) {
      period = state.years.get(row.year)
      if (period === undefined) state.years.set(row.year, (period = yearPeriod(row.year)))
    }
    const kind = row.type === null ? untyped : (types[row.type] ?? untyped)
    let flags: Flags = area === null ? none : [`part:area=${area}`]
    if (!out.keyed) flags = [`part:event=row-${out.row}`, ...flags]
    const active = row.active
    const unclear = row.placePrecision === null ? none : (vague[row.placePrecision] ?? none)
    if (unclear !== none) flags = flags === none ? unclear : [...flags, ...unclear]
    if (active !== null && inactive.has(active)) flags = [...flags, 'below-threshold']
    if (state.candidate) flags = [...flags, 'provisional']
    if (status !== null && status !== 'Clear') flags = [...flags, `suspect:${status}`]
    if (original !== null) {
      const cited = citedRecorders(original)
      if (cited.length > 0) flags = [...flags, ...cited]
    }
    const words: Words = {
      concept: kind.concept,
      group: kind.group ?? 'all',
      title: row.dyad,
      place,
      start: period === undefined ? start : period.start,
      end: period === undefined ? (row.end ?? start) : period.end,
      dateAccuracy: period === undefined ? (accuracies[row.datePrecision ?? 1] ?? 'range') : period.dateAccuracy,
      flags,
      // Every event is a part of its own: two of one day and country are neither one figure twice nor in conflict.
      part: out.keyed ? 'event' : null,
    }
    const handle = out.figure(row.low === null && row.high === null ? alone : total, words)
    const once = state.version !== null && !state.candidate
    if (out.keyed && (out.again || !once)) {
      const said = (row.low ?? 0) + (row.best ?? 0) * 2 ** 17 + (row.high ?? 0) * 2 ** 34
      if (!out.again) state.met.set(out.keyNumber, said)
      else if (!once && state.met.at(out.keyNumber) === said) {
        out.setAside(handle, `Event ${out.cell('id')} stands in the file before, with the same numbers`)
        return
      } else out.issue('W-DUPLICATE', 'warning', 'id', ...revised)
    }
    if (options.parties) {
      out.figure({ best: 'civilians' }, { ...words, group: 'civilians', as: `${kind.concept}.civilians.part` })
      out.figure({ best: 'unknown' }, { ...words, group: 'status-unknown' })
      out.figure({ best: 'sideA' }, { ...words, group: 'combatants', flags: [...flags, 'part:side=a'], as: 'side-a' })
      out.figure({ best: 'sideB' }, { ...words, group: 'combatants', flags: [...flags, 'part:side=b'], as: 'side-b' })
    }
  },
})

const revised = [
  'The event stands in the file before, with other numbers, as when releases are put one after the other',
  'Read each release for itself, with its vintage: the newest then stands for the event',
] as const
