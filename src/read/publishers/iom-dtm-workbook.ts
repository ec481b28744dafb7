import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { adminLevel, adminPlace } from './shared/admin-place.js'
import { dtmWords } from './shared/dtm-words.js'
import { partOf } from './shared/part-of.js'
import { withTags } from './shared/with-tags.js'

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
  licence: dtmWords.licence,
  page: 'https://data.humdata.org/organization/international-organization-for-migration',
  words: { source: dtmWords.source, outlet: dtmWords.source, title: 'Displacement Tracking Matrix (DTM)' },
  key: ['country', 'admin1', 'admin2', 'name1', 'name2', 'round', 'day'],
  columns: file => ({
    round: optional(column.code(...withTags(file, ['#meta+round', '#round+code'], 'Round'))),
    country: column.code(...withTags(file, ['#country+code'], 'Country Code')),
    day: column.day(...withTags(file, ['#date+reported'], 'Reported Date')),
    name1: optional(column.code(...withTags(file, ['#adm1+name'], 'Admin1 Name'))),
    name2: optional(column.code(...withTags(file, ['#adm2+name'], 'Admin2 Name'))),
    admin1: optional(column.code(...withTags(file, ['#adm1+code'], 'Admin1 Pcode'))),
    admin2: optional(column.code(...withTags(file, ['#adm2+code'], 'Admin2 Pcode'))),
    idps: column.count(...withTags(file, ['#affected+idps', '#affected+idp+ind', '#affected+idps+ind'], 'IDPs')),
    returnees: optional(
      column.count(...withTags(file, ['#affected+returnees', '#affected+returnees+ind'], 'Returnees')),
    ),
  }),
  record: (row, out) => {
    const area = row.name2 ?? row.name1
    const codes = [row.country, row.admin1, row.admin2]
    const level = adminLevel(codes)
    const isCoded = level > 0 || area === null
    const words = { place: isCoded ? adminPlace(level, codes) : null, end: row.day }
    const flags = [
      ...(row.round === null ? [] : [`round:${row.round}` as const]),
      ...(isCoded
        ? [`level:${level}` as const]
        : [`place-unclear:${row.country ?? ''}` as const, ...partOf('area', area)]),
      ...(isCoded && area?.endsWith('*') === true ? (['suspect:footnote'] as const) : []),
    ]
    out.figure('idps', { ...words, concept: 'idps', flags: [...flags, ...inThousands(row.idps)] })
    out.figure('returnees', { ...words, concept: 'returnees', flags: [...flags, ...inThousands(row.returnees)] })
  },
})

/** The estimates of surveys are given in thousands. */
function inThousands(value: number | null): readonly 'rounded'[] {
  return value !== null && value > 0 && value % 1000 === 0 ? ['rounded'] : []
}
