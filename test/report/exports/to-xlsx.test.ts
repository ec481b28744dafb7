import { describe, expect, it } from 'vitest'
import { arabic } from '../../../src/locales.js'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { reconcile } from '../../../src/reconcile/reconcile.js'
import { toXlsx } from '../../../src/report/exports/to-xlsx.js'
import { records, sheetsOf, unzipped } from './opened.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const table = figures([
  { ...base, id: 'a', text: 'at least 25', source: 'A', outlet: 'Post' },
  { ...base, id: 'b', text: 'about 3.7 million', source: 'B' },
  { ...base, id: 'c', text: '0', group: 'civilians', source: '=HYPERLINK("x")' },
  { ...base, id: 'd', text: '12.5', concept: 'territory-share', start: '2020-01-31', source: 'constructor' },
])
const ranges = reconcile(table)
const NUMBERS = ['value', 'low', 'best', 'high'] as const

describe('toXlsx', () => {
  it('has the five sheets, in order', async () => {
    expect([...(await sheetsOf(await toXlsx(ranges))).keys()]).toEqual([
      'Figures',
      'Ranges',
      'Sources',
      'Notes',
      'Method',
    ])
  })

  it('reads back as the same numbers: an open end is an empty cell, and zero is zero', async () => {
    const sheets = await sheetsOf(await toXlsx(ranges))
    expect(records(sheets.get('Figures')!).map(row => [row['id'], ...NUMBERS.map(name => row[name])])).toEqual([
      ['a', 25, 25, null, null],
      ['b', 3_700_000, 3_478_000, 3_700_000, 3_885_000],
      ['c', 0, 0, 0, 0],
      ['d', 12.5, 12.5, 12.5, 12.5],
    ])
    const rows = records(sheets.get('Ranges')!)
    expect(rows.map(row => [row['low'], row['best'], row['high']])).toEqual(
      ranges.rows.map(({ low, best, high }) => [low, best, high]),
    )
    expect(rows.map(row => row['end'])).toEqual(['2020-01-31', '2020-01-31', '2020-01-31'])
  })

  it('never makes a formula of a text, and says so with an apostrophe', async () => {
    const bytes = await toXlsx(ranges)
    const files = await unzipped(bytes)
    expect([...files.values()].some(xml => xml.includes('<f>'))).toBe(false)
    const sources = records((await sheetsOf(bytes)).get('Figures')!).map(row => row['source'])
    expect(sources).toEqual(['A', 'B', `'=HYPERLINK("x")`, "'constructor"])
  })

  it('keeps the header in sight, and is read from the right where the language is', async () => {
    const sheet = (await unzipped(await toXlsx(ranges, { locale: arabic }))).get('xl/worksheets/sheet2.xml')!
    expect(sheet).toMatch(/<pane[^>]* ySplit="1"[^>]* state="frozen"/)
    expect(sheet).toContain('rightToLeft="1"')
    expect((await unzipped(await toXlsx(ranges))).get('xl/worksheets/sheet2.xml')).not.toContain('rightToLeft="1"')
  })

  it('carries notes, sources and method', async () => {
    const sheets = await sheetsOf(await toXlsx(ranges, { notes: ['Cleared on Friday.'] }))
    const lines = (name: string) => sheets.get(name)!.flat()
    expect(lines('Notes')).toContain('Ranges of reported figures, not confidence intervals.')
    expect(lines('Notes')).toContain('Cleared on Friday.')
    expect(lines('Sources')).toContain('Post, day of publication not known. Source of the figure: A.')
    expect(lines('Method').join(' ')).toContain('A range runs from the smallest lower end')
  })

  it('cuts a text that no cell can hold, and says that it did', async () => {
    const long = reconcile(figures([{ ...base, id: 'x'.repeat(40_000), text: '12' }]))
    const sheets = await sheetsOf(await toXlsx(long))
    const [row] = records(sheets.get('Figures')!)
    expect(String(row!['id'])).toHaveLength(32_766)
    expect(sheets.get('Notes')!.flat()).toContain('2 texts are cut to what a cell can hold; the CSV has them whole.')
  })

  it('holds text that is no text of XML', async () => {
    const odd = reconcile(figures([{ ...base, id: 'a_x0041_', text: '12', source: 'a\u0000b\uD800<&>' }]))
    const [row] = records((await sheetsOf(await toXlsx(odd))).get('Figures')!)
    expect([row!['id'], row!['source']]).toEqual(['a_x0041_', 'a b□<&>'])
  })

  it('gives the same bytes again', async () => {
    expect(await toXlsx(ranges)).toEqual(await toXlsx(ranges))
  })
})
