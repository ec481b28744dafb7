import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { check } from '../../src/consistency/check.js'
import { figuresOfRelation } from '../../src/consistency/figures-of-relation.js'
import type { Relation } from '../../src/consistency/relation.js'
import { relationsOf } from '../../src/consistency/relations-of.js'
import { type FigureInput, readRows } from '../../src/figures/figures.js'
import { check as solve } from '../../src/solver.js'
import { anyFigures, anyNumber, inOrder, isRefusal, orRefused, unsoundIn } from './any-figures.js'
import { pollution } from './hostile.js'

afterEach(() => expect(pollution()).toEqual([]))

const ids = ['__proto__', 'constructor', '\ud800', '\u202ea', 'x'.repeat(3000), 'b', ' c'] as const
const rows = fc
  .array(fc.tuple(anyNumber, anyNumber, fc.boolean()), { minLength: ids.length, maxLength: ids.length })
  .map(
    list =>
      readRows(
        ids.map((id, i): FigureInput => {
          const [a, b, open] = list[i]!
          return { id, concept: 'killed', text: '', low: Math.min(a, b), high: open ? null : Math.max(a, b) }
        }),
      ).figures,
  )

// Also of ids that are not there, of a figure with itself, and of none at all.
const id = fc.constantFrom(...ids, 'nobody')
const some = fc.array(id, { maxLength: 4 })
const pair = fc.tuple(anyNumber, anyNumber).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
const relation: fc.Arbitrary<Relation> = fc.oneof(
  fc.record({ kind: fc.constant('same'), figures: some }),
  fc.record({ kind: fc.constant('part'), part: id, whole: id }),
  fc.record({ kind: fc.constant('parts'), parts: some, whole: id, complete: fc.boolean() }),
  fc.record({ kind: fc.constant('over-time'), figures: some, adds: fc.constantFrom('sum', 'between') }),
  fc.record({ kind: fc.constant('people-movements'), people: id, movements: id }),
  fc.record({ kind: fc.constant('households'), people: id, households: id, size: pair }),
  fc.record({ kind: fc.constant('stock-flow'), before: id, after: id, in: some, out: some }),
  fc.record({ kind: fc.constant('share'), part: id, base: id, share: pair }),
  fc.record({ kind: fc.constant('during'), part: id, whole: id }),
)

/** Each relation alone, so that one that is refused does not keep the others from being looked at. */
const accepted = (table: Parameters<typeof check>[0], relations: readonly Relation[]) =>
  relations.filter(one => orRefused(() => check(table, [one], { derive: false })) !== null)

describe('any relations between any figures', () => {
  it('are refused in words, or give limits in order and a verdict', () => {
    let checked = 0
    fc.assert(
      fc.property(rows, fc.array(relation, { maxLength: 8 }), (table, relations) => {
        const kept = accepted(table, relations)
        const found = check(table, kept, { derive: false })
        checked += kept.length
        const { limits, contradictions, changes, leastChange, words } = found
        expect(unsoundIn([limits, contradictions, changes, leastChange])).toEqual([])
        expect(limits.length).toBe(table.length)
        for (const { others, tightened } of limits)
          for (const [low, high] of [others, tightened].filter(piece => piece !== null))
            expect(inOrder({ low, best: null, high })).toBe(true)
        for (const { figures } of contradictions) for (const name of figures) expect(ids).toContain(name)
        expect(words).not.toMatch(/undefined|NaN|\[object/)
      }),
      { numRuns: 60 },
    )
    expect(checked).toBeGreaterThan(60)
  })

  it('that go round in a circle are refused, or end', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const table = readRows(names.map((id, i): FigureInput => ({ id, concept: 'killed', low: i, high: i + 10 }))).figures
    const next = (i: number) => names[(i + 1) % names.length]!
    const circle = names.map((part, i): Relation => ({ kind: 'part', part, whole: next(i) }))
    expect(() => check(table, circle, { derive: false })).toThrow(
      'invalid relations: __proto__ is a part of constructor is a part of toString is a part of __proto__',
    )
    // Each is twice the next: nothing but zero for all, which the figures leave out.
    const double = names.map((part, i): Relation => ({ kind: 'share', part, base: next(i), share: [2, 2] }))
    const doubled = check(table, double, { derive: false })
    expect([doubled.verdict, unsoundIn(doubled.limits)]).toEqual(['hard', []])
    const same = { kind: 'same', figures: names } as const
    expect(check(table, [same], { derive: false }).limits.map(({ tightened }) => tightened)).toEqual(
      names.map(() => [2, 10]),
    )
  })

  it('by factors that are next to nothing or beyond all measure are refused by name', () => {
    const table = readRows(['a', 'b'].map((id): FigureInput => ({ id, concept: 'killed', value: 1 }))).figures
    for (const share of [
      [0, 9e15],
      [5e-324, 1],
      [0, Infinity],
      [Number.NaN, 1],
    ] as const)
      expect(() => check(table, [{ kind: 'share', part: 'a', base: 'b', share }])).toThrow('invalid share')
  })

  it('and what the solver makes of them, holds what the core found', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(relation, { maxLength: 5 }), async (table, relations) => {
        const kept = accepted(table, relations)
        try {
          const { limits, contradictions, leastChange } = await solve(table, kept, { derive: false })
          expect(unsoundIn([limits, contradictions, leastChange])).toEqual([])
        } catch (error) {
          if (!isRefusal(error)) throw error
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('any figures', () => {
  it('give relations between figures that are there, which can be checked', () => {
    fc.assert(
      fc.property(anyFigures(7), table => {
        const found = relationsOf(table)
        const known = new Set([...table].map(figure => figure.id))
        for (const one of found) {
          expect(figuresOfRelation(one).every(name => known.has(name))).toBe(true)
        }
        expect(unsoundIn(check(table, found).limits)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
