import type { ConceptId } from '../../figures/concepts.js'
import { places } from '../../figures/places.js'
import { daysBetween } from '../../util/day.js'
import { groupDigits } from '../../util/group-digits.js'
import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'

/** A step this large, in people and as a multiple, within this many days is a change of what is counted. */
const JUMP = { people: 100_000, times: 2, days: 7 } as const

export interface OdpOptions {
  readonly concept: ConceptId
  readonly place: string | null
  readonly from: string | null
}
const defaults: OdpOptions = { concept: 'refugees', place: null, from: null }

/**
 * A time series of UNHCR's Operational Data Portal, as its widgets load it: `data.timeseries` with a day and a number
 * of individuals. The file names neither the people, nor where they are, nor where they came from; it is the widget's
 * address that does. Say it: `read(json, publishers['unhcr-odp'], { concept: 'refugees', from: 'UKR' })`. A table by
 * country has their names, which are read. Whom UNHCR names as its source ("UNHCR, Government") stands in the title.
 *
 * Options: `concept` (default: `refugees`), `place` and `from` (default: null, not stated).
 */
export const unhcrOdp = definePublisher({
  id: 'unhcr-odp',
  name: 'UNHCR Operational Data Portal time series',
  licence: 'CC BY 3.0 IGO',
  page: 'https://data.unhcr.org/',
  options: defaults,
  words: { source: 'UNHCR', outlet: 'UNHCR Operational Data Portal' },
  key: ['day', 'name'],
  records: ['data.timeseries'],
  columns: {
    day: column.day('data_date', 'date'),
    individuals: column.count('individuals'),
    source: optional(column.code('source')),
    name: optional(column.code('geomaster_name')),
  },
  describe: ({ envelope }) => {
    const title = envelope['situation_view_name']
    return { title: titleWith(title, envelope['data.source']) }
  },
  start: ({ file }) => ({
    title: file.envelope['situation_view_name'],
    last: new Map<string, { readonly day: string; readonly individuals: number }>(),
  }),
  record: (row, out, { options, state }) => {
    const { day, individuals, name, source } = row
    const { concept, from } = options
    const place = name === null ? options.place : (places.find(name).id ?? name)
    const words = { concept, from, place, end: day }
    out.figure('individuals', source === null ? words : { ...words, title: titleWith(state.title, source) })
    if (day === null || individuals === null) return
    const before = state.last.get(name ?? '')
    if (before !== undefined && isJump(before.individuals, individuals, daysBetween(before.day, day))) {
      out.issue(
        'W-RULE',
        'warning',
        'individuals',
        `It was ${groupDigits(before.individuals)} on ${before.day}: such a step in this portal is mostly a change of what is counted, not arrivals`,
        'Look up the note of the portal for these days before a line is drawn through them or a difference is taken',
      )
    }
    state.last.set(name ?? '', { day, individuals })
  },
})

function titleWith(title: unknown, source: unknown): string | null {
  const told = [title, typeof source === 'string' && source !== '' ? `source: ${source}` : null]
  return told.filter(part => typeof part === 'string').join('; ') || null
}

function isJump(before: number, now: number, days: number): boolean {
  return days >= 0 && days <= JUMP.days && now - before > JUMP.people && now > before * JUMP.times
}
