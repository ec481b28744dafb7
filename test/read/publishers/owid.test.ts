import { describe, expect, it } from 'vitest'
import { owid } from '../../../src/read/publishers/owid.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const name = 'Violent deaths in conflicts (UCDP 2019)'
const datapackage = {
  title: 'Conflict deaths by country',
  sources: [{ name: 'UCDP GED 19.1', retrievedDate: '07/06/2019' }],
  resources: [{ schema: { fields: [{ name: 'Entity' }, { name: 'Year' }, { name, type: 'any' }] } }],
}
const rows = ['Afghanistan,1989,5411', 'Yemen Arab Republic,2015,NA', 'Africa,1990,12000']
const csv = [`Entity,Year,${name}`, ...rows, ''].join('\n')

testPublisher(owid, [
  csvSample('a table with its data package', {
    header: `Entity,Year,${name}`,
    rows: ['Afghanistan,1989,5411', 'Afghanistan,1990,1514'],
    cell: [0, ',5411'],
    vintage: 'retrieved 07/06/2019',
    options: { concept: 'killed', package: datapackage },
  }),
])

describe('owid', () => {
  it('the data package says which column holds the values, and who is behind them', () => {
    const { figures, gaps } = read(csv, owid, { concept: 'killed', package: datapackage })
    expect(figures.rows.map(say)).toEqual([
      'killed AFG 1989-01-01/1989-12-31: 5411 [null, 5411, null]',
      'killed Africa 1990-01-01/1990-12-31: 12000 [null, 12000, null]',
    ])
    expect(figures.at(0)).toMatchObject({ source: 'UCDP GED 19.1', outlet: 'Our World in Data', flags: ['derived'] })
    expect(gaps.map(gap => `${gap.place} ${gap.text}`)).toEqual(['YEM NA'])
  })

  it('low, best and high may be three columns, named by the caller', () => {
    const three = 'Entity,Code,Year,Deaths - low,Deaths - best,Deaths - high\nKosovo,OWID_KOS,1999,10,20,30\n'
    const columns = { low: 'Deaths - low', best: 'Deaths - best', high: 'Deaths - high' }
    expect(read(three, owid, { concept: 'killed', columns }).figures.rows.map(say)).toEqual([
      'killed XKX 1999-01-01/1999-12-31: 20 [10, 20, 30]',
    ])
  })

  it('three columns are known by their names in the package', () => {
    const fields = ['Entity', 'Code', 'Year', 'Deaths (low estimate)', 'Deaths', 'Deaths (high estimate)'].map(
      field => ({ name: field }),
    )
    const text = 'Entity,Code,Year,Deaths (low estimate),Deaths,Deaths (high estimate)\nSyria,SYR,2013,1,2,3\n'
    expect(
      read(text, owid, { concept: 'killed', package: { resources: [{ schema: { fields } }] } }).figures.rows.map(say),
    ).toEqual(['killed SYR 2013-01-01/2013-12-31: 2 [1, 2, 3]'])
  })

  it('one column of values needs no name; of several, nobody but the caller says which', () => {
    const one = 'Entity,Code,Year,Deaths in armed conflicts\nSyria,SYR,2013,2\n'
    expect(read(one, owid, { concept: 'killed' }).figures.at(0)?.value).toBe(2)
    const two = 'Entity,Code,Year,Deaths,Injuries\nSyria,SYR,2013,2,3\n'
    expect(read(two, owid, { concept: 'killed' }).issues.map(issue => issue.code)).toEqual(['E-COLUMN'])
  })

  it('the metadata of a chart names its column by its title or by its short name', () => {
    const columns = {
      'Deaths in ongoing conflicts': {
        titleLong: 'Deaths in ongoing conflicts',
        shortName: 'number_deaths',
        citationShort: 'UCDP (2024) – with major processing by Our World in Data',
        lastUpdated: '2024-08-22',
      },
    }
    for (const header of ['Deaths in ongoing conflicts', 'number_deaths']) {
      const { figures } = read(`Entity,Code,Year,${header},x\nSyria,SYR,2013,2,0\n`, owid, {
        concept: 'killed',
        package: { chart: { title: 'Deaths in armed conflicts' }, columns },
      })
      expect(figures.at(0)).toMatchObject({
        value: 2,
        title: 'Deaths in armed conflicts',
        vintage: 'retrieved 2024-08-22',
        source: 'UCDP (2024) – with major processing by Our World in Data',
      })
    }
  })

  it('a table may be by day', () => {
    const { figures, issues } = read('Entity,Code,Day,Deaths\nUkraine,UKR,2022-03-01,5\nUkraine,UKR,soon,6\n', owid, {
      concept: 'killed',
    })
    expect(figures.at(0)).toMatchObject({ start: '2022-03-01', end: '2022-03-01' })
    expect(issues.filter(issue => issue.severity === 'error').map(({ code, row }) => [code, row])).toEqual([
      ['E-DAY', 3],
    ])
  })

  it('without a concept it cannot be read', () => {
    expect(() => read(csv, owid, { package: datapackage })).toThrow('missing option: concept')
  })

  it('a stock is of the last day of the year', () => {
    const text = 'Entity,Code,Year,IDPs\nSyria,SYR,2020,6568000\n'
    expect(read(text, owid, { concept: 'idps', columns: { best: 'IDPs' } }).figures.at(0)).toMatchObject({
      start: '2020-12-31',
      end: '2020-12-31',
    })
  })
})
