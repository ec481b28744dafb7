import { column, optional } from '../column.js'
import { yearPeriod } from '../periods.js'
import { definePublisher } from '../publisher.js'
import { adminLevel, adminPlace } from './shared/admin-place.js'
import { hapiPeople } from './shared/hapi-people.js'
import { needsCategory } from './shared/needs-category.js'
import { partOf } from './shared/part-of.js'

const YEAR = /(?<!\d)20\d\d(?!\d)/

/** What the rows of all sectors are called. */
const everybody = new Set(['all', 'intersectoral'])

const counts = [
  ['population', 'population'],
  ['inNeed', 'people-in-need'],
  ['targeted', 'people-targeted'],
  ['affected', 'affected'],
  ['reached', 'people-reached'],
] as const

/**
 * Humanitarian needs overviews as HPC Tools gives them to HDX: a row a caseload, with the people of each status in
 * columns. Only the cluster `ALL` is of everybody; clusters overlap and are not added up. A category is of some of the
 * people; "Total Households" and the like count households. Earlier tables, with columns for sex, age and group instead
 * of a category, are read too.
 *
 * The table does not say of which year it is: that is in the name of the file (`name: 'hpc_hno_2024.csv'`) or in the
 * option `year`. Without it, the figures have no date.
 */
export const hpcHno = definePublisher({
  id: 'hpc-hno',
  name: 'Humanitarian needs overviews, HPC Tools',
  licence: 'CC BY 3.0 IGO',
  page: 'https://data.humdata.org/dataset/global-hpc-hno',
  options: { year: null as number | null },
  words: { source: 'OCHA', outlet: 'HPC Tools' },
  key: [
    'country',
    'admin1',
    'admin2',
    'admin3',
    'cluster',
    'caseload',
    'category',
    'gender',
    'age',
    'disability',
    'people',
  ],
  gaps: { '': 'not-collected' },
  columns: {
    country: column.code('Country ISO3'),
    admin1: optional(column.code('Admin 1 PCode')),
    admin2: optional(column.code('Admin 2 PCode')),
    admin3: optional(column.code('Admin 3 PCode')),
    caseload: optional(column.code('Description')),
    cluster: column.code('Cluster', 'Sector'),
    category: optional(column.code('Category')),
    gender: optional(column.code('Gender')),
    age: optional(column.code('Age Range')),
    disability: optional(column.code('Disabled')),
    people: optional(column.code('Population Group')),
    population: optional(column.count('Population')),
    inNeed: column.count('In Need'),
    targeted: optional(column.count('Targeted')),
    affected: optional(column.count('Affected')),
    reached: optional(column.count('Reached')),
    info: optional(column.code('Info')),
  },
  start: ({ options, file }) => {
    const year = options.year ?? YEAR.exec(file.name ?? '')?.[0] ?? null
    return { period: year === null ? {} : yearPeriod(Number(year)) }
  },
  record: (row, out, { state }) => {
    const codes = [row.country, row.admin1, row.admin2, row.admin3]
    const level = adminLevel(codes)
    const { group: named, unit, parts } = needsCategory(row.category)
    const who = hapiPeople(row.gender, row.age)
    const group = named === 'all' ? who.group : named
    const sector =
      row.cluster !== null && everybody.has(row.cluster.toLowerCase())
        ? []
        : partOf('sector', [row.cluster, row.caseload].filter(Boolean).join(' '))
    const place = adminPlace(level, codes)
    const flags = [
      `level:${level}`,
      ...sector,
      ...parts,
      ...who.parts,
      ...(row.disability === 'all' ? [] : partOf('disability', row.disability)),
      ...(row.people === 'all' ? [] : partOf('people', row.people)),
      ...(row.info === null ? [] : [`suspect:${row.info}` as const]),
    ] as const
    for (const [name, concept] of counts) out.figure(name, { concept, group, unit, place, ...state.period, flags })
  },
})
