import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Figure, FigureInput } from '../../src/index.js'
import { align, asOf, increments, latestRound, persons, rollUp } from '../../src/index.js'
import { compare, difference, explain, figures, parts, perCapita, pool, ratio, readRows } from '../../src/index.js'
import { reconcile, sensitivity, sum } from '../../src/index.js'
import { anyAnswers, anyFigures, inOrder, orRefused, unsoundIn } from './any-figures.js'
import { hostile, pollution } from './hostile.js'

afterEach(() => expect(pollution()).toEqual([]))

type Ends = Pick<Figure, 'low' | 'high'>
const runs = { numRuns: 60 }
const someMethods = ['hull', 'relaxed', 'relaxed-1', 'weighted-median', 'majority', 'latest'] as const

describe('any figures', () => {
  it('give ranges in order, by every method, that can be explained', () => {
    fc.assert(
      fc.property(anyFigures(8), fc.constantFrom(...someMethods), (table, method) => {
        const ranges = reconcile(table, { method })
        for (const range of ranges) {
          expect(unsoundIn(range)).toEqual([])
          expect(inOrder(range)).toBe(true)
          expect(range.kept.length + range.setAside.length).toBeGreaterThan(0)
        }
        expect(explain(ranges).text).not.toMatch(/undefined|\[object|In,fin/)
      }),
      runs,
    )
  })

  it('are compared two by two', () => {
    fc.assert(
      fc.property(anyFigures(6), table => {
        const pairs = compare(table)
        expect(pairs.length).toBe((table.length * (table.length - 1)) / 2)
        expect(unsoundIn(pairs)).toEqual([])
      }),
      runs,
    )
  })

  it('are aligned, brought to one day and made persons, with the numbers in order', () => {
    fc.assert(
      fc.property(anyFigures(6), fc.constantFrom('month', 'year', 'week'), (table, interval) => {
        const results = [
          orRefused(() => align(table, { interval })),
          orRefused(() => asOf(table, '2020-01-31')),
          orRefused(() => latestRound(table)),
          orRefused(() => increments(table)),
          orRefused(() => rollUp(table, { to: 'SYR', parts: ['SY07', '__proto__'] })),
          orRefused(() => ({ figures: persons(table, { householdSize: [4.2, 6.8] }) })),
        ]
        for (const result of results)
          for (const figure of result?.figures ?? []) {
            expect(unsoundIn(figure)).toEqual([])
            if (!figure.flags.includes('order-violated')) expect(inOrder(figure)).toBe(true)
          }
      }),
      runs,
    )
  })
})

describe('any figures of one question', () => {
  it('give a sensitivity whose every row is in order', () => {
    fc.assert(
      fc.property(anyAnswers(6), table => {
        const found = sensitivity(table)
        expect(unsoundIn(found)).toEqual([])
      }),
      runs,
    )
  })

  it('are pooled, or the reason is given why not', () => {
    let pooled = 0
    fc.assert(
      fc.property(anyAnswers(9, { basis: 'survey' }), fc.constantFrom('log', 'linear'), (table, scale) => {
        const found = orRefused(() => pool(table, { scale }))
        if (found === null) return
        pooled++
        expect(unsoundIn(found)).toEqual([])
      }),
      runs,
    )
    expect(pooled).toBeGreaterThan(10)
  })
})

describe('arithmetic on any figures', () => {
  it('gives numbers in order, or refuses in words', () => {
    let done = 0
    fc.assert(
      fc.property(anyFigures(4), table => {
        const [a, b] = [table.at(0), table.at(1)]
        const all: (Ends | null)[] = [orRefused(() => sum(table)), ...(orRefused(() => parts(table)) ?? [])]
        if (a !== undefined && b !== undefined)
          all.push(
            orRefused(() => difference(a, b)),
            orRefused(() => ratio(a, b)),
            orRefused(() => perCapita(a, b)),
            ...(orRefused(() => parts([a], b)) ?? []),
          )
        const results = all.filter(one => one !== null)
        done += results.length
        expect(unsoundIn(results)).toEqual([])
        expect(results.every(({ low, high }) => inOrder({ low, best: null, high }))).toBe(true)
      }),
      { numRuns: 200 },
    )
    expect(done).toBeGreaterThan(100)
  })

  it('divides by nothing that can be zero or less, and keeps the ends of what is below zero in order', () => {
    const killed = (id: string, place: string, low: number, high: number) =>
      ({ id, concept: 'killed', place, low, high }) as const
    const [a, b, c] = figures([killed('a', 'LBN', 10, 14), killed('b', 'JOR', 12, 13), killed('c', 'SYR', 2, 4)]).rows
    const left = difference(a!, b!)
    expect([left.low, left.high]).toEqual([-3, 2])
    expect(() => ratio(c!, left)).toThrow('invalid ratio: difference of a - b can be zero')
    const share = ratio(left, c!)
    expect([share.low, share.high]).toEqual([-1.5, 1])
    const less = ratio(difference(c!, b!), c!)
    expect([less.low, less.high]).toEqual([-5.5, -2])
    expect(() => perCapita(a!, c!, { per: Infinity })).toThrow('invalid per: Infinity')
  })

  it('of ratios and rates by numbers next to nothing stays finite', () => {
    const stock = { concept: 'population', place: 'SYR', end: '2020-01-31', source: 'B' } as const
    for (const high of [5e-324, 1e-300, 1])
      for (const low of [0, 5e-324]) {
        const [a, b] = figures([
          { concept: 'idps', place: 'SYR', end: '2020-01-31', low: 1, high: 1e18, source: 'A' },
          { ...stock, low, high },
        ]).rows
        const found = [orRefused(() => ratio(a!, b!)), orRefused(() => perCapita(a!, b!))]
        expect(unsoundIn(found)).toEqual([])
      }
  })
})

describe('what comes in', () => {
  it('beyond what can be counted is refused with its row, and what can be counted is kept', () => {
    const row = { concept: 'killed', end: '2020-01-01' } as const
    const { figures: kept, issues } = readRows([
      { ...row, value: 1e18 },
      { ...row, value: 1.1e18 },
      { ...row, high: 1e300 },
    ])
    expect(kept.rows.map(({ high }) => high)).toEqual([1e18])
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['E-NUMBER', 2, 'value'],
      ['E-NUMBER', 3, 'high'],
    ])
  })

  it('as a zero below zero is zero', () => {
    const [figure] = figures([{ concept: 'killed', value: -0 }]).rows
    expect([figure!.value, figure!.low, figure!.high].map(x => Object.is(x, 0))).toEqual([true, true, true])
  })

  it('as a concept, group or status that only all objects have is no word of ours', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const codes = (['concept', 'group', 'status'] as const).map(name => {
        const row: Record<string, unknown> = { concept: 'killed', end: '2020-01-01', value: 1, [name]: word }
        return readRows([row as unknown as FigureInput]).issues.map(({ code }) => code)
      })
      expect(codes).toEqual([['E-CONCEPT'], ['E-GROUP'], ['E-WORD']])
    }
  })

  it('under one id twice is said, whatever the id', () => {
    for (const id of hostile.filter(word => word.trim() !== '')) {
      const row = { id, concept: 'killed', end: '2020-01-01', value: 1 } as const
      expect(readRows([row, row]).issues.map(({ code }) => code)).toEqual(['E-ID'])
      expect(readRows([row]).figures.at(0)!.id).toBe(id)
    }
  })
})
