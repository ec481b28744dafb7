import type { ConceptId } from '../../figures/concepts.js'
import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { hapiColumns, hapiOutlet, hapiPage } from './shared/hapi-columns.js'
import { hapiPeople } from './shared/hapi-people.js'
import { hapiPlace } from './shared/hapi-place.js'
import { needsCategory } from './shared/needs-category.js'
import { partOf } from './shared/part-of.js'
import { periodAccuracy } from './shared/period-accuracy.js'

const statuses = new Map<string, ConceptId>([
  ['all', 'population'],
  ['AFF', 'affected'],
  ['INN', 'people-in-need'],
  ['TGT', 'people-targeted'],
  ['REA', 'people-reached'],
])

/**
 * People in need, targeted, affected and reached in HDX HAPI, which repeats the humanitarian needs overviews of OCHA's
 * country teams. The same people are in several sectors and statuses: only the rows of all sectors are of everybody,
 * and no two sectors or statuses are added up. Each status is a concept, each sector and category a `part`.
 */
export const hdxHapiHumanitarianNeeds = definePublisher({
  id: 'hdx-hapi-humanitarian-needs',
  name: 'HDX HAPI, humanitarian needs',
  licence: 'CC BY 3.0 IGO',
  page: hapiPage,
  words: { source: 'OCHA', outlet: hapiOutlet },
  key: [
    'country',
    'admin1',
    'admin2',
    'name1',
    'name2',
    'sector',
    'category',
    'gender',
    'age',
    'disability',
    'people',
    'status',
    'end',
  ],
  columns: {
    ...hapiColumns,
    sector: column.code('sector_code'),
    category: optional(column.code('category')),
    gender: optional(column.code('gender')),
    age: optional(column.code('age_range')),
    disability: optional(column.code('disabled_marker')),
    people: optional(column.code('population_group')),
    status: column.code('population_status'),
    population: column.count('population'),
  },
  record: (row, out) => {
    const concept = statuses.get(row.status ?? '')
    if (concept === undefined) {
      out.issue(
        'E-CONCEPT',
        'error',
        'status',
        'It is no population status of HDX HAPI',
        'Ask what it stands for; the row was left out',
      )
      return
    }
    const { flags, ...where } = hapiPlace(row)
    const category = needsCategory(row.category)
    const people = hapiPeople(row.gender, row.age)
    out.figure('population', {
      concept,
      group: category.group === 'all' ? people.group : category.group,
      unit: category.unit,
      ...where,
      start: row.start,
      end: row.end,
      dateAccuracy: periodAccuracy(row.start, row.end),
      flags: [
        ...flags,
        ...(row.sector === null || row.sector.toLowerCase() === 'intersectoral' ? [] : partOf('sector', row.sector)),
        ...category.parts,
        ...people.parts,
        ...(row.disability === 'all' ? [] : partOf('disability', row.disability)),
        ...(row.people === 'all' ? [] : partOf('people', row.people)),
      ],
    })
  },
})
