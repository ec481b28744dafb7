import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/consistency/check.js'
import type { CheckOptions } from '../../src/consistency/examine.js'
import type { Relation } from '../../src/consistency/relation.js'
import * as news from '../../src/datasets/idlib-2019-2020.js'
import * as un from '../../src/datasets/nw-syria-displacement-2019-2020.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { nwSyria } from '../support/nw-syria.js'
import { net } from '../support/relation-nets.js'

const alone: CheckOptions = { derive: false }
const sets = (result: ReturnType<typeof check>) => result.contradictions.map(one => one.figures)

describe('five news reports on Idlib', () => {
  const result = check(news.figures, [], { places: news.places })
  const named = (...ids: string[]) => result.contradictions.find(one => String(one.figures) === String(ids))

  it('3.7 million killed contradicts every other total, in every reading', () => {
    expect(named('S0-1', 'S3-17')).toMatchObject({ kind: 'numbers', hard: true })
    expect(named('S0-1', 'S4-4')).toMatchObject({ hard: true })
    expect(named('S0-1', 'S3-17')!.words).toBe(
      'These two reports cannot both be true: “more than 3.7 million people” (S0-1) and “560,000 people” (S3-17). The other leaves 3,700,000 or more for “560,000 people” (S3-17), which is read as 560,000.',
    )
  })

  it('dozens of soldiers in a month contradict more than a hundred in its last days', () => {
    expect(named('S2-2a', 'S2-4')).toMatchObject({ hard: true })
  })

  it('finds nothing else: other dates, places, groups and concepts need not agree', () => {
    expect(result.contradictions).toHaveLength(3)
    expect(result.verdict).toBe('hard')
  })

  it('nine places are a part of the 35, and 85 civilians of all who were killed', () => {
    expect(result.relations).toContainEqual({
      kind: 'over-time',
      figures: ['S3-1', 'S3-2', 'S3-3', 'S3-4'],
      adds: 'sum',
    })
    expect(result.limits.find(({ id }) => id === 'S3-3')).toMatchObject({ stated: [9, 9], others: [0, 35] })
    // 100 people on two days and 85 civilians on nine others, all of them within four months.
    const idlib = check(
      news.figures.filter(({ id }) => ['S0-3', 'S3-5', 'S3-16'].includes(id)),
      [],
      { places: news.places },
    )
    expect(idlib.limits.find(({ id }) => id === 'S3-16')).toMatchObject({ stated: [200, 999], others: [185, null] })
  })

  it('hundreds of thousands in years against one million in months: soft, as the numbers are printed', () => {
    const relation: Relation = {
      kind: 'part',
      part: 'S4-8',
      whole: 'S4-7',
      why: 'Recent months lie within recent years.',
    }
    const two = news.figures.filter(({ id }) => id === 'S4-7' || id === 'S4-8')
    const printed = check(two, [relation], { places: news.places, reading: 'printed' })
    expect(printed.verdict).toBe('soft')
    expect(printed.contradictions[0]).toMatchObject({ figures: ['S4-7', 'S4-8'], hard: false, because: [relation.why] })
    // As most listeners understand "some 1 million", it may be 900,000, and that is hundreds of thousands.
    expect(check(two, [relation], { places: news.places }).verdict).toBe('consistent')
  })

  it('the toll of nine days starts before the offensive that it is said to be of', () => {
    const relation: Relation = { kind: 'during', part: 'S3-5', whole: 'S3-2' }
    const found = check(news.figures, [relation], { places: news.places }).contradictions.find(
      one => one.kind === 'days',
    )!
    expect(found).toMatchObject({ figures: ['S3-2', 'S3-5'], hard: true })
    expect(found.words).toMatch(/the first starts on 16 December 2019, before 20 December 2019\.$/)
  })
})

describe('United Nations figures of northwest Syria', () => {
  it('with people who may count again, only the two Februaries contradict each other', () => {
    expect(sets(check(un.figures, [], { places: un.places }))).toEqual([['hnap-feb', 'wfp-sr14-feb']])
  })

  it('with people counted once, the three months exceed the total, and the movements figure speaks for a way out', () => {
    const four = ['ocha-sr4-dec', 'ocha-xb-jan', 'wfp-sr14-feb', 'wfp-sr14-total']
    const result = check(un.figures, [], { places: un.places, countedOnce: true })
    const found = result.contradictions.find(one => String(one.figures) === String(four))!
    expect(found.hard).toBe(false)
    expect(found.because[0]).toContain(
      '1 January 2020, on which one period ends and another begins, is taken to count once.',
    )
    // 963,223 − 270,000 − 375,000
    expect(found.changes[0]).toMatchObject({
      kind: 'movements',
      figures: ['ocha-xb-jan'],
      evidence: '“464,830 IDP movements” (idptf-jan) gives the same number as movements.',
      limits: [{ id: 'ocha-xb-jan', low: 0, high: 318_223 }],
    })
    expect(found.changes.map(change => change.kind)).toContain('counted-again')
  })

  it('the fast way names the four reports of the yardstick too, and knows no least change', () => {
    const result = check(figures(nwSyria('people', 'narrow')), [], { countedOnce: true })
    expect(sets(result)).toEqual([['cccm-961', 'idptf-jan', 'ocha-sr4', 'wfp-feb']])
    expect(result.exact).toBe(false)
    expect(result.leastChange).toBeNull()
  })
})

describe('readings', () => {
  const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
  const about = figures([
    { ...killed, id: 'a', text: 'about 300' },
    { ...killed, id: 'b', text: '340' },
  ])

  it('soft where a wide reading helps, and it says whose', () => {
    const result = check(about)
    expect(result.verdict).toBe('soft')
    const wider = result.changes.find(({ kind }) => kind === 'wider-reading')
    // "About" one significant digit: 0.75 to 1.25 of it for 5 to 95 % of listeners.
    expect(wider).toMatchObject({ figures: ['a'], limits: [{ id: 'a', low: 340, high: 340 }] })
    expect(wider!.words).toBe('Read “about 300” (a) as 225 to 375.')
  })

  it('in the wide reading alone there is nothing to widen', () => {
    expect(check(about, [], { reading: 'wide' }).verdict).toBe('consistent')
  })
})

describe('laws', () => {
  it('the order of rows and relations changes nothing', () => {
    fc.assert(
      fc.property(
        net.chain(one =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray([...one.rows], { minLength: 6 }),
            fc.shuffledSubarray([...one.relations], { minLength: one.relations.length }),
          ),
        ),
        ([one, rows, relations]) => {
          const a = check(figures(one.rows), one.relations, alone)
          const b = check(figures(rows), relations, alone)
          expect({ ...b, figures: b.figures.rows }).toEqual({ ...a, figures: a.figures.rows })
        },
      ),
      { numRuns: 100 },
    )
  })

  it('a contradicting set without any one of it is not called a contradiction', () => {
    fc.assert(
      fc.property(net, ({ rows, relations }) => {
        for (const { figures: ids } of check(figures(rows), relations, alone).contradictions) {
          for (const out of ids) {
            const rest = rows.map(row =>
              ids.includes(row.id) && row.id !== out ? row : { ...row, low: 0, high: null },
            )
            expect(check(figures(rest), relations, alone).verdict).toBe('consistent')
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('a floor gains no upper limit, unless it is part of something that has one', () => {
    fc.assert(
      fc.property(net, ({ rows, relations }) => {
        const open = rows.map(row => ({ ...row, high: null }))
        for (const { others } of check(figures(open), relations, alone).limits) expect(others?.[1] ?? null).toBeNull()
      }),
    )
  })

  it('widening a figure never narrows another', () => {
    fc.assert(
      fc.property(net, fc.nat(5), ({ rows, relations }, which) => {
        const wider = rows.map((row, i) => (i === which ? { ...row, low: 0, high: null } : row))
        const a = check(figures(rows), relations, alone).limits
        const b = check(figures(wider), relations, alone).limits
        a.forEach(({ others }, i) => {
          if (others === null) return
          expect(b[i]!.others![0] ?? 0).toBeLessThanOrEqual((others[0] ?? 0) + 1e-6)
          if (b[i]!.others![1] !== null) expect(others[1]! - 1e-6).toBeLessThanOrEqual(b[i]!.others![1])
        })
      }),
    )
  })
})

describe('bad input', () => {
  const one: FigureInput = { id: 'a', concept: 'killed', text: '1', start: '2020-01-01', end: '2020-01-02' }
  const two = figures([one, { ...one, id: 'b', start: null, end: null }])

  it.each([
    [[{ kind: 'part', part: 'a', whole: 'z' }], 'unknown figure: z'],
    [[{ kind: 'same', figures: ['a', 'a'] }], 'duplicate figure: a'],
    [[{ kind: 'over-time', figures: ['a', 'b'], adds: 'sum' }], 'missing period: b'],
    [[{ kind: 'households', people: 'a', households: 'b', size: [6, 4] }], 'invalid size: 6,4'],
    [[{ kind: 'share', part: 'a', base: 'b', share: [-1, 1] }], 'invalid share: -1,1'],
    [
      [
        { kind: 'part', part: 'a', whole: 'b' },
        { kind: 'part', part: 'b', whole: 'a' },
      ],
      'invalid relations: a is a part of b is a part of a',
    ],
  ] as [Relation[], string][])('%j', (relations, message) => {
    expect(() => check(two, relations)).toThrow(new Error(message))
  })

  it('a number of contradictions that is none, and a reading that is not there', () => {
    expect(() => check(two, [], { most: 0 })).toThrow('invalid most: 0')
    // @ts-expect-error a reading that the types do not know
    expect(() => check(two, [], { reading: 'loose' })).toThrow('unknown reading: loose')
  })

  it('a period that ends before it starts is refused with its row', () => {
    const backwards = { ...figures([one]).rows[0]!, start: '2020-02-01', end: '2020-01-01' }
    expect(() => check([backwards])).toThrow(/E-PERIOD/)
  })

  it('nothing at all is consistent', () => {
    expect(check([])).toMatchObject({ verdict: 'consistent', contradictions: [], limits: [], leastChange: 0 })
  })
})
