import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { reconcile } from '../../../src/reconcile/reconcile.js'
import { publishers } from '../../../src/read/publishers/publishers.js'
import { forbidsPassingOn } from '../../../src/report/exports/passing-on.js'
import { toJson } from '../../../src/report/exports/to-json.js'
import { toXlsx } from '../../../src/report/exports/to-xlsx.js'
import { toCsv } from '../../../src/report/to-csv.js'
import { records, sheetsOf } from './opened.js'

const licence = publishers.acled.licence!
const base: FigureInput = { concept: 'fatalities-coded', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const table = figures([
  { ...base, id: 'a', text: '25', source: 'A', licence },
  { ...base, id: 'b', text: '31', source: 'B', licence: 'CC BY 4.0' },
])
const ranges = reconcile(table)
const parsed = (json: string) =>
  JSON.parse(json) as { caveats: { notes: string[] }; figures: { id: string }[]; ranges: { high: number }[] }

describe('rows whose licence forbids passing them on', () => {
  it('are those of ACLED and of IOM’s DTM, among all publishers', () => {
    const held = Object.values(publishers).filter(publisher => forbidsPassingOn(publisher.licence))
    expect(held.map(({ id }) => id).sort()).toEqual([
      'acled',
      'acled-aggregates',
      'hdx-hapi-conflict-events',
      'hdx-hapi-idps',
      'iom-dtm',
      'iom-dtm-workbook',
    ])
    expect(forbidsPassingOn(null)).toBe(false)
  })

  it('do not leave as CSV without a reason', () => {
    expect(() => toCsv(table)).toThrow(`missing reason: 1 rows that may not be passed on (${licence})`)
    expect(() => toCsv(table, { reason: ' ' })).toThrow('invalid reason: empty')
    expect(toCsv(table, { reason: 'for our own archive' }).split('\n')).toHaveLength(4)
    expect(toCsv(table.filter(({ id }) => id === 'b')).split('\n')).toHaveLength(3)
  })

  it('stay behind where notes can say so; the ranges made from them leave', () => {
    const { caveats, figures, ranges: left } = parsed(toJson(ranges))
    expect(figures.map(({ id }) => id)).toEqual(['b'])
    expect(caveats.notes).toContain(`1 figure is left out, because the licence forbids passing them on: ${licence}.`)
    expect(left[0]?.high).toBe(31)
  })

  it('leave with a reason, which is written down', async () => {
    const options = { reason: 'agreed with ACLED on 3 May' }
    const { caveats, figures } = parsed(toJson(ranges, options))
    expect(figures).toHaveLength(2)
    expect(caveats.notes.join(' ')).toContain('The reason given: agreed with ACLED on 3 May.')
    const sheets = await sheetsOf(await toXlsx(ranges, options))
    expect(records(sheets.get('Figures')!)).toHaveLength(2)
    expect(sheets.get('Notes')!.flat().join(' ')).toContain('The reason given: agreed with ACLED on 3 May.')
  })
})
