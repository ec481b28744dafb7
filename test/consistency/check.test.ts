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
  const result = check(news.figures, news.relations, { places: news.places })
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

  it('the toll of nine days starts before the offensive that it is said to be of', () => {
    const days = named('S3-2', 'S3-5')!
    expect(days).toMatchObject({ kind: 'days', hard: true })
    expect(days.words).toMatch(/the first starts on 16 December 2019, before 20 December 2019\.$/)
    expect(days.because).toEqual([
      'The report tells of the 85 as killed in the offensive, and says that the offensive began on 20 December.',
    ])
  })

  it('hundreds of thousands in years against one million in months is a tension', () => {
    expect(result.tensions).toEqual([
      {
        figures: ['S4-7', 'S4-8'],
        // "Some 1 million" is 0.9 to 1.1 million, and hundreds of thousands end before a million.
        room: { id: 'S4-8', low: 900_000, high: 999_999 },
        relation: result.relations.findIndex(one => one.kind === 'part' && one.part === 'S4-8'),
        because:
          'Both are people displaced towards or within the zone, by one report: recent months are a part of recent years.',
        words:
          'These two reports hardly go together: “Some 1 million Idlib refugees” (S4-8) and “hundreds of thousands” (S4-7). As printed they cannot both be true; they can where the first is read as 900,000 to 999,999.',
      },
    ])
    const two = news.figures.filter(({ id }) => id === 'S4-7' || id === 'S4-8')
    const relations = news.relations.filter(one => one.kind === 'part' && one.part === 'S4-8')
    const printed = check(two, relations, { places: news.places, reading: 'printed' })
    expect(printed).toMatchObject({ verdict: 'soft', tensions: [], contradictions: [{ figures: ['S4-7', 'S4-8'] }] })
  })

  it('finds nothing else: other dates, places, groups and concepts need not agree', () => {
    expect(sets(result)).toEqual([
      ['S0-1', 'S3-17'],
      ['S0-1', 'S4-4'],
      ['S2-2a', 'S2-4'],
      ['S3-2', 'S3-5'],
    ])
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

  it('refugees are a part of those driven from their homes, who are no fewer', () => {
    const found = result.limits.find(({ id }) => id === 'S3-18')!
    expect(found.others![0]).toBeGreaterThanOrEqual(6_000_000)
    const more = check(
      [...news.figures].map(figure =>
        figure.id === 'S3-20' ? { ...figure, value: 13_000_000, low: 13_000_000 } : figure,
      ),
      news.relations,
      { places: news.places },
    )
    // Thirteen million refugees are more than half of 22 million, about.
    expect(sets(more)).toContainEqual(['S3-18', 'S3-20'])
  })
})

describe('tensions', () => {
  const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
  const beside = (word: string, number: string) =>
    check(
      figures([
        { ...killed, id: 'word', text: word },
        { ...killed, id: 'number', text: number },
      ]),
    ).tensions.map(({ room }) => [room.low, room.high])

  it('a word beside a number that it does not name, where the number leaves room', () => {
    expect(beside('hundreds', 'about 1,000')).toEqual([[900, 999]])
    expect(beside('hundreds of thousands', 'nearly 1 million')).toEqual([[900_000, 999_999]])
  })

  it('no tension: the word names the number, or they contradict each other, or the number is a minimum', () => {
    expect(beside('hundreds', 'about 900')).toEqual([])
    expect(beside('hundreds', '1,000')).toEqual([])
    expect(beside('hundreds', 'at least 300')).toEqual([])
    expect(beside('millions', 'about 11 million')).toEqual([])
  })

  it('no tension between two numbers: about 300 and 310 may be one thing', () => {
    expect(beside('about 300', '310')).toEqual([])
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

  it('tightened bounds lie within the given ones, and are the same when they are given again', () => {
    fc.assert(
      fc.property(net, ({ rows, relations }) => {
        const first = check(figures(rows), relations, alone)
        if (first.verdict !== 'consistent') return
        const tight = first.limits.map(({ tightened }) => tightened!)
        rows.forEach(({ low, high }, i) => {
          expect(tight[i]![0]!).toBeGreaterThanOrEqual(low)
          if (high !== null) expect(tight[i]![1]!).toBeLessThanOrEqual(high)
        })
        const again = check(
          figures(rows.map((row, i) => ({ ...row, low: tight[i]![0], high: tight[i]![1] }))),
          relations,
          alone,
        )
        again.limits.forEach(({ tightened }, i) => {
          expect(tightened![0]).toBeCloseTo(tight[i]![0]!, 4)
          if (tight[i]![1] === null) expect(tightened![1]).toBeNull()
          else expect(tightened![1]).toBeCloseTo(tight[i]![1], 4)
        })
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
    [[{ kind: 'near', part: 'a', whole: 'b' }], 'unknown relation: near'],
    [[{ kind: 'same', figures: [] }], 'missing figures: same'],
    [[{ kind: 'parts', parts: [], whole: 'a' }], 'missing figures: parts'],
    [[{ kind: 'over-time', figures: [], adds: 'sum' }], 'missing figures: over-time'],
    [[{ kind: 'over-time', figures: ['a'], adds: 'sum', inside: [[]] }], 'missing figures: over-time'],
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
  ] as unknown as [Relation[], string][])('%j', (relations, message) => {
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
