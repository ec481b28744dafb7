import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { adminLevel, adminPlace } from './shared/admin-place.js'
import { dtmLicence, dtmSource } from './shared/dtm-words.js'
import { partOf } from './shared/part-of.js'
import { tagged } from './shared/tagged.js'

/**
 * A country's workbook of IOM's Displacement Tracking Matrix: one row an area, with an HXL row under the header, by
 * which the columns are found whatever they are called ("Oblast pcode"). Side tables on other sheets are not read.
 *
 * An asterisk on a name points to a footnote beside the table, mostly that the area is under-counted: the figure is
 * flagged `suspect`. A row without a code, such as "residence location unknown", has no place, and is not the country.
 */
export const iomDtmWorkbook = definePublisher({
  id: 'iom-dtm-workbook',
  name: 'IOM Displacement Tracking Matrix, country workbook',
  licence: dtmLicence,
  page: 'https://data.humdata.org/organization/international-organization-for-migration',
  words: { source: dtmSource, outlet: dtmSource, title: 'Displacement Tracking Matrix (DTM)' },
  key: ['country', 'admin1', 'admin2', 'area', 'round', 'day'],
  columns: file => ({
    round: optional(column.code(...tagged(file, '#meta+round', '#round+code'), 'Round')),
    country: column.code(...tagged(file, '#country+code'), 'Country Code'),
    day: column.day(...tagged(file, '#date+reported'), 'Reported Date'),
    area: optional(column.code(...tagged(file, '#adm2+name'), ...tagged(file, '#adm1+name'), 'Admin1 Name')),
    admin1: optional(column.code(...tagged(file, '#adm1+code'), 'Admin1 Pcode')),
    admin2: optional(column.code(...tagged(file, '#adm2+code'), 'Admin2 Pcode')),
    idps: column.count(...tagged(file, '#affected+idps', '#affected+idp+ind', '#affected+idps+ind'), 'IDPs'),
    returnees: optional(column.count(...tagged(file, '#affected+returnees', '#affected+returnees+ind'), 'Returnees')),
  }),
  record: (row, out) => {
    const level = adminLevel(row.admin1, row.admin2)
    const isCoded = level > 0 || row.area === null
    const words = {
      place: isCoded ? adminPlace({ level, country: row.country, admin1: row.admin1, admin2: row.admin2 }) : null,
      end: row.day,
    }
    const flags = [
      ...(row.round === null ? [] : [`round:${row.round}` as const]),
      ...(isCoded ? [`level:${level}` as const] : [`place-unclear:${row.country ?? ''}` as const]),
      ...(isCoded ? [] : partOf('area', row.area)),
      ...(isCoded && row.area?.endsWith('*') === true ? (['suspect:footnote'] as const) : []),
    ]
    out.figure('idps', { ...words, concept: 'idps', flags: [...flags, ...inThousands(row.idps)] })
    out.figure('returnees', { ...words, concept: 'returnees', flags: [...flags, ...inThousands(row.returnees)] })
  },
})

/** The estimates of surveys are given in thousands. */
function inThousands(value: number | null): readonly 'rounded'[] {
  return value !== null && value > 0 && value % 1000 === 0 ? ['rounded'] : []
}
