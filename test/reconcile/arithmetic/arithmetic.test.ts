import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/figures/figure.js'
import type { FigureInput } from '../../../src/figures/figures.js'
import { figures } from '../../../src/figures/figures.js'
import type { Gap } from '../../../src/figures/gap.js'
import { areDisjoint } from '../../../src/figures/are-disjoint.js'
import { difference } from '../../../src/reconcile/arithmetic/difference.js'
import { parts } from '../../../src/reconcile/arithmetic/parts.js'
import { perCapita } from '../../../src/reconcile/arithmetic/per-capita.js'
import { ratio } from '../../../src/reconcile/arithmetic/ratio.js'
import { sum } from '../../../src/reconcile/arithmetic/sum.js'
import type { Countable } from '../../../src/reconcile/arithmetic/total.js'
import { reconcile } from '../../../src/reconcile/reconcile.js'

const killed = (id: string, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id,
  concept: 'killed',
  place: 'SYR',
  start: '2020-01-01',
  end: '2020-01-31',
  text,
  ...more,
})
const february = { start: '2020-02-01', end: '2020-02-29' }
const rows = (...input: FigureInput[]) => figures(input)
const two = (a: FigureInput, b: FigureInput) => rows(a, b).rows as readonly [Figure, Figure]

describe('sum', () => {
  it('adds the ends, and calls the result an outer bound', () => {
    const total = sum(
      rows(
        killed('a', '10 to 12', { source: 'A' }),
        killed('b', 'about 30', { ...february, source: 'B', flags: ['rounded'] }),
      ),
    )
    expect(total).toMatchObject({
      id: 'sum of a + b',
      low: 37,
      best: null,
      high: 45,
      open: 'none',
      start: '2020-01-01',
      end: '2020-02-29',
      place: 'SYR',
      parts: ['a', 'b'],
      sources: ['A', 'B'],
      flags: ['derived', 'rounded'],
    })
    expect(total.note).toBe('Outer bounds: every part would have to be at its end at once.')
  })

  it('never closes an open end', () => {
    expect(sum(rows(killed('a', 'at least 12'), killed('b', '30', february)))).toMatchObject({
      low: 42,
      high: null,
      open: 'some',
    })
    expect(sum(rows(killed('a', 'up to 12'), killed('b', '30', february)))).toMatchObject({ low: 30, high: 42 })
  })

  it('is a minimum when a part has no number', () => {
    const gap: Gap = {
      concept: 'killed',
      group: 'all',
      place: 'SY02',
      from: null,
      start: null,
      end: null,
      text: '-',
      reason: 'not-collected',
      source: null,
      locator: null,
    }
    const total = sum(rows(killed('a', '12')), { missing: [gap] })
    expect(total).toMatchObject({ low: 12, best: null, high: null, open: 'all' })
    expect(total.note).toContain('A minimum: there is no number for SY02.')
  })

  it('puts people who can be counted again between the largest part and the sum', () => {
    const fled = (id: string, text: string, more = {}) => killed(id, text, { concept: 'newly-displaced', ...more })
    expect(sum(rows(fled('a', '300'), fled('b', '200', february)))).toMatchObject({ low: 300, best: null, high: 500 })
    expect(sum(rows(fled('a', '300'), fled('b', '200', { place: 'LBN' })))).toMatchObject({ low: 500, high: 500 })
  })

  it.each([
    [
      'two days of a stock',
      { concept: 'idps', start: null },
      { concept: 'idps', start: null, end: '2020-02-29' },
      /stocks of two days, which count the same people twice: bring them to one day with asOf/,
    ],
    ['a place and a part of it', {}, { place: 'SY07' }, /not known that they are apart \(SYR, SY07\)/],
    [
      'overlapping groups',
      { group: 'civilians' },
      { group: 'women' },
      /groups that can overlap \(civilians, women\): use parts/,
    ],
    [
      'overlapping periods',
      {},
      { start: '2020-01-15', end: '2020-02-15' },
      /overlap in time and count the same people/,
    ],
    ['two reports of one thing', {}, {}, /use reconcile/],
    [
      'people and households',
      {},
      { unit: 'households', ...february },
      /in people and in households: bring them to one unit/,
    ],
    [
      'two concepts',
      {},
      { concept: 'injured', ...february },
      /count people killed and people injured: add each concept by itself/,
    ],
    [
      'rounds of one assessment',
      { concept: 'idps', start: null, flags: ['round:3'] },
      { concept: 'idps', start: null, flags: ['round:4'], place: 'LBN' },
      /rounds of one assessment, which count the same people again: take latestRound/,
    ],
  ] as [string, Partial<FigureInput>, Partial<FigureInput>, RegExp][])(
    'refuses %s, and says what to do',
    (_, a, b, message) => {
      expect(() => sum(rows(killed('a', '10', a), killed('b', '20', b)))).toThrow(message)
    },
  )

  it('refuses a stock plus a flow, in the types and at run time', () => {
    const stock = rows({ id: 's', concept: 'idps', place: 'SYR', end: '2020-01-31', text: '10' }).at(
      0,
    ) as Countable<'stock'>
    const flow = rows(killed('f', '10')).at(0) as Countable<'flow'>
    // @ts-expect-error a stock and a flow have no common measure
    expect(() => sum<'flow'>([stock, flow])).toThrow('invalid sum')
    // @ts-expect-error a stock and a flow have no common measure
    expect(() => difference(stock, flow)).toThrow('invalid difference')
    expect(() => sum([])).toThrow('sum requires at least one part')
  })

  it('adds areas of one level, whose codes are of one length', () => {
    expect(sum(rows(killed('a', '10', { place: 'SY07' }), killed('b', '20', { place: 'SY02' })))).toMatchObject({
      low: 30,
      high: 30,
      place: null,
    })
  })

  it('adds parts of one kind that are apart, and no others', () => {
    const part = (id: string, ...flags: string[]) => killed(id, '10', { flags })
    expect(sum(rows(part('a', 'part:event=1'), part('b', 'part:event=2'))).low).toBe(20)
    expect(sum(rows(part('a', 'cause:conflict'), part('b', 'cause:disaster'))).low).toBe(20)
    const apart = /not known that they are apart/
    expect(() => sum(rows(part('a', 'part:operation=A'), part('b', 'part:operation=B')))).toThrow(apart)
    expect(() => sum(rows(part('a', 'part:event=1'), part('b', 'part:reason=Conflict')))).toThrow(apart)
    expect(() => sum(rows(part('a', 'part:event=1'), part('b')))).toThrow(apart)
    expect(() =>
      sum(rows(part('a', 'part:event=1', 'part:reason=X'), part('b', 'part:event=2', 'part:reason=Y'))),
    ).toThrow(apart)
  })

  it('adds ranges as it adds figures', () => {
    const ranges = reconcile(
      rows(killed('a', '10', { source: 'A' }), killed('b', '12', { source: 'B' }), killed('c', '30', february)),
    )
    expect(sum(ranges)).toMatchObject({ low: 40, best: null, high: 42 })
  })

  it('loses nothing when it is done in two steps', () => {
    const part = fc.tuple(fc.nat(1000), fc.nat(1000), fc.boolean())
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 10 }), fc.nat(), (list, n) => {
        const day = (i: number) => `2020-01-${String(i + 1).padStart(2, '0')}`
        const made = rows(
          ...list.map(([a, b, open], i) =>
            killed(`f${i}`, '', {
              start: day(i),
              end: day(i),
              low: Math.min(a, b),
              high: open ? null : Math.max(a, b),
            }),
          ),
        )
        const at = 1 + (n % (list.length - 1))
        const once = sum(made)
        const twice = sum([sum(made.rows.slice(0, at)), sum(made.rows.slice(at))])
        expect([twice.low, twice.high]).toEqual([once.low, once.high])
      }),
    )
  })
})

describe('summing and splitting', () => {
  const end = fc.tuple(fc.nat(1000), fc.nat(1000), fc.boolean())
  const part = (id: string, place: string, [a, b, open]: readonly [number, number, boolean]) =>
    killed(id, '', { place, low: Math.min(a, b), high: open ? null : Math.max(a, b) })

  it('a sum less one part holds the other, and is the other where both are known to one', () => {
    fc.assert(
      fc.property(end, end, (x, y) => {
        const [a, b] = two(part('a', 'LBN', x), part('b', 'JOR', y))
        const left = difference(sum([a, b]), b)
        expect(left.low ?? -Infinity).toBeLessThanOrEqual(a.low!)
        expect(left.high ?? Infinity).toBeGreaterThanOrEqual(a.high ?? Infinity)
        if (a.low === a.high && b.low === b.high) expect([left.low, left.high]).toEqual([a.low, a.high])
      }),
    )
  })

  it('the ends of a sum are the sums of the ends', () => {
    fc.assert(
      fc.property(end, end, (x, y) => {
        const [a, b] = two(part('a', 'LBN', x), part('b', 'JOR', y))
        const { low, high } = sum([a, b])
        expect(low).toBe(a.low! + b.low!)
        expect(high).toBe(a.high === null || b.high === null ? null : a.high + b.high)
      }),
    )
  })
})

describe('difference', () => {
  it('takes the ends from each other, and clips nothing', () => {
    const [a, b] = two(killed('a', '10 to 14', { place: 'LBN' }), killed('b', '12 to 13'))
    expect(difference(a, b)).toMatchObject({ low: -3, high: 2, best: null, place: null, start: null })
  })

  it('of two running totals counts the days between them', () => {
    const [early, late] = two(
      killed('early', '100', { source: 'A' }),
      killed('late', '130', { source: 'A', end: '2020-02-10' }),
    )
    expect(difference(late, early)).toMatchObject({
      low: 30,
      best: 30,
      high: 30,
      start: '2020-02-01',
      end: '2020-02-10',
    })
    expect(() => difference(early, late)).toThrow('give the later total first')
  })

  it('names a fall, and never makes it a count', () => {
    const [early, late] = two(killed('early', '104'), killed('late', '101', { end: '2020-02-10' }))
    expect(difference(late, early)).toMatchObject({ low: -3, high: -3, flags: ['derived', 'falls'] })
  })

  it('nets what was lost again, where it is said whose it was', () => {
    const taken = {
      id: 'taken',
      concept: 'settlements-captured',
      group: 'government-forces',
      place: 'SY07',
      text: '35',
    } as const
    const [a, b] = two(taken, { ...taken, id: 'retaken', group: 'opposition-forces', text: '2' })
    expect(() => difference(a, b)).toThrow('taken and retaken differ in group')
    expect(difference(a, { ...b, group: a.group })).toMatchObject({ low: 33, high: 33, place: 'SY07' })
  })

  it('keeps an end open that it has no bound for', () => {
    const [early, late] = two(killed('early', 'at least 100'), killed('late', '130', { end: '2020-02-10' }))
    expect(difference(late, early)).toMatchObject({ low: null, high: 30 })
  })
})

describe('ratio and perCapita', () => {
  it('caps a share at the whole, and knows what is none', () => {
    const [part, whole] = two(killed('a', '40 to 60', { group: 'civilians' }), killed('b', '50 to 100'))
    expect(ratio(part, whole)).toMatchObject({ low: 0.4, high: 1 })
    expect(ratio(whole, part).note).toContain('Not a share')
  })

  it('refuses to divide by what can be zero', () => {
    const [a, b] = two(killed('a', '4'), killed('b', '0', february))
    expect(() => ratio(a, b)).toThrow('invalid ratio: b can be zero')
  })

  it('names the population, its day and its source', () => {
    const people = {
      id: 'p',
      concept: 'population',
      place: 'SYR',
      end: '2020-07-01',
      text: '22 million',
      source: 'UN',
    } as const
    const [a, b] = two(killed('a', '440'), people)
    expect(perCapita(a, b)).toMatchObject({
      low: 2,
      best: 2,
      high: 2,
      note: 'For 100,000 people; population of 2020-07-01 (p, UN).',
    })
    const [c, d] = two(killed('a', '440', { place: 'LBN' }), people)
    expect(() => perCapita(c, d)).toThrow('give the population of the same place')
    expect(() => perCapita(a, a)).toThrow('is no figure of the whole population')
  })
})

describe('parts', () => {
  // OHCHR, civilian casualties in Ukraine to July 2022, as its update breaks them down.
  const killedInUkraine = rows(
    ...Object.entries({ men: '1,905', women: '1,316', girls: '141', boys: '161', children: '41', adults: '1,460' }).map(
      ([group, text]) => killed(group, text, { group: group as FigureInput['group'] & string }),
    ),
  )

  it('lets each adult of unknown sex be a woman', () => {
    const found = Object.fromEntries(parts(killedInUkraine).map(part => [part.group, [part.low, part.high]]))
    expect(found).toEqual({
      adults: [4681, 4681],
      boys: [161, 202],
      children: [343, 343],
      girls: [141, 182],
      men: [1905, 3365],
      women: [1316, 2776],
    })
  })

  it('lets people of whom nothing is known be of any group', () => {
    const whole = rows(killed('all', '5,100')).at(0)!
    const women = parts(killedInUkraine, whole).find(part => part.group === 'women')!
    expect(women).toMatchObject({
      low: 1316,
      high: 2852,
      note: 'may hold all of 1,460 adults (adults); may hold the 76 of whom nothing is known',
    })
  })

  it('has no upper limit when the whole has none', () => {
    const whole = rows(killed('all', 'at least 5,024')).at(0)!
    expect(parts(killedInUkraine, whole).find(part => part.group === 'women')).toMatchObject({ low: 1316, high: null })
  })

  it('refuses parts that are more than the whole', () => {
    expect(() => parts(killedInUkraine, rows(killed('all', '5,000')).at(0))).toThrow(
      'invalid parts: the parts are at least 5,024, more than the 5,000 of all',
    )
    expect(() => parts([...killedInUkraine, ...killedInUkraine])).toThrow('men come twice')
  })
})

describe('areDisjoint', () => {
  it.each([
    ['men', 'women', true],
    ['men', 'children', true],
    ['government-forces', 'civilians', true],
    ['government-forces', 'opposition-forces', true],
    ['women', 'boys', true],
    ['women', 'male', true],
    ['foreign-forces', 'government-forces', false],
    ['women', 'adults', false],
    ['women', 'civilians', false],
    ['female', 'women', false],
    ['all', 'men', false],
    ['journalists', 'civilians', false],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(areDisjoint(a, b)).toBe(expected)
    expect(areDisjoint(b, a)).toBe(expected)
  })
})
