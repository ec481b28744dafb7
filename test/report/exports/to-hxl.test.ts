import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { readTable } from '../../../src/read/table/read-table.js'
import { reconcile } from '../../../src/reconcile/reconcile.js'
import { toHxl } from '../../../src/report/exports/to-hxl.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const ends = (
  rows: Iterable<{ concept: string; group: string; place: string | null; low: number | null; high: number | null }>,
) => Array.from(rows, ({ concept, group, place, low, high }) => [concept, group, place, low, high])

describe('toHxl', () => {
  it('has a row of tags under the headers', () => {
    const [headers, tags] = toHxl(reconcile(figures([{ ...base, text: '12', group: 'girls' }]))).split('\n')
    expect(headers).toContain('People killed (girls)')
    expect(tags).toContain('#affected+killed+f+children')
    expect(headers!.split(',')).toHaveLength(tags!.split(',').length)
  })

  it('read by our own reader has the same questions and the same ends', () => {
    const ranges = reconcile(
      figures([
        { ...base, text: 'at least 25' },
        { ...base, text: '31', group: 'civilians' },
        { ...base, text: 'up to 40', group: 'women' },
        { concept: 'idps', place: 'HTI', end: '2020-01-31', text: '680,000', source: 'A' },
        { concept: 'idps', place: 'HTI', end: '2020-01-31', text: '700,000', source: 'B' },
      ]),
    )
    const read = readTable(toHxl(ranges)).figures
    expect(ends(read)).toEqual(ends(ranges))
    expect(read.rows.map(({ start, end }) => [start, end])).toEqual(ranges.rows.map(({ start, end }) => [start, end]))
  })

  it('never turns an open end into a number, whatever the numbers', () => {
    const number = fc.integer({ min: 0, max: 50_000_000 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, fc.constantFrom('', 'at least ', 'up to ')), { minLength: 1, maxLength: 4 }),
        all => {
          const ranges = reconcile(
            figures(
              all.map(([n, words], i) => ({ ...base, place: ['SYR', 'HTI', 'UKR', 'SDN'][i]!, text: `${words}${n}` })),
            ),
          )
          expect(ends(readTable(toHxl(ranges)).figures)).toEqual(ends(ranges))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('carries the caveats and the sentence', () => {
    const text = toHxl(reconcile(figures([{ ...base, text: '12', source: '=A' }])), { notes: ['Of our own.'] })
    expect(text).toContain('Ranges of reported figures, not confidence intervals.')
    expect(text).toContain('Of our own.')
    expect(text).toContain('One report puts the number of people killed')
    expect(text).toContain('Source of the figure: =A.')
  })
})
