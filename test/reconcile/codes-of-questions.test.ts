import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { scopeOf } from '../../src/figures/scope-of.js'
import type { ColumnarTable } from '../../src/figures/table.js'
import { codesOfQuestions } from '../../src/reconcile/codes-of-questions.js'

/** The same by a look at each row. */
function oneByOne(rows: readonly Figure[]): number[] {
  const known = new Map<string, number>()
  return rows.map((row, i) => {
    const { concept, group, unit, measure, place, from, start, end } = row
    const question = [concept, group, unit, measure, place, from, start, end, scopeOf(row), end === null ? i : null]
    const key = JSON.stringify(question)
    const code = known.get(key) ?? known.size
    known.set(key, code)
    return code
  })
}

function expectTheSame(rows: readonly FigureInput[]): void {
  const table = figures(rows) as ColumnarTable<Figure>
  const { codes, size } = codesOfQuestions(table)
  const expected = oneByOne(table.rows)
  expect([...codes]).toEqual(expected)
  expect(size).toBe(new Set(expected).size)
}

const row = fc.record({
  concept: fc.constantFrom('killed' as const, 'injured' as const, 'displacements' as const),
  group: fc.constantFrom('all' as const, 'civilians' as const),
  place: fc.constantFrom('SYR', 'TUR', null),
  from: fc.constantFrom('IRQ', null),
  start: fc.constantFrom('0001-01-01', '2020-01-01', null),
  end: fc.constantFrom('2020-01-01', '2020-01-31', '2020-02-29', '9999-12-31', null),
  flags: fc.constantFrom<readonly string[]>([], ['rounded'], ['part:reason=Flood'], ['rounded', 'part:reason=Flood']),
  text: fc.constant('12'),
})

describe('codesOfQuestions', () => {
  it('tells questions apart by all that makes a question, in the order in which they first come', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 40 }), expectTheSame))
  })

  it('gives the same for many rows', () => {
    const day = (i: number) => new Date(i * 86_400_000).toISOString().slice(0, 10)
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      const end = (i * 7919) % 6000
      const concept = i % 3 === 0 ? ('idps' as const) : ('killed' as const)
      return { concept, place: i % 5 === 0 ? 'SYR' : 'TUR', start: day(end - (i % 40)), end: day(end), text: '12' }
    })
    expectTheSame(rows)
    expectTheSame(rows.map(({ concept, place, end }) => ({ concept, place, end, text: '12' })))
  })
})
