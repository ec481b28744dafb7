import { describe, expect, it } from 'vitest'
import { ucdpGed } from '../../../src/read/publishers/ucdp-ged.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'id,year,active_year,code_status,type_of_violence,dyad_name,source_original,where_prec,adm_1,country,country_id,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low'
const rows = [
  '298457,1994,1,Clear,3,Government of Rwanda - Civilians,,6,,Rwanda,517,5,1994-04-07 00:00:00.000,1994-07-18 00:00:00.000,0,0,0,0,0,7961,0',
  '219459,2013,True,Clear,1,Government of Syria - Syrian insurgents,"SOHR; VDC, ""activists""",1,Aleppo governorate,Syria,652,1,2013-02-03,2013-02-03,4,70,31,37,142,177,177',
  '400001,2013,False,Clear,2,A - B,,4,Sanaa,Yemen (North Yemen),678,4,2013-05-01,2013-05-31,2,1,0,0,3,5,2',
]
const event = {
  id: 500001,
  year: 2024,
  active_year: true,
  code_status: 'Check deaths',
  type_of_violence: 1,
  dyad_name: 'Government of Sudan - RSF',
  where_prec: 7,
  country_id: 625,
  date_prec: 2,
  date_start: '2024-02-01T00:00:00',
  date_end: '2024-02-03T00:00:00',
  best: 12,
}

testPublisher(ucdpGed, [
  csvSample('a release', {
    header,
    rows,
    cell: [1, ',31,'],
    vintage: '25.1',
    options: { parties: true, name: 'GEDEvent_v25_1.csv' },
  }),
  csvSample('the copy on HDX', {
    header: 'year,adm_1,best',
    tags: '#date+year,#adm1+name,#affected+killed',
    rows: ['2013,Barisāl Division,1'],
    cell: [0, ',1'],
    options: { place: 'BGD' },
  }),
  jsonSample('the API', {
    records: [event],
    around: Result => ({
      TotalCount: 1,
      TotalPages: 1,
      PreviousPageUrl: 'https://ucdpapi.pcr.uu.se/api/gedevents/24.0.2?pagesize=1&page=0',
      NextPageUrl: '',
      Result,
    }),
    cell: [0, 'best'],
    vintage: '24.0.2',
  }),
])

const csv = (...lines: readonly string[]) => [header, ...lines, ''].join('\n')

describe('ucdp-ged', () => {
  const { figures, issues } = read(csv(...rows), ucdpGed, { name: 'ged191.csv' })

  it('each type of violence is a concept of its own, and each country is by its number', () => {
    expect(figures.rows.map(say)).toEqual([
      'one-sided-deaths.civilians RWA 1994-04-07/1994-07-18: 0 [0, 0, 7961]',
      'battle-deaths SYR 2013-02-03: 142 [177, 142, 177]',
      'non-state-deaths YEM 2013-05-01/2013-05-31: 3 [2, 3, 5]',
    ])
  })

  it('a best estimate of none with a high above it is kept', () => {
    expect(figures.at(0)).toMatchObject({ value: 0, best: 0, high: 7961 })
  })

  it('estimates out of order are kept as published, flagged and said', () => {
    expect(figures.at(1)?.flags).toContain('order-violated')
    expect(issues.map(({ code, row }) => `${code} ${row}`)).toEqual(['E-ORDER 3'])
  })

  it('the precision of day and place is the figure’s', () => {
    expect(figures.rows.map(f => f.dateAccuracy)).toEqual(['year', 'day', 'month'])
    expect(figures.at(0)?.flags).toContain('place-unclear:country only')
  })

  it('a year below the threshold of the conflict is flagged, however it is written', () => {
    const flagged = (active: string) =>
      read(csv(rows[2]!.replace('False', active)), ucdpGed)
        .figures.at(0)
        ?.flags.includes('below-threshold')
    expect(['False', '0', 'True', '1'].map(flagged)).toEqual([true, true, false, false])
  })

  it('whose reports an event rests on is kept, so that it is no second source beside them', () => {
    expect(figures.at(1)?.flags.filter(flag => flag.startsWith('cites:'))).toEqual(['cites:SOHR', 'cites:VDC'])
  })

  it('two events of one day and country are two parts', () => {
    const two = read(csv(rows[1]!, rows[1]!.replace('219459', '219460')), ucdpGed).figures.rows
    expect(two.map(f => f.flags[0])).toEqual(['part:event=219459', 'part:event=219460'])
  })

  it('the area of an event is told when asked for', () => {
    const flags = (areas: boolean) => read(csv(rows[2]!), ucdpGed, { areas }).figures.at(0)?.flags.slice(0, 2)
    expect(flags(true)).toEqual(['part:event=400001', 'part:area=Sanaa'])
    expect(flags(false)).toEqual(['part:event=400001', 'below-threshold'])
  })

  it('the order of the columns does not matter', () => {
    const old =
      'low,best,high,date_end,date_start,country_id,type_of_violence,year,id\n1,2,3,2015-05-12,2015-05-11,775,1,2015,7\n'
    expect(read(old, ucdpGed).figures.rows.map(say)).toEqual(['battle-deaths MMR 2015-05-11/2015-05-12: 2 [1, 2, 3]'])
  })

  it('a copy with the best estimate alone has no limits', () => {
    const copy = 'year,adm_1,best\n#date+year,#adm1+name,#affected+killed\n1991,Dhaka Division,0\n1991,,1\n'
    expect(read(copy, ucdpGed, { place: 'BGD' }).figures.rows.map(say)).toEqual([
      'killed BGD 1991-01-01/1991-12-31: 0 [null, 0, null]',
      'killed BGD 1991-01-01/1991-12-31: 1 [null, 1, null]',
    ])
  })

  it('the parts of the best estimate are read only when asked for, and have no limits', () => {
    const parts = read(csv(rows[1]!), ucdpGed, { parties: true }).figures.rows
    expect(parts.slice(1).map(say)).toEqual([
      'battle-deaths.civilians SYR 2013-02-03: 31 [null, 31, null]',
      'battle-deaths.status-unknown SYR 2013-02-03: 37 [null, 37, null]',
      'battle-deaths.combatants SYR 2013-02-03: 4 [null, 4, null]',
      'battle-deaths.combatants SYR 2013-02-03: 70 [null, 70, null]',
    ])
  })

  it('an event that stands twice with the same numbers counts once; with others, the reader is asked', () => {
    const twice = read(csv(rows[2]!, rows[2]!), ucdpGed)
    expect([twice.figures.length, twice.setAside.length]).toEqual([1, 1])
    const revised = read(csv(rows[2]!, rows[2]!.replace(',3,5,2', ',4,5,2')), ucdpGed)
    expect(revised.figures.length).toBe(2)
    expect(revised.issues.map(issue => issue.code)).toContain('W-DUPLICATE')
  })

  it.each([
    ['GEDEvent_v25_1.csv', '25.1', false],
    ['GEDEvent_v24_0_3.csv', '24.0.3', true],
    ['GEDEvent_v24_01_24_03.csv', '24.01.24.03', true],
    ['ged251-csv.zip', '25.1', false],
    ['ged191.csv', '19.1', false],
    ['events.csv', null, false],
  ])('the name %s tells the release', (name, vintage, candidate) => {
    const figure = read(csv(rows[2]!), ucdpGed, { name }).figures.at(0)
    expect(figure?.vintage).toBe(vintage)
    expect(figure?.flags.includes('provisional')).toBe(candidate)
  })

  it('a country that no table knows is kept by its number, and said', () => {
    const { figures: one, issues: said } = read(csv(rows[2]!.replace(',678,', ',999,')), ucdpGed)
    expect(one.at(0)).toMatchObject({ place: 'gw-999' })
    expect(said.map(issue => issue.code)).toContain('W-PLACE')
  })
})
