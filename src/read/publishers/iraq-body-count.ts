import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { partOf } from './shared/part-of.js'

/**
 * Iraq Body Count's incidents: civilians killed, and where the table has them injured, as the smallest and the largest
 * number that was reported. There is no best number, and neither end bounds the truth: IBC says that even its highest
 * totals may miss many deaths that no medium reported.
 */
export const iraqBodyCount = definePublisher({
  id: 'iraq-body-count',
  name: 'Iraq Body Count incidents',
  licence: 'Iraq Body Count retains copyright; see the Conditions of Use on iraqbodycount.org',
  page: 'https://www.iraqbodycount.org/database/',
  words: {
    source: 'Iraq Body Count',
    outlet: 'Iraq Body Count',
    basis: 'media',
    title: 'Iraq Body Count database',
    group: 'civilians',
    place: 'IRQ',
  },
  key: ['code'],
  columns: {
    code: column.text('IBC code', 'code', 'incident'),
    start: column.day('Start Date', 'Date', 'from'),
    end: optional(column.day('End Date', 'to')),
    location: optional(column.text('Location', 'Place')),
    min: column.count('Reported Minimum', 'Deaths minimum', 'Minimum deaths', 'Min deaths', 'min'),
    max: column.count('Reported Maximum', 'Deaths maximum', 'Maximum deaths', 'Max deaths', 'max'),
    injuredMin: optional(column.count('Injured minimum', 'Minimum injuries', 'Min injuries')),
    injuredMax: optional(column.count('Injured maximum', 'Maximum injuries', 'Max injuries')),
  },
  record: (row, out) => {
    const { start } = row
    const end = row.end ?? start
    const words = {
      start,
      end,
      dateAccuracy: start === end ? 'day' : 'range',
      flags: [...partOf('event', row.code), ...partOf('area', row.location)],
    } as const
    if (row.min !== null && row.min === row.max) out.figure('max', { ...words, concept: 'killed' })
    else out.figure({ low: 'min', high: 'max' }, { ...words, concept: 'killed' })
    if (row.injuredMin !== null && row.injuredMin === row.injuredMax)
      out.figure('injuredMax', { ...words, concept: 'injured' })
    else out.figure({ low: 'injuredMin', high: 'injuredMax' }, { ...words, concept: 'injured' })
  },
})
