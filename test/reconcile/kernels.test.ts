import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figures } from '../../src/figures/figures.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { weightedMedian, weightedMedianOfSorted } from '../../src/reconcile/weighted-median.js'
import { reconcileByRows } from '../support/reconcile-by-rows.js'

const texts = [
  '10',
  '12',
  '14',
  'about 300',
  'almost 20',
  'at least 15',
  'more than 40',
  'up to 30',
  '25 to 31',
  'dozens',
  '0',
]
const row = fc.record({
  text: fc.constantFrom(...texts),
  place: fc.constantFrom('SYR', 'TUR'),
  source: fc.constantFrom('A', 'B', 'C', null),
  outlet: fc.constantFrom('X', null),
  title: fc.constantFrom('T', null),
  published: fc.constantFrom('2020-02-01', '2020-02-03', '2020-02-20', null),
  vintage: fc.constantFrom('9.1', '25.1', null),
  status: fc.constantFrom('verified' as const, 'reported' as const),
  basis: fc.constantFrom('list' as const, null),
  flags: fc.constantFrom([], [], ['carried-from:2020-01-15']),
})
const table = (max: number) =>
  fc
    .array(row, { minLength: 1, maxLength: max })
    .map(rows =>
      figures(
        rows.map((r, i) => ({ ...r, id: `f${(i * 7) % 101}-${i}`, concept: 'killed' as const, end: '2020-01-31' })),
      ),
    )

describe('the kernels of reconcile', () => {
  it.each([6, 120])('give what the rules give row by row, for up to %i figures', max => {
    fc.assert(
      fc.property(table(max), input => {
        for (const range of reconcile(input)) {
          const own = input.filter(figure => figure.place === range.place).rows
          const { isCore, kept, ...expected } = reconcileByRows(own)
          expect(range).toMatchObject(expected)
          expect(range.kept).toEqual(kept)
          const [low, high] = [range.low ?? -Infinity, range.high ?? Infinity]
          const inCore = (x: number) =>
            range.core.some(([from, to]) => (from ?? -Infinity) <= x && x <= (to ?? Infinity))
          for (let x = 0; x < 350; x += 0.5) expect(inCore(x)).toBe(x >= low && x <= high && isCore(x))
        }
      }),
      { numRuns: max > 6 ? 20 : 60 },
    )
  })

  it('give the same ranges as rows, one by one, as columns and after a filter', () => {
    fc.assert(
      fc.property(table(20), input => {
        const fresh = () => reconcile(input)
        const rows = fresh().rows
        const byOne = fresh()
        expect(Array.from(byOne, (_, i) => byOne.at(byOne.length - 1 - i)).reverse()).toEqual(rows)
        expect(fresh().filter(() => true).rows).toEqual(rows)
        const columns = fresh().columns()
        expect([...columns.note]).toEqual(rows.map(({ note }) => note))
        expect([...columns.high]).toEqual(rows.map(({ high }) => high))
        expect(fresh().filter(({ place }) => place === 'SYR').rows).toEqual(rows.filter(({ place }) => place === 'SYR'))
      }),
    )
  })

  it('ask a method of the caller once a question', () => {
    let asked = 0
    const ranges = reconcile(figures([{ concept: 'killed', end: '2020-01-31', source: 'A', text: '10' }]), {
      method: () => ({ pieces: [[10, 10 + asked++]] }),
    })
    expect(ranges.rows[0]).toMatchObject({ low: 10, high: 10 })
    expect([...ranges].length + ranges.filter(() => true).rows.length).toBe(2)
    expect(asked).toBe(1)
  })
})

it('the median of sorted values is the weighted median', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 30 }),
      pairs => {
        const sorted = [...pairs].sort((a, b) => a[0] - b[0])
        const values = Float64Array.from(sorted, ([value]) => value)
        const weights = Float64Array.from(sorted, ([, parts]) => 1 / parts)
        expect(weightedMedianOfSorted(values, weights, pairs.length)).toBe(weightedMedian([...values], [...weights]))
        expect(weightedMedianOfSorted(values, weights, pairs.length, true)).toBe(
          -weightedMedian(
            [...values].map(x => -x),
            [...weights],
          ),
        )
      },
    ),
  )
})
