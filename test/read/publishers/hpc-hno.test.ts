import { describe, expect, it } from 'vitest'
import { hpcHno } from '../../../src/read/publishers/hpc-hno.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'Country ISO3,Admin 1 PCode,Admin 1 Name,Admin 2 PCode,Admin 2 Name,Description,Cluster,Category,Population,In Need,Targeted,Affected,Reached,Info'
const rows = [
  'AFG,,,,,Final HNRP Caseload,ALL,,44532600,23666389,17327995,,18400000,',
  'AFG,,,,,Education,EDU,,,8030371,1350000,,,',
  'AFG,AF01,Kabul,,,Final HNRP Caseload,ALL,Total Households,,484749,334646,,,',
  'SDN,,,SD01001,Jebel Awlia,Refugee Response,,Elderly,,7802,7802,,,No cluster for entity 7454',
]

testPublisher(hpcHno, [
  csvSample('HDX', { header, rows, cell: [1, ',8030371,'], options: { name: 'hpc_hno_2024.csv' } }),
])

describe('hpc-hno', () => {
  it('earlier tables have sex, age and group in columns of their own', () => {
    const text =
      'Country ISO3,Admin 1 PCode,Admin 2 PCode,Sector,Gender,Age Range,Min Age,Max Age,Disabled,Population Group,Population,In Need,Targeted,Affected,Reached\nAFG,,,Intersectoral,all,all,,,all,all,100,50,,,\nAFG,,,EDU,f,5-17,5,17,all,IDPs,,7,,,\n'
    const { figures } = read(text, hpcHno, { year: 2024 })
    expect(figures.rows.map(f => [f.concept, f.group, f.value, ...f.flags])).toEqual([
      ['population', 'all', 100, 'level:0'],
      ['people-in-need', 'all', 50, 'level:0'],
      ['people-in-need', 'female', 7, 'level:0', 'part:sector=EDU', 'part:age=5-17', 'part:people=IDPs'],
    ])
  })

  const { figures, gaps } = read([header, ...rows, ''].join('\n'), hpcHno, { name: 'hpc_hno_2024.csv' })

  it('each column is a concept, of the year in the name of the file', () => {
    expect(figures.rows.slice(0, 4).map(say)).toEqual([
      'population AFG 2024-01-01/2024-12-31: 44532600',
      'people-in-need AFG 2024-01-01/2024-12-31: 23666389',
      'people-targeted AFG 2024-01-01/2024-12-31: 17327995',
      'people-reached AFG 2024-01-01/2024-12-31: 18400000',
    ])
    expect(figures.at(0)?.flags).toEqual(['level:0'])
  })

  it('a cluster is a part, and households are not people', () => {
    const some = [4, 6, 8].map(i => figures.at(i)!)
    expect(some.map(f => [say(f), f.unit, ...f.flags])).toEqual([
      ['people-in-need AFG 2024-01-01/2024-12-31: 8030371', 'people', 'level:0', 'part:sector=EDU Education'],
      ['people-in-need AF01 2024-01-01/2024-12-31: 484749', 'households', 'level:1', 'part:category=Total Households'],
      [
        'people-in-need.elderly SD01001 2024-01-01/2024-12-31: 7802',
        'people',
        'level:2',
        'part:sector=Refugee Response',
        'suspect:No cluster for entity 7454',
      ],
    ])
  })

  it('a blank cell is not collected', () => {
    expect(gaps[0]).toMatchObject({ concept: 'affected', place: 'AFG', text: '', reason: 'not-collected' })
  })

  it('the year may be said instead; without it the figures have no date', () => {
    const text = [header, rows[1], ''].join('\n')
    expect(say(read(text, hpcHno, { year: 2025 }).figures.at(0)!)).toBe(
      'people-in-need AFG 2025-01-01/2025-12-31: 8030371',
    )
    expect(say(read(text, hpcHno).figures.at(0)!)).toBe('people-in-need AFG undated: 8030371')
  })
})
