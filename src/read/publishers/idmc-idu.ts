import type { Hedge } from '../../figures/vocabulary.js'
import { column, optional } from '../column.js'
import { type Out, definePublisher } from '../publisher.js'
import { scrub } from '../scrub.js'
import { idmcWords } from './shared/idmc-words.js'
import { type Candidate, newestOf } from './shared/newest-of.js'
import { partOf } from './shared/part-of.js'
import { shiftedDay } from './shared/shifted-day.js'

const qualifiers: Readonly<Record<string, Hedge>> = {
  total: 'exact',
  'more than': 'over',
  'more than or equal to': 'at-least',
  'less than': 'under',
  'less than or equal to': 'at-most',
  approximately: 'about',
}

const HOUSEHOLDS = /(?<![\d,])[\d,]+ households?\b/i

/**
 * IDMC's Internal Displacement Updates: provisional movements by event and place, which the annual database replaces;
 * the two are never added up. Both generations of the feed are read. That of 2023 has no roles, no event numbers and no
 * sources, and its dates, read as they stand, are a day early (see `shiftedDay`).
 *
 * IDMC marks figures as recommended or as triangulation. Of an event, the recommended ones are kept; where it has none,
 * the newest for each set of places. What that leaves out is in `setAside`, with the reason: it can be most of an event,
 * in places that no recommended figure covers. Option `triangulation: true` keeps every figure.
 */
export const idmcIdu = definePublisher({
  id: 'idmc-idu',
  name: 'IDMC Internal Displacement Updates',
  licence: idmcWords.licence,
  page: 'https://www.internal-displacement.org/internal-displacement-updates/',
  options: { triangulation: false },
  words: { outlet: idmcWords.source },
  key: ['id'],
  columns: {
    id: column.code('id'),
    country: column.code('iso3'),
    role: optional(column.code('role')),
    cause: column.code('displacement_type'),
    qualifier: column.code('qualifier'),
    figure: column.count('figure'),
    start: column.text('displacement_start_date'),
    end: column.text('displacement_end_date'),
    event: optional(column.code('event_id')),
    eventName: column.code('event_name'),
    summary: optional(column.text('standard_info_text')),
    story: optional(column.text('standard_popup_text')),
    sources: optional(column.code('sources')),
    url: optional(column.text('source_url')),
    locations: optional(column.list('locations_name')),
    coordinates: optional(column.text('locations_coordinates')),
    created: optional(column.day('created_at')),
  },
  start: () => ({ recommended: new Set<string>(), others: [] as Candidate[], saidRoles: false }),
  record: (row, out, { state }) => {
    const hedge = row.qualifier === null ? 'exact' : qualifiers[row.qualifier]
    const cause = row.cause === 'Conflict' ? 'conflict' : row.cause === 'Disaster' ? 'disaster' : null
    if (hedge === undefined || cause === null) {
      out.issue(
        'E-WORD',
        'error',
        cause === null ? 'cause' : 'qualifier',
        'It is not known what the word says of the figure',
        'Ask IDMC; the figure was left out',
      )
      return
    }
    const isMedia = row.sources === 'Media'
    const handle = out.figure('figure', {
      concept: saysReturns(row.summary) ? 'returns' : 'displacements',
      group: idmcWords.causes[cause].group,
      place: row.country,
      start: dayOf(row.start, 'start', out),
      end: dayOf(row.end, 'end', out),
      hedge,
      source: isMedia ? null : row.sources,
      basis: isMedia ? 'media' : null,
      published: row.created,
      title: row.eventName,
      url: row.url === null ? null : scrub(row.url),
      flags: [
        'provisional',
        ...idmcWords.causes[cause].flags,
        ...partOf('event', row.event ?? row.eventName),
        ...row.locations.flatMap(name => partOf('location', name)),
        ...(row.role === 'Triangulation' ? (['suspect:triangulation'] as const) : []),
        ...fromHouseholds(row.story),
      ],
    })
    if (row.role === null && !state.saidRoles) {
      out.issue(
        'W-RULE',
        'note',
        null,
        'The feed does not say which figures IDMC recommends, so that several may be of one event and place',
        'Choose one of them before adding up',
      )
      state.saidRoles = true
    }
    const event = row.event ?? row.eventName
    if (row.role === null || event === null) return
    if (row.role === 'Recommended figure') state.recommended.add(event)
    else
      state.others.push({ handle, event, where: row.coordinates ?? '', created: out.cell('created'), id: row.id ?? '' })
  },
  end: (out, { options, state }) => {
    if (options.triangulation) return
    const alone = newestOf(state.others.filter(({ event }) => !state.recommended.has(event)))
    for (const other of state.others) {
      if (state.recommended.has(other.event))
        out.setAside(
          other.handle,
          `IDMC recommends other figures of event ${other.event}; this one, for triangulation, may be of places that they do not cover`,
        )
      else if (!alone.has(other))
        out.setAside(other.handle, `IDMC has a newer figure of event ${other.event} in the same places`)
    }
  },
})

function dayOf<Name extends string>(cell: string | null, column: Name, out: Out<Name>): string | null {
  const day = cell === null ? null : shiftedDay(cell)
  if (cell !== null && day === null) {
    out.issue(
      'E-DAY',
      'error',
      column,
      'It is not a day of the calendar',
      'Correct it; until then the figure lacks this day',
    )
  }
  return day
}

/** The feed tells returns from displacements by nothing but its words. */
function saysReturns(summary: string | null): boolean {
  return summary !== null && !summary.includes('displacement') && /\breturn/i.test(summary)
}

function fromHouseholds(story: string | null): readonly `converted:${string}`[] {
  const households = story === null ? null : HOUSEHOLDS.exec(story)
  return households === null ? [] : [`converted:${households[0]}`]
}
