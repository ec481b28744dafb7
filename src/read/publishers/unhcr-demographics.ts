import { concepts } from '../../figures/concepts.js'
import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { partOf } from './shared/part-of.js'
import { flowYear, stockDay } from './shared/year-period.js'
import { unhcrFigure } from './shared/unhcr-figure.js'
import { unhcrPlace } from './shared/unhcr-place.js'
import { unhcrPreamble } from './shared/unhcr-preamble.js'
import { smallNumber } from './shared/unhcr-small-number.js'
import { type UnhcrTypeId, unhcrTypeOf, unhcrTypes } from './shared/unhcr-types.js'
import { unhcrLicence, unhcrPage, unhcrWords } from './shared/unhcr-words.js'

const count = (...names: readonly [string, ...string[]]) => optional(column.count(...names))

/** Age null: all ages. */
const cells = [
  ['f_total', 'female', null],
  ['f_0_4', 'female', '0-4'],
  ['f_5_11', 'female', '5-11'],
  ['f_12_17', 'female', '12-17'],
  ['f_18_59', 'female', '18-59'],
  ['f_60', 'female', '60+'],
  ['f_other', 'female', 'unknown'],
  ['m_total', 'male', null],
  ['m_0_4', 'male', '0-4'],
  ['m_5_11', 'male', '5-11'],
  ['m_12_17', 'male', '12-17'],
  ['m_18_59', 'male', '18-59'],
  ['m_60', 'male', '60+'],
  ['m_other', 'male', 'unknown'],
] as const

/**
 * UNHCR's people by sex and age, and by location within the country, as far as it has them: the `demographics` pages
 * of the API, the tables on HDX and of the R package `refugees`. Every row is one part of the people of its type, year
 * and countries.
 *
 * A row without a breakdown has 0 in every cell of sex and age beside a total above 0: those zeros are gaps. Where only
 * some of the people were broken down, the others may belong to any cell: its number is a minimum, and its upper end
 * is that number and all the others.
 */
export const unhcrDemographics = definePublisher({
  id: 'unhcr-demographics',
  name: 'UNHCR demographics',
  licence: unhcrLicence,
  page: unhcrPage,
  options: { midYear: null as number | null },
  words: unhcrWords,
  key: ['year', 'origin', 'asylum', 'type', 'location', 'setting', 'accommodation'],
  columns: {
    year: column.number('Year', 'year'),
    origin: column.code('Country of origin (ISO)', 'coo_iso', 'ISO3CoO'),
    originCode: optional(column.code('coo')),
    asylum: column.code('Country of asylum (ISO)', 'coa_iso', 'ISO3CoA'),
    asylumCode: optional(column.code('coa')),
    type: column.code('pop_type', 'PT', 'Population type'),
    location: optional(column.code('location')),
    setting: optional(column.code('loc_type', 'urbanRural')),
    accommodation: optional(column.code('acc_type', 'accommodationType')),
    total: column.count('total'),
    f_total: count('f_total', 'Female total'),
    f_0_4: count('f_0_4', 'Female 0 - 4'),
    f_5_11: count('f_5_11', 'Female 5 - 11'),
    f_12_17: count('f_12_17', 'Female 12 - 17'),
    f_18_59: count('f_18_59', 'Female 18 - 59'),
    f_60: count('f_60', 'Female 60'),
    f_other: count('f_other', 'Female unknown'),
    m_total: count('m_total', 'Male total'),
    m_0_4: count('m_0_4', 'Male 0 - 4'),
    m_5_11: count('m_5_11', 'Male 5 - 11'),
    m_12_17: count('m_12_17', 'Male 12 - 17'),
    m_18_59: count('m_18_59', 'Male 18 - 59'),
    m_60: count('m_60', 'Male 60'),
    m_other: count('m_other', 'Male unknown'),
  },
  describe: unhcrPreamble,
  record: (row, out, { options }) => {
    const type = unhcrTypeOf(row.type)
    if (type === null) {
      out.issue('E-CONCEPT', 'error', 'type', 'It is no population type of UNHCR', 'Ask UNHCR; the row was left out')
      return
    }
    const about = {
      period: isFlow(type) ? flowYear(row.year, options.midYear) : stockDay(row.year, options.midYear),
      origin: unhcrPlace(row.origin, row.originCode),
      asylum: unhcrPlace(row.asylum, row.asylumCode),
    }
    const parts = [
      ...partOf('location', row.location),
      ...partOf('setting', row.setting),
      ...partOf('accommodation', row.accommodation),
    ]
    unhcrFigure(out, 'total', type, row.total, about, { flags: parts })
    const brokenDown = (row.f_total ?? 0) + (row.m_total ?? 0)
    // Without the total, nobody knows how many were not broken down.
    const others = Math.max(0, (row.total ?? Infinity) - brokenDown)
    for (const [cell, group, age] of cells) {
      const flags = age === null ? parts : [...parts, ...partOf('age', age)]
      const as = age === null ? `total.${group}` : `total.${group}.${age}`
      const value = row[cell]
      const unknownAge = (group === 'female' ? row.f_other : row.m_other) ?? 0
      const mayBelong = others + (age === null || age === 'unknown' ? 0 : unknownAge)
      if (value === 0 && brokenDown === 0 && others > 0) {
        unhcrFigure(out, cell, type, value, about, { group, as, flags, gap: 'unknown' })
      } else if (value !== null && mayBelong > 0) {
        const low = smallNumber(value).bounds?.low ?? value
        const bounds = { low, best: null, high: mayBelong === Infinity ? null : value + mayBelong }
        unhcrFigure(out, cell, type, value, about, { group, as, flags, hedge: 'at-least', bounds })
      } else unhcrFigure(out, cell, type, value, about, { group, as, flags })
    }
  },
})

function isFlow(type: UnhcrTypeId): boolean {
  return concepts[unhcrTypes[type].concept].measure === 'flow'
}
