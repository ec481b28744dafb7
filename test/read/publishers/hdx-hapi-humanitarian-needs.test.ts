import { describe, expect, it } from 'vitest'
import { hdxHapiHumanitarianNeeds } from '../../../src/read/publishers/hdx-hapi-humanitarian-needs.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,category,sector_code,population_status,population,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error'
const row = (category: string, sector: string, status: string, n: number) =>
  `AFG,Y,Y,Kabul,,AF01,Kabul,,,1,${category},${sector},${status},${n},2024-01-01,2024-12-31,a,b,,`
const rows = [
  row('total', 'Intersectoral', 'INN', 3393245),
  row('total', 'Intersectoral', 'all', 5000000),
  row('', 'EDU', 'TGT', 310000),
  row('Children - Female', 'Intersectoral', 'INN', 891867),
  row('Children - Female - Iran (District of Return)', 'PRO-CPN', 'AFF', 7785),
  row('Total Households', 'Intersectoral', 'INN', 484749),
]
const v1 = {
  location_code: 'AFG',
  gender: 'f',
  age_range: '0-17',
  disabled_marker: 'y',
  population_group: 'IDP',
  sector_code: 'HEA',
  population_status: 'REA',
  population: 70,
  reference_period_start: '2024-01-01',
  reference_period_end: '2024-12-31',
}

testPublisher(hdxHapiHumanitarianNeeds, [csvSample('HDX', { header, rows, cell: [0, ',3393245,'] })])

describe('hdx-hapi-humanitarian-needs', () => {
  const { figures } = read([header, ...rows, ''].join('\n'), hdxHapiHumanitarianNeeds)

  it('each status is a concept; sectors and categories are parts that are not added up', () => {
    expect(figures.rows.map(f => [say(f), ...f.flags.slice(1)])).toEqual([
      ['people-in-need AF01 2024-01-01/2024-12-31: 3393245'],
      ['population AF01 2024-01-01/2024-12-31: 5000000'],
      ['people-targeted AF01 2024-01-01/2024-12-31: 310000', 'part:sector=EDU'],
      ['people-in-need.girls AF01 2024-01-01/2024-12-31: 891867'],
      [
        'affected AF01 2024-01-01/2024-12-31: 7785',
        'part:sector=PRO-CPN',
        'part:category=Children - Female - Iran (District of Return)',
      ],
      ['people-in-need AF01 2024-01-01/2024-12-31: 484749', 'part:category=Total Households'],
    ])
  })

  it('households are not people', () => {
    expect(figures.rows.map(f => f.unit)).toEqual(['people', 'people', 'people', 'people', 'people', 'households'])
  })

  it('the number of a plan is of its year, not of a day', () => {
    expect(figures.at(0)?.dateAccuracy).toBe('year')
  })

  it('the breakdowns of the first version are parts too', () => {
    expect(read([v1], hdxHapiHumanitarianNeeds).figures.rows.map(f => [say(f), ...f.flags])).toEqual([
      [
        'people-reached.female AFG 2024-01-01/2024-12-31: 70',
        'level:0',
        'part:sector=HEA',
        'part:age=0-17',
        'part:disability=y',
        'part:people=IDP',
      ],
    ])
  })

  it('fewer people than none are refused', () => {
    const { figures: none, issues } = read([{ ...v1, population: -12 }], hdxHapiHumanitarianNeeds)
    expect(none.length).toBe(0)
    expect(issues.map(issue => issue.code)).toEqual(['E-NEGATIVE'])
  })
})
