import { describe, expect, it } from 'vitest'
import { fromCsv } from '../../src/read/from-csv.js'
import { places } from '../../src/figures/places.js'

const problems = (text: string) =>
  fromCsv(text).issues.map(({ code, severity, row, column }) => ({ code, severity, row, column }))

describe('fromCsv', () => {
  it('reads the columns there are, in any order, and fills in the rest as figures() does', () => {
    const { figures, gaps, issues } = fromCsv(
      'value,concept,hedge,flags\n3000000,population,about,rounded; place-unclear\n',
    )
    expect(issues).toEqual([])
    expect(gaps).toEqual([])
    expect(figures.at(0)).toMatchObject({
      concept: 'population',
      group: 'all',
      value: 3000000,
      low: 2700000,
      best: 3000000,
      high: 3300000,
      flags: ['rounded', 'place-unclear'],
      place: null,
    })
  })

  it('reads the words where there is no number', () => {
    expect(fromCsv('concept,text\nkilled,"more than 400,000"').figures.at(0)).toMatchObject({ low: 400000, high: null })
  })

  it('takes stated bounds as they stand', () => {
    expect(fromCsv('concept,text,low,high,hedge\nkilled,dozens,24,99,vague').figures.at(0)).toMatchObject({
      value: null,
      low: 24,
      best: null,
      high: 99,
    })
  })

  it('takes the apostrophe off that keeps a spreadsheet from running a text', () => {
    expect(fromCsv("concept,value,title\nkilled,1,'=SUM(A1)").figures.at(0)?.title).toBe('=SUM(A1)')
  })

  it('knows places that are passed to it, and flags those it does not know', () => {
    const text = 'concept,value,place\nkilled,1,zone'
    const own = places.with({ zone: { name: 'The zone' } })
    expect(fromCsv(text, { places: own }).issues).toEqual([])
    expect(problems(text)).toEqual([{ code: 'W-PLACE', severity: 'warning', row: 2, column: 'place' }])
  })

  it('gives issues the row of the file, below empty rows and rows left out', () => {
    expect(problems('concept,value\n\nkilled,1\nkilled,1,2\nkilled,many\n')).toEqual([
      { code: 'W-RAGGED', severity: 'error', row: 4, column: null },
      { code: 'E-NUMBER', severity: 'error', row: 5, column: 'value' },
    ])
  })

  it.each(['1,234', '1 234', '1.2m', '0x1F', 'Infinity', '٣', '1_000', '~5', '-'])(
    'does not take %j for a number',
    cell => {
      const { figures, issues } = fromCsv(`concept,value\nkilled,"${cell}"`)
      expect(figures.length).toBe(0)
      expect(issues).toMatchObject([{ code: 'E-NUMBER', row: 2, column: 'value', read: cell }])
    },
  )

  it('leaves out a row whose numbers may stand in the wrong columns', () => {
    const { figures, issues } = fromCsv('concept,text,value\nkilled,3,700,000\nkilled,12,12\n')
    expect(figures.rows.map(f => f.value)).toEqual([12])
    expect(issues).toMatchObject([{ code: 'W-RAGGED', severity: 'error', row: 2, read: 'killed,3,700,000' }])
  })

  it.each([
    ['', 'E-EMPTY', null],
    [' \n', 'E-EMPTY', null],
    ['<!doctype html><title>x</title>', 'E-NOT-A-TABLE', 1],
    ['name,count\nx,1', 'E-NOT-A-TABLE', 1],
    ['concept,value,value\nkilled,1,2', 'W-HEADER', 1],
    ['"concept,value\nkilled,1', 'W-QUOTE', 1],
  ])('reads nothing from %j, and says why', (text, code, row) => {
    const { figures, issues } = fromCsv(text)
    expect(figures.length).toBe(0)
    expect(issues.filter(issue => issue.severity === 'error')).toMatchObject([{ code, row }])
  })

  it('lets columns of the reader’s own through unread, whatever they are called', () => {
    const { figures, issues } = fromCsv('__proto__,concept,constructor,value,my column,\na,killed,b,5,c,d\n')
    expect(figures.at(0)).toMatchObject({ concept: 'killed', value: 5 })
    expect(Object.keys(figures.at(0) ?? {})).toHaveLength(27)
    expect(issues.map(({ code, severity, column }) => [code, severity, column])).toEqual(
      ['__proto__', 'constructor', 'my column', ''].map(column => ['W-HEADER', 'note', column]),
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
