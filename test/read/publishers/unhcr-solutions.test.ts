import { describe, expect, it } from 'vitest'
import { unhcrSolutions } from '../../../src/read/publishers/unhcr-solutions.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const pair = { year: 2021, coo: 'SYR', coo_iso: 'SYR', coa: 'TUR', coa_iso: 'TUR' }
const records = [
  { ...pair, returned_refugees: 22275, resettlement: '0', naturalisation: '0', returned_idps: '0' },
  {
    ...pair,
    coa: 'CAN',
    coa_iso: 'CAN',
    returned_refugees: '0',
    resettlement: 5530,
    naturalisation: '-',
    returned_idps: '0',
  },
  {
    ...pair,
    coa: 'SYR',
    coa_iso: 'SYR',
    returned_refugees: '0',
    resettlement: '0',
    naturalisation: '0',
    returned_idps: 151000,
  },
]

testPublisher(unhcrSolutions, [
  jsonSample('the API', {
    records,
    around: items => ({ page: 1, maxPages: 1, items }),
    cell: [0, 'returned_refugees'],
  }),
  csvSample('HDX', {
    header: 'Year,ISO3CoO,ISO3CoA,RST,NAT,RET,RDP',
    rows: ['2016,AFG,PAK,0,0,381000,0'],
    cell: [0, ',381000,'],
  }),
  csvSample('the download', {
    header:
      'Year,"Country of origin (ISO)","Country of asylum (ISO)","Resettlement arrivals","Naturalisation","Refugee returns","IDP returns"',
    rows: ['2016,AFG,PAK,0,0,381000,0'],
    cell: [0, ',381000,'],
  }),
])

describe('unhcr-solutions', () => {
  const { figures, gaps } = read(records, unhcrSolutions)
  const some = figures.rows.filter(f => f.value! > 0)

  it('returned refugees are in their country and came from the one they left; the resettled are where they arrived', () => {
    expect(some.map(say)).toEqual([
      'returned-refugees SYR from TUR 2021-01-01/2021-12-31: 22275',
      'resettled CAN from SYR 2021-01-01/2021-12-31: 5530',
      'returned-idps SYR 2021-01-01/2021-12-31: 151000',
    ])
  })

  it('all are flows', () => {
    expect(new Set(figures.rows.map(f => f.measure))).toEqual(new Set(['flow']))
  })

  it('a dash is a gap', () => {
    expect(gaps.map(gap => `${gap.concept} ${gap.place} ${gap.reason}`)).toEqual(['naturalised CAN not-collected'])
  })
})
