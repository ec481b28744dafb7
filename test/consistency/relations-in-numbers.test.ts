import { describe, expect, it } from 'vitest'
import { check } from '../../src/consistency/check.js'
import type { Relation } from '../../src/consistency/relation.js'
import type { Piece } from '../../src/figures/range.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'

/** What is left for each figure under one relation; the numbers are worked out by hand. */
function left(bounds: { readonly [id: string]: Piece }, relation: Relation, more: Partial<FigureInput> = {}) {
  const rows = Object.entries(bounds).map(([id, [low, high]]) => ({
    id,
    concept: 'killed',
    text: '',
    low,
    high,
    ...more,
  }))
  const result = check(figures(rows as FigureInput[]), [relation], { derive: false })
  return {
    ...Object.fromEntries(result.limits.map(({ id, tightened }) => [id, tightened])),
    sets: result.contradictions.map(one => one.figures),
  }
}

describe('each relation in numbers', () => {
  it('same: what both allow', () => {
    const relation: Relation = { kind: 'same', figures: ['a', 'b'] }
    expect(left({ a: [10, 20], b: [15, null] }, relation)).toEqual({ a: [15, 20], b: [15, 20], sets: [] })
    expect(left({ a: [10, 14], b: [15, null] }, relation).sets).toEqual([['a', 'b']])
  })

  it('part: at most the whole', () => {
    const relation: Relation = { kind: 'part', part: 'p', whole: 'w' }
    expect(left({ p: [40, null], w: [0, 90] }, relation)).toEqual({ p: [40, 90], w: [40, 90], sets: [] })
    expect(left({ p: [100, null], w: [0, 90] }, relation).sets).toEqual([['p', 'w']])
  })

  it('parts: together at most the whole, and the whole where they are complete', () => {
    const relation: Relation = { kind: 'parts', parts: ['p', 'q'], whole: 'w' }
    const bounds = { p: [40, 50], q: [30, null], w: [60, 90] } as const
    expect(left(bounds, relation)).toEqual({ p: [40, 50], q: [30, 50], w: [70, 90], sets: [] })
    // 60 − 50 is less than 30, and 50 + 50 is more than 90.
    expect(left(bounds, { ...relation, complete: true })).toEqual({ p: [40, 50], q: [30, 50], w: [70, 90], sets: [] })
    const least = { ...bounds, q: [0, null], w: [85, 90] } as const
    expect(left(least, { ...relation, complete: true })).toEqual({ p: [40, 50], q: [35, 50], w: [85, 90], sets: [] })
  })

  it('people are at most movements', () => {
    const relation: Relation = { kind: 'people-movements', people: 'p', movements: 'm' }
    expect(left({ p: [400, null], m: [0, 900] }, relation)).toEqual({ p: [400, 900], m: [400, 900], sets: [] })
    expect(left({ p: [901, 950], m: [0, 900] }, relation).sets).toEqual([['m', 'p']])
  })

  it('persons are households times their size', () => {
    const relation: Relation = { kind: 'households', people: 'p', households: 'h', size: [4, 5] }
    // 100 × 4 to 120 × 5; and 450 people live in at least 90 and at most 112.5 households.
    expect(left({ p: [0, null], h: [100, 120] }, relation)).toEqual({ p: [400, 600], h: [100, 120], sets: [] })
    expect(left({ p: [450, 450], h: [0, null] }, relation)).toEqual({ p: [450, 450], h: [90, 112.5], sets: [] })
    expect(left({ p: [700, 800], h: [100, 120] }, relation).sets).toEqual([['h', 'p']])
  })

  it('a stock is the one before, and what came, less what went', () => {
    const relation: Relation = {
      kind: 'stock-flow',
      before: 'a',
      after: 'b',
      in: ['new', 'failed'],
      out: ['back', 'died'],
    }
    const bounds = { a: [1000, 1000], b: [1200, 1300], new: [500, 500], failed: [20, 20], died: [5, 10] } as const
    // 1,000 + 500 + 20 − 1,300 − 10 is 210, and 1,520 − 1,200 − 5 is 315.
    expect(left({ ...bounds, back: [0, null] }, relation)).toMatchObject({ back: [210, 315], sets: [] })
    expect(left({ ...bounds, back: [400, null] }, relation).sets).toEqual([['a', 'b', 'back', 'failed', 'new']])
  })

  it('a share of a base', () => {
    const relation: Relation = { kind: 'share', part: 'p', base: 'b', share: [0.45, 0.55] }
    expect(left({ p: [0, null], b: [22_000_000, 22_000_000] }, relation)).toMatchObject({ p: [9_900_000, 12_100_000] })
    // Of at most 20 million at most 11 million; and 9.9 million are a share of at least 18 million.
    expect(left({ p: [9_900_000, null], b: [0, 20_000_000] }, relation)).toMatchObject({
      p: [9_900_000, 11_000_000],
      b: [18_000_000, 20_000_000],
    })
  })

  it('a running total never falls', () => {
    const rows = (first: Piece, later: Piece) => [
      {
        id: 'first',
        concept: 'killed' as const,
        text: '',
        start: '2020-01-01',
        end: '2020-01-31',
        low: first[0],
        high: first[1],
      },
      {
        id: 'later',
        concept: 'killed' as const,
        text: '',
        start: '2020-01-01',
        end: '2020-02-29',
        low: later[0],
        high: later[1],
      },
    ]
    const relation: Relation = { kind: 'over-time', figures: ['first', 'later'], adds: 'sum' }
    const of = (first: Piece, later: Piece) => check(figures(rows(first, later)), [relation], { derive: false })
    expect(of([300, 300], [0, null]).limits[1]!.tightened).toEqual([300, null])
    expect(of([0, null], [320, 340]).limits[0]!.tightened).toEqual([0, 340])
    expect(of([350, 360], [320, 340]).contradictions.map(one => one.figures)).toEqual([['first', 'later']])
  })

  it('months add up to the total where each counts once, and lie between the largest and the sum where people count again', () => {
    const month = (id: string, start: string, end: string, low: number | null, high: number | null) =>
      ({ id, concept: 'newly-displaced', text: '', start, end, low, high }) as const
    const rows = (total: Piece) => [
      month('jan', '2020-01-01', '2020-01-31', 100, 100),
      month('feb', '2020-02-01', '2020-02-29', 60, 60),
      month('both', '2020-01-01', '2020-02-29', ...total),
    ]
    const both = (total: Piece, adds: 'sum' | 'between') =>
      check(figures(rows(total)), [{ kind: 'over-time', figures: ['jan', 'feb', 'both'], adds }], { derive: false })
    const limits = (adds: 'sum' | 'between') => both([0, null], adds).limits.find(({ id }) => id === 'both')!.tightened
    expect(limits('sum')).toEqual([160, 160])
    expect(limits('between')).toEqual([100, 160])
    expect(both([120, 120], 'sum').verdict).toBe('hard')
    expect(both([120, 120], 'between').verdict).toBe('consistent')
    expect(both([90, 90], 'between').contradictions.map(one => one.figures)).toEqual([['both', 'jan']])
  })

  it('days of one lie within those of another, or contradict it without a number', () => {
    const rows = (start: string) =>
      figures([
        { id: 'in', concept: 'killed', text: '5', start, end: '2020-01-20' },
        { id: 'out', concept: 'injured', text: '3', start: '2020-01-10', end: '2020-01-31' },
      ])
    const of = (start: string) => check(rows(start), [{ kind: 'during', part: 'in', whole: 'out' }], { derive: false })
    expect(of('2020-01-10').verdict).toBe('consistent')
    expect(of('2020-01-09').contradictions).toMatchObject([{ kind: 'days', figures: ['in', 'out'], hard: true }])
  })
})
