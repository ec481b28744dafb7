import { column } from '../column.js'
import { definePublisher } from '../publisher.js'
import { hapiColumns, hapiOutlet, hapiPage } from './shared/hapi-columns.js'
import { hapiPlace } from './shared/hapi-place.js'
import { partOf } from './shared/part-of.js'

/**
 * Conflict events in HDX HAPI: ACLED's events and fatalities by month, area and kind. The three kinds overlap, since
 * civilian targeting is within political violence, and are not added up; their flag is `part`. Fatalities of
 * demonstrations are left blank: that is "not applicable", not none.
 *
 * Every area of a country has a row in every month, with zeros where ACLED has no event; from before ACLED covered the
 * country such a zero tells nothing, and the file does not say when that was.
 */
export const hdxHapiConflictEvents = definePublisher({
  id: 'hdx-hapi-conflict-events',
  name: 'HDX HAPI, conflict events',
  licence: 'ACLED Terms of Use and Attribution Policy: no redistribution; https://acleddata.com/terms-of-use/',
  page: hapiPage,
  words: { source: 'ACLED', outlet: hapiOutlet, basis: 'media' },
  key: ['country', 'admin1', 'admin2', 'name1', 'name2', 'type', 'start'],
  columns: {
    ...hapiColumns,
    type: column.code('event_type'),
    events: column.count('events'),
    fatalities: column.count('fatalities'),
  },
  record: (row, out) => {
    const { flags, ...where } = hapiPlace(row)
    const words = {
      ...where,
      start: row.start,
      end: row.end,
      dateAccuracy: 'month',
      flags: [...flags, ...partOf('events', row.type)],
    } as const
    out.figure('events', { ...words, concept: 'incidents' })
    if (row.type === 'demonstration' && row.fatalities === null && out.cell('fatalities') === '') {
      out.gap('fatalities', { ...words, concept: 'fatalities-coded', reason: 'not-applicable' })
    } else out.figure('fatalities', { ...words, concept: 'fatalities-coded' })
  },
})
