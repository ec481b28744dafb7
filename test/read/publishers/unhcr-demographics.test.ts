import { describe, expect, it } from 'vitest'
import { unhcrDemographics } from '../../../src/read/publishers/unhcr-demographics.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,pop_type,location,loc_type,acc_type,' +
  'f_0_4,f_5_11,f_12_17,f_18_59,f_60,f_other,f_total,m_0_4,m_5_11,m_12_17,m_18_59,m_60,m_other,m_total,total'
const start = '2024,Sudan,SUD,SDN,Chad,CHD,TCD,REF'
const whole = `${start},Farchana : Point,R,P,100,200,150,400,50,0,900,110,210,140,200,40,0,700,1600`
const partly = `${start},Abeche : Point,U,I,10,20,15,40,7,8,100,12,22,14,20,6,6,80,1000`
const none = `${start},Ndjamena : Point,U,I,0,0,0,0,0,0,0,0,0,0,0,0,0,0,300`

const record = {
  year: 2024,
  coo: 'SUD',
  coo_iso: 'SDN',
  coa: 'CHD',
  coa_iso: 'TCD',
  pop_type: 'RET',
  f_total: '0',
  m_total: '0',
}

testPublisher(unhcrDemographics, [
  csvSample('the R package', { header, rows: [whole, partly, none], cell: [0, ',P,100,'] }),
  csvSample('HDX', {
    header:
      'Year,ISO3CoO,ISO3CoA,PT,location,urbanRural,accommodationType,Female_0_4,Female_5_11,Female_12_17,Female_18_59,Female_60,Female_Unknown,Female_total,Male_0_4,Male_5_11,Male_12_17,Male_18_59,Male_60,Male_Unknown,Male_total,Total',
    rows: ['2019,SYR,LBN,ASY,Beirut,U,I,0,0,0,60,0,0,60,0,0,0,80,0,0,80,140'],
    cell: [0, ',60,0,0,60'],
  }),
  jsonSample('the API', {
    records: [{ ...record, total: 40 }],
    around: items => ({ page: 1, maxPages: 1, items }),
    cell: [0, 'total'],
  }),
])

const table = (...rows: readonly string[]) => read([header, ...rows, ''].join('\n'), unhcrDemographics)

describe('unhcr-demographics', () => {
  it('a row that was wholly broken down has exact parts', () => {
    expect(table(whole).figures.rows.slice(0, 4).map(say)).toEqual([
      'refugees TCD from SDN 2024-12-31: 1600',
      'refugees.female TCD from SDN 2024-12-31: 900',
      'refugees.female TCD from SDN 2024-12-31: 100',
      'refugees.female TCD from SDN 2024-12-31: 200',
    ])
  })

  it('the parts of a row are told apart by location, setting, accommodation and age', () => {
    expect(table(whole).figures.at(2)?.flags).toEqual([
      'part:location=Farchana : Point',
      'part:setting=R',
      'part:accommodation=P',
      'part:age=0-4',
    ])
    expect(table(whole).figures.at(2)?.id).toBe(
      'unhcr-demographics/2024.SDN.TCD.REF.Farchana : Point.R.P/total.female.0-4',
    )
  })

  it('people who were not broken down may belong to any sex and age: its number is a minimum', () => {
    const { figures } = table(partly)
    // 820 of 1,000 have no sex; 8 women and 6 men have no age.
    expect(figures.rows.slice(1, 3).map(say)).toEqual([
      'refugees.female TCD from SDN 2024-12-31: 100 [100, null, 920]',
      'refugees.female TCD from SDN 2024-12-31: 10 [10, null, 838]',
    ])
    expect(figures.at(1)?.hedge).toBe('at-least')
  })

  it('zeros beside a total that was not broken down are gaps', () => {
    const { figures, gaps } = table(none)
    expect(figures.rows.map(say)).toEqual(['refugees TCD from SDN 2024-12-31: 300'])
    expect(gaps.map(gap => `${gap.group} "${gap.text}" ${gap.reason}`)).toEqual([
      ...Array<string>(7).fill('female "0" unknown'),
      ...Array<string>(7).fill('male "0" unknown'),
    ])
  })

  it('returned refugees are a flow of the year, in their country', () => {
    expect(read([{ ...record, total: 40 }], unhcrDemographics).figures.rows.map(say)).toEqual([
      'returned-refugees SDN from TCD 2024-01-01/2024-12-31: 40',
    ])
  })

  it('an unknown population type costs its row', () => {
    const { figures, issues } = read([{ ...record, pop_type: 'XYZ', total: 40 }], unhcrDemographics)
    expect(figures.length).toBe(0)
    expect(issues.map(issue => issue.message)).toEqual([
      'E-CONCEPT row 1, column "pop_type": "XYZ". It is no population type of UNHCR. Ask UNHCR; the row was left out.',
    ])
  })
})
