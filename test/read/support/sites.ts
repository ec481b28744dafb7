import { column, optional } from '../../../src/read/column.js'
import { definePublisher } from '../../../src/read/publisher.js'

/** A publisher of the tests: one figure a row, with everything that a publisher can leave to the reader. */
export const sites = definePublisher({
  id: 'sites',
  name: 'Site table',
  licence: 'CC BY 4.0',
  page: 'https://example.org/sites',
  options: { year: 2000 },
  columns: {
    site: column.code('pcode', 'site code'),
    day: column.day('as_of'),
    idps: column.count('idps', 'IDP individuals'),
    said: optional(column.quantity('said')),
  },
  key: ['site', 'day'],
  gaps: { '-': 'not-collected', '*': 'suppressed' },
  words: { outlet: 'An office', basis: 'survey' },
  record: (row, out) => {
    out.figure('idps', { concept: 'idps', place: row.site, end: row.day })
    if (row.said !== null) out.figure('said', { concept: 'newly-displaced', place: row.site, end: row.day })
  },
})

export const siteRows = 'pcode,as_of,idps\nSY07,2020-01-02,1200\nSY02,2020-01-02,350\n'
