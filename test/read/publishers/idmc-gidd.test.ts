import { describe, expect, it } from 'vitest'
import { idmcGidd } from '../../../src/read/publishers/idmc-gidd.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded'
const rows = ['AFG,Afghanistan,2009,0,,297000,297000', 'AGO,Angola,2009,0,,,', 'XKX,,2010,144500,144000,18300,18000']

const conflict = { iso3: 'AFG', country_name: 'Afghanistan', year: 2024 }
const both = {
  ...conflict,
  conflict_new_displacement: 9940,
  conflict_new_displacement_rounded: 9900,
  conflict_total_displacement: 4186882,
  conflict_total_displacement_rounded: 4187000,
  disaster_new_displacement: 0,
  disaster_new_displacement_rounded: null,
  disaster_total_displacement: 1346345,
  disaster_total_displacement_rounded: 1346000,
}
const page = (results: unknown) => ({
  last_updated: '2025-05-13T08:00:00Z',
  count: 1,
  next: null,
  previous: 'https://helix-tools-api.idmcdb.org/external-api/gidd/displacements/?client_id=SECRET&limit=100',
  results,
})

const disasters =
  'iso3,country_name,year,start_date,start_date_accuracy,end_date,end_date_accuracy,event_name,hazard_category,hazard_category_name,hazard_sub_category,hazard_sub_category_name,hazard_type,hazard_type_name,hazard_sub_type,hazard_subtype_name,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded,event_codes'
const geophysical = '1,Geophysical,1,Geophysical,1,Earthquake,1,'
const quake = `AFG,Afghanistan,2023,2023-10-07,Day,2023-10-11,Day,Herat earthquakes,${geophysical},37000,37000,40,40,['EQ-2023-000184-AFG']`
const august = `AFG,Afghanistan,2008,2008-08-01,Month,2008-08-01,Month,August floods,${geophysical},180,180,,,[]`
const openEnd = `AFG,Afghanistan,2012,2012-01-01,Month,,,Cold wave,${geophysical},637,640,,,[]`
const otherYear = `AFG,Afghanistan,2017,2018-03-29,Day,2018-03-30,Day,Spring floods,${geophysical},21,21,,,[]`

testPublisher(idmcGidd, [
  csvSample('HDX, conflict', { header, rows, cell: [0, ',297000,'] }),
  csvSample('HDX, disasters', {
    header: disasters,
    rows: [quake, august, openEnd, otherYear],
    cell: [0, ',37000,37000'],
  }),
  jsonSample('the API', {
    records: [both],
    around: page,
    cell: [0, 'conflict_total_displacement'],
    vintage: 'updated 2025-05-13',
  }),
  csvSample('the first sheet of a workbook', {
    header:
      'ISO3,Name,Year,Conflict Stock Displacement,Conflict Stock Displacement (Raw),Conflict Internal Displacements,Conflict Internal Displacements (Raw),' +
      'Disaster Internal Displacements,Disaster Internal Displacements (Raw),Disaster Stock Displacement,Disaster Stock Displacement (Raw)',
    rows: ['AB9,Abyei Area,2023,9000,9200,1200,1219,,0,,'],
    cell: [0, ',9200,'],
  }),
])

const table = (head: string, ...lines: readonly string[]) => read([head, ...lines, ''].join('\n'), idmcGidd)

describe('idmc-gidd', () => {
  it('takes the numbers that are not rounded: movements of the year, people at its end', () => {
    expect(table(header, ...rows).figures.rows.map(say)).toEqual([
      'displacements AFG 2009-01-01/2009-12-31: 0',
      'idps AFG 2009-12-31: 297000',
      'displacements AGO 2009-01-01/2009-12-31: 0',
      'displacements XKX 2010-01-01/2010-12-31: 144500',
      'idps XKX 2010-12-31: 18300',
    ])
  })

  it('a raw zero whose rounded cell is blank is zero, as far as IDMC knows; a blank raw cell is a gap', () => {
    const { figures, gaps } = table(header, ...rows)
    expect(figures.at(0)?.flags).toEqual(['cause:conflict', 'none-known'])
    expect(gaps.map(gap => `${gap.concept} ${gap.place} ${gap.reason}`)).toEqual(['idps AGO unknown'])
  })

  it('conflict and disasters are counted apart', () => {
    expect(read(page([both]), idmcGidd).figures.rows.map(say)).toEqual([
      'displacements AFG 2024-01-01/2024-12-31: 9940',
      'idps AFG 2024-12-31: 4186882',
      'displacements.displaced-by-disaster AFG 2024-01-01/2024-12-31: 0',
      'idps.displaced-by-disaster AFG 2024-12-31: 1346345',
    ])
  })

  it('a table with rounded numbers alone is read with the bounds of the rounding', () => {
    const text =
      'iso3,year,new_displacement_rounded,total_displacement_rounded\nAFG,2023,9900,4187000\nAGO,2023,83,\nARM,2023,460,100\n'
    const { figures, gaps } = read(text, idmcGidd)
    expect(figures.rows.map(say)).toEqual([
      'displacements AFG 2023-01-01/2023-12-31: 9900 [9850, 9900, 9950]',
      'idps AFG 2023-12-31: 4187000 [4186500, 4187000, 4187500]',
      'displacements AGO 2023-01-01/2023-12-31: 83',
      'displacements ARM 2023-01-01/2023-12-31: 460 [455, 460, 465]',
      'idps ARM 2023-12-31: 100 [95, 100, 105]',
    ])
    expect(figures.at(0)?.flags).toEqual(['cause:conflict', 'rounded'])
    expect(gaps.map(gap => gap.reason)).toEqual(['unknown'])
  })

  it('in a column of rounded numbers, one that is not round is itself; that there are no others is said once', () => {
    const text =
      'ISO3,Name,Year,Conflict Stock Displacement\nAFG,Afghanistan,2019,2993000\nAFG,Afghanistan,2020,3546517\n'
    const { figures, issues } = read(text, idmcGidd, { vintage: 'v' })
    expect(figures.rows.map(f => [say(f), f.flags.includes('rounded')])).toEqual([
      ['idps AFG 2019-12-31: 2993000 [2992500, 2993000, 2993500]', true],
      ['idps AFG 2020-12-31: 3546517', false],
    ])
    expect(issues.map(({ code, severity, column }) => [code, severity, column])).toEqual([
      ['W-RULE', 'note', 'Conflict Stock Displacement'],
    ])
  })

  it('an event has its own days; those known to the month are the whole month; no end is any day of the year', () => {
    const { figures } = table(disasters, quake, august, openEnd)
    expect(figures.rows.map(f => `${say(f)} ${f.dateAccuracy}`)).toEqual([
      'displacements.displaced-by-disaster AFG 2023-10-07/2023-10-11: 37000 day',
      'idps.displaced-by-disaster AFG 2023-12-31: 40 day',
      'displacements.displaced-by-disaster AFG 2008-08-01/2008-08-31: 180 month',
      'displacements.displaced-by-disaster AFG 2012-01-01/2012-12-31: 637 year',
    ])
    expect(figures.at(0)?.flags).toEqual(['cause:disaster', 'part:event=Herat earthquakes'])
    expect(figures.at(0)?.title).toBe('Herat earthquakes')
  })

  it('people displaced by disasters before 2019 are before the series', () => {
    const { gaps } = table(disasters, august, otherYear.replace('2017', '2021'))
    expect(gaps.map(gap => `${gap.end} ${gap.reason}`)).toEqual(['2008-12-31 before-series', '2021-12-31 unknown'])
  })

  it('an event of another year than it is counted for is said', () => {
    expect(table(disasters, otherYear).issues.map(issue => [issue.code, issue.row])).toContainEqual(['W-RULE', 2])
  })

  it('a client id in the paging of the API is not written down', () => {
    expect(JSON.stringify(read(page([both]), idmcGidd).provenance)).not.toContain('SECRET')
  })
})
