import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureInput, diff, figures } from '../../../src/index.js'

const year = (y: number) => ({ start: `${y}-01-01`, end: `${y}-12-31` })
const row = (id: string, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id,
  concept: 'killed',
  place: 'MMR',
  ...year(2024),
  source: 'Recorder',
  text,
  ...more,
})

describe('diff', () => {
  it('tells new, gone, revised and unchanged figures apart', () => {
    const before = figures([row('a', '10'), row('b', '20', year(2023)), row('c', '30', year(2022))])
    const after = figures([row('a', '12'), row('b', '20', year(2023)), row('d', '5', year(2025))])
    const found = diff(before, after)
    expect(found.changes.map(({ kind, words }) => [kind, words])).toEqual([
      ['revised', 'People killed in Myanmar, from 1 January 2024 to 31 December 2024 (Recorder): 10 before, 12 now'],
      ['removed', 'People killed in Myanmar, from 1 January 2022 to 31 December 2022 (Recorder): 30 before, gone now'],
      ['added', 'People killed in Myanmar, from 1 January 2025 to 31 December 2025 (Recorder): 5, new'],
    ])
    expect(found.unchanged).toBe(1)
    expect(found.unchangedHeadlines).toBe(1)
  })

  it('puts the largest effect first, and what opens before what moves', () => {
    const before = figures([row('a', '100'), row('b', '100', year(2023)), row('c', '100', year(2022))])
    const after = figures([row('a', '117'), row('b', '50', year(2023)), row('c', 'at least 100', year(2022))])
    const { headlines } = diff(before, after)
    expect(headlines.map(change => [change.after!.end!.slice(0, 4), change.factor])).toEqual([
      ['2022', Infinity],
      ['2023', 2],
      ['2024', 1.17],
    ])
    expect(headlines[1]!.words).toContain('100 before and 50 now (−50 %)')
    expect(headlines[0]!.words).toContain('100 before and 100 or more; no upper limit known now')
  })

  it('pairs figures whose ids changed by question and source, where there is one of each', () => {
    const found = diff(figures([row('old', '10')]), figures([row('new', '11')]))
    expect(found.changes.map(change => change.kind)).toEqual(['revised'])
  })

  it('does not pair where two could be meant', () => {
    const found = diff(
      figures([row('old', '10')]),
      figures([row('x', '11'), row('y', '12', { published: '2025-01-01' })]),
    )
    expect(found.changes.map(change => change.kind)).toEqual(['removed', 'added', 'added'])
  })

  it('says that a record answers another question now', () => {
    const found = diff(figures([row('a', '10')]), figures([row('a', '10', { place: 'SYR' })]))
    expect(found.changes.map(change => change.kind)).toEqual(['moved'])
  })

  it('finds nothing between a release and itself, in any order', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 2000, max: 2024 })))
    fc.assert(
      fc.property(values, drawn => {
        const rows = drawn.map(([n, y], i) => row(`r${i}`, String(n), year(y)))
        const found = diff(figures(rows), figures([...rows].reverse()))
        expect([found.changes, found.headlines, found.unchanged]).toEqual([[], [], rows.length])
      }),
      { numRuns: 30 },
    )
  })

  it('and the other way round swaps what came and what went', () => {
    const [a, b] = [figures([row('a', '10'), row('b', '1', year(2021))]), figures([row('a', '15')])]
    const kinds = (x: typeof a, y: typeof a) => diff(x, y).changes.map(change => change.kind)
    expect([kinds(a, b), kinds(b, a)]).toEqual([
      ['revised', 'removed'],
      ['revised', 'added'],
    ])
    expect(diff(a, b).headlines.map(h => h.factor)).toEqual(diff(b, a).headlines.map(h => h.factor))
  })
})
