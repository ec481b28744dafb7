import { describe, expect, it } from 'vitest'
import { unhcrAsylumDecisions } from '../../../src/read/publishers/unhcr-asylum-decisions.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'Year,"Country of origin","Country of origin (ISO)","Country of asylum","Country of asylum (ISO)",Authority,' +
  '"Stage of procedure","Cases / Persons","Recognized decisions","Complementary protection","Rejected decisions","Otherwise closed","Total decisions"'
const rows = [
  '2022,"Syrian Arab Rep.",SYR,Germany,DEU,G,FI,P,24100,50200,5,12000,86300',
  '2022,"Syrian Arab Rep.",SYR,"United States of America",USA,G,EO,C,210,0,31,12,253',
]
const record = { year: 2022, coo_iso: 'SYR', coa_iso: 'DEU', procedure_type: 'G', dec_level: 'FI', dec_pc: 'P' }
const api = { ...record, dec_recognized: 24100, dec_other: 50200, dec_rejected: '0', dec_closed: '-', dec_total: 86300 }

testPublisher(unhcrAsylumDecisions, [
  csvSample('the download', { header, rows, cell: [0, ',50200,'] }),
  csvSample('HDX', {
    header:
      'Year,ISO3CoO,ISO3CoA,ProcedureType,DecisionType,DecisionDataType,DecisionsAveragePersonsPerCase,Recognized,RecognizedOther,OtherwiseClosed,Rejected,TotalDecided',
    rows: ['2012,SYR,TUR,U,FI,P,0,11,0,12,13,36'],
    cell: [0, ',13,'],
  }),
  jsonSample('the API', { records: [api], around: items => ({ page: 1, maxPages: 1, items }), cell: [0, 'dec_other'] }),
])

describe('unhcr-asylum-decisions', () => {
  const { figures } = read([header, ...rows, ''].join('\n'), unhcrAsylumDecisions)

  it('each outcome is a concept of its own, and the total is the one the file gives', () => {
    expect(figures.rows.slice(0, 5).map(f => `${say(f)} ${f.unit}`)).toEqual([
      'asylum-recognised DEU from SYR 2022-01-01/2022-12-31: 24100 people',
      'asylum-complementary DEU from SYR 2022-01-01/2022-12-31: 50200 people',
      'asylum-rejected DEU from SYR 2022-01-01/2022-12-31: 5 [1, 5, 7] people',
      'asylum-closed DEU from SYR 2022-01-01/2022-12-31: 12000 people',
      'asylum-decisions DEU from SYR 2022-01-01/2022-12-31: 86300 people',
    ])
  })

  it('cases are cases', () => {
    expect(new Set(figures.rows.slice(5).map(f => f.unit))).toEqual(new Set(['cases']))
  })

  it('a dash is a gap', () => {
    expect(read([api], unhcrAsylumDecisions).gaps.map(gap => gap.concept)).toEqual(['asylum-closed'])
  })
})
