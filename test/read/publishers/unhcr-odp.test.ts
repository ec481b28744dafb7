import { describe, expect, it } from 'vitest'
import { unhcrOdp } from '../../../src/read/publishers/unhcr-odp.js'
import { read } from '../../../src/read/read.js'
import { jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const records = [
  { data_date: '2022-05-18', unix_timestamp: 1652832000, individuals: 224000 },
  { data_date: '2022-05-19', unix_timestamp: 1652918400, individuals: 225894 },
  { data_date: '2022-05-21', unix_timestamp: 1653091200, individuals: 1005894 },
  { data_date: '2022-05-22', unix_timestamp: 1653177600, individuals: '1010000' },
]
const around = (timeseries: unknown) => ({
  situation_view_id: '54',
  situation_view_name: 'Ukraine Refugee Situation',
  data: { timeseries, source: 'UNHCR, Government' },
})

testPublisher(unhcrOdp, [jsonSample('a time series', { records, around, cell: [1, 'individuals'] })])

describe('unhcr-odp', () => {
  const { figures, issues } = read(around(records), unhcrOdp, { from: 'UKR' })

  it('what, where and from where is said by the reader, since the file does not', () => {
    expect(say(figures.at(0)!)).toBe('refugees nowhere from UKR 2022-05-18: 224000')
    expect(say(read(around(records), unhcrOdp, { concept: 'idps', place: 'UKR' }).figures.at(-1)!)).toBe(
      'idps UKR 2022-05-22: 1010000',
    )
    expect(figures.at(0)?.title).toBe('Ukraine Refugee Situation; source: UNHCR, Government')
  })

  it('of a table by country, each has its place, and whom UNHCR names as its source', () => {
    const data = [
      { geomaster_name: 'Poland', individuals: '1968127', date: '2023-01-01', source: 'UNHCR, Government' },
      { geomaster_name: 'Moldova', individuals: '102000', date: '2023-01-01', source: 'UNHCR, Government' },
    ]
    const read_ = read({ data }, unhcrOdp, { from: 'UKR' }).figures
    expect(read_.rows.map(say)).toEqual([
      'refugees POL from UKR 2023-01-01: 1968127',
      'refugees MDA from UKR 2023-01-01: 102000',
    ])
    expect(read_.at(0)?.title).toBe('source: UNHCR, Government')
  })

  it('a step that is mostly a change of what is counted is kept and said', () => {
    expect(figures.length).toBe(4)
    expect(issues.filter(issue => issue.message.startsWith('W-RULE')).map(issue => [issue.row, issue.why])).toEqual([
      [
        3,
        'It was 225,894 on 2022-05-19: such a step in this portal is mostly a change of what is counted, not arrivals',
      ],
    ])
  })
})
