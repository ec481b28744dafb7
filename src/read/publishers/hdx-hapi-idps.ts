import { column } from '../column.js'
import { definePublisher } from '../publisher.js'
import { dtmWords } from './shared/dtm-words.js'
import { hapiColumns, hapiOutlet, hapiPage } from './shared/hapi-columns.js'
import { hapiPlace } from './shared/hapi-place.js'
import { partOf } from './shared/part-of.js'

/**
 * Internally displaced people in HDX HAPI, which repeats IOM's Displacement Tracking Matrix with the reasons and origins
 * added up: a copy of `iom-dtm`, with the same source. Levels, rounds and kinds of assessment count the same people, as
 * there, and are told apart by the same flags.
 */
export const hdxHapiIdps = definePublisher({
  id: 'hdx-hapi-idps',
  name: 'HDX HAPI, internally displaced persons',
  licence: dtmWords.licence,
  page: hapiPage,
  words: { source: dtmWords.source, outlet: hapiOutlet, basis: 'informant' },
  key: ['country', 'admin1', 'admin2', 'name1', 'name2', 'operation', 'assessment', 'round', 'end'],
  columns: {
    ...hapiColumns,
    operation: column.code('operation'),
    assessment: column.code('assessment_type'),
    round: column.code('reporting_round'),
    population: column.count('population'),
  },
  record: (row, out) => {
    const { flags, ...where } = hapiPlace(row)
    out.figure('population', {
      concept: 'idps',
      ...where,
      start: row.start,
      end: row.end,
      flags: [
        ...flags,
        ...partOf('operation', row.operation),
        ...(row.round === null ? [] : [`round:${row.round}` as const]),
        ...(row.assessment === null ? [] : [`assessment:${row.assessment}` as const]),
      ],
    })
  },
})
