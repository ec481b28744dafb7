import type { ConceptId } from '../../figures/concepts.js'
import { daysBetween } from '../../util/day.js'
import { groupDigits } from '../../util/group-digits.js'
import { column } from '../column.js'
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
 * address that does. Say it: `read(json, publishers['unhcr-odp'], { concept: 'refugees', from: 'UKR' })`.
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
  key: ['day'],
  records: ['data.timeseries'],
  columns: { day: column.day('data_date', 'date'), individuals: column.count('individuals') },
  describe: ({ envelope }) => {
    const title = envelope['situation_view_name']
    return { title: typeof title === 'string' ? title : null }
  },
  start: () => ({ day: null as string | null, individuals: 0 }),
  record: (row, out, { options, state }) => {
    const { day, individuals } = row
    out.figure('individuals', { ...options, end: day })
    if (day === null || individuals === null) return
    if (state.day !== null && isJump(state.individuals, individuals, daysBetween(state.day, day))) {
      out.issue(
        'W-RULE',
        'warning',
        'individuals',
        `It was ${groupDigits(state.individuals)} on ${state.day}: such a step in this portal is mostly a change of what is counted, not arrivals`,
        'Look up the note of the portal for these days before a line is drawn through them or a difference is taken',
      )
    }
    state.day = day
    state.individuals = individuals
  },
})

function isJump(before: number, now: number, days: number): boolean {
  return days >= 0 && days <= JUMP.days && now - before > JUMP.people && now > before * JUMP.times
}
