import { describe, expect, it } from 'vitest'
import { unhcrAsylumApplications } from '../../../src/read/publishers/unhcr-asylum-applications.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header = 'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,procedure_type,app_type,dec_level,app_pc,applied'
const rows = [
  '2022,Namibia,NAM,NAM,United States of America,USA,USA,G,N,EO,C,31',
  '2022,Afghanistan,AFG,AFG,Austria,AUS,AUT,G,NA,NA,P,25710',
  '2022,Afghanistan,AFG,AFG,Austria,AUS,AUT,G,R,FI,P,5',
]
const record = {
  year: 2022,
  coo_iso: 'AFG',
  coa_iso: 'AUT',
  procedure_type: 'G',
  app_type: 'NA',
  dec_level: 'NA',
  app_pc: 'P',
}

testPublisher(unhcrAsylumApplications, [
  csvSample('the R package', { header, rows, cell: [1, ',25710'] }),
  csvSample('HDX', {
    header:
      'Year,ISO3CoO,ISO3CoA,CoO_name,CoA_name,ProcedureType,ApplicationType,ApplicationDataType,ApplicationAveragePersonsPerCase,Applications',
    rows: ['2008,BGD,IRN,Bangladesh,Iran (Islamic Republic of),U,N,P,0,11'],
    cell: [0, ',11'],
  }),
  csvSample('the download', {
    header:
      'Year,"Country of origin","Country of origin (ISO)","Country of asylum","Country of asylum (ISO)",Authority,"Application type","Stage of procedure","Cases / Persons",applied',
    rows: ['2022,Afghanistan,AFG,Austria,AUT,G,N,FI,P,25710'],
    cell: [0, ',25710'],
  }),
  jsonSample('the API', {
    records: [{ ...record, applied: 25710 }],
    around: items => ({ page: 1, maxPages: 1, items }),
    cell: [0, 'applied'],
  }),
])

describe('unhcr-asylum-applications', () => {
  const { figures } = read([header, ...rows, ''].join('\n'), unhcrAsylumApplications)

  it('NA is a stage of the procedure, not a missing value', () => {
    expect(figures.at(1)?.flags).toEqual(['part:procedure=G', 'part:stage=NA', 'part:level=NA'])
  })

  it('persons and cases are different units', () => {
    expect(figures.rows.map(f => `${say(f)} ${f.unit}`)).toEqual([
      'asylum-applications USA from NAM 2022-01-01/2022-12-31: 31 cases',
      'asylum-applications AUT from AFG 2022-01-01/2022-12-31: 25710 people',
      'asylum-applications AUT from AFG 2022-01-01/2022-12-31: 5 [1, 5, 7] people',
    ])
  })
})
