import { describe, expect, it } from 'vitest'
import { hdxHapiRefugees } from '../../../src/read/publishers/hdx-hapi-refugees.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'origin_location_code,origin_has_hrp,asylum_location_code,asylum_has_hrp,population_group,gender,age_range,min_age,max_age,population,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id'
const row = (people: string, who: string, n: number | string) =>
  `SDN,True,TCD,True,${people},${who},${n},2024-01-01,2024-12-31,a,b`
const rows = [
  row('REF', 'all,all,,', 1100000),
  row('REF', 'f,all,,', 600000),
  row('REF', 'f,5-11,5,11', 200000),
  row('REF', 'all,60+,60,None', 5),
  row('ASY', 'all,all,,', 30),
  row('ASY', 'm,0-4,0,4', 0),
]
const record = {
  origin_location_code: 'SDN',
  asylum_location_code: 'TCD',
  population_group: 'REF',
  gender: 'all',
  age_range: 'all',
  min_age: null,
  max_age: null,
  population: 1100000,
  reference_period_start: '2024-01-01T00:00:00',
  reference_period_end: '2024-12-31T23:59:59',
}

testPublisher(hdxHapiRefugees, [
  csvSample('HDX', { header, rows, cell: [1, ',600000,'] }),
  jsonSample('the API', { records: [record], around: data => ({ data }), cell: [0, 'population'] }),
])

describe('hdx-hapi-refugees', () => {
  const { figures, setAside } = read([header, ...rows, ''].join('\n'), hdxHapiRefugees)

  it('is a stock at the end of the year; sexes are groups, and ages parts of them', () => {
    expect(figures.rows.map(f => [say(f), ...f.flags])).toEqual([
      ['refugees TCD from SDN 2024-12-31: 1100000'],
      ['refugees.female TCD from SDN 2024-12-31: 600000 [600000, null, 1100000]'],
      ['refugees.female TCD from SDN 2024-12-31: 200000 [200000, null, 1100000]', 'part:age=5-11'],
      ['refugees.elderly TCD from SDN 2024-12-31: 5 [1, null, 1100000]', 'rounded'],
      ['asylum-seekers TCD from SDN 2024-12-31: 30'],
    ])
  })

  it('where all were broken down, the cells are what they say; where some were not, they may belong to any', () => {
    const read_ = (...lines: readonly string[]) =>
      read([header, ...lines, ''].join('\n'), hdxHapiRefugees).figures.rows.map(say)
    const sexes = [row('REF', 'f,all,,', 60), row('REF', 'm,all,,', 40)]
    expect(read_(row('REF', 'all,all,,', 100), ...sexes)).toEqual([
      'refugees TCD from SDN 2024-12-31: 100',
      'refugees.female TCD from SDN 2024-12-31: 60',
      'refugees.male TCD from SDN 2024-12-31: 40',
    ])
    expect(read_(...sexes, row('REF', 'f,0-4,0,4', 50), row('REF', 'all,all,,', 130))).toEqual([
      'refugees.female TCD from SDN 2024-12-31: 60 [60, null, 90]',
      'refugees.male TCD from SDN 2024-12-31: 40 [40, null, 70]',
      'refugees.female TCD from SDN 2024-12-31: 50 [50, null, 90]',
      'refugees TCD from SDN 2024-12-31: 130',
    ])
  })

  it('UNHCR counted, HAPI relays', () => {
    expect([figures.at(0)?.source, figures.at(0)?.outlet]).toEqual(['UNHCR', 'HDX HAPI'])
  })

  it('a zero of people who were not broken down is set aside', () => {
    expect(setAside.map(left => [left.figure.value, left.why])).toEqual([
      [0, 'None of the 30 people was broken down by sex and age: 0 stands for unknown'],
    ])
  })

  it('a row of all groups together is no concept', () => {
    const { figures: none, issues } = read([{ ...record, population_group: 'all' }], hdxHapiRefugees)
    expect(none.length).toBe(0)
    expect(issues.map(issue => [issue.code, issue.read])).toEqual([['E-CONCEPT', 'all']])
  })
})
