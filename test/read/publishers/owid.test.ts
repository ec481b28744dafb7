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

  it('a column of values that nobody names is asked about', () => {
    expect(read(csv, owid, { concept: 'killed' }).issues.map(issue => issue.code)).toEqual(['E-COLUMN'])
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
