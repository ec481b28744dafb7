import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import type { Piece } from '../../../src/figures/range.js'
import { hull } from '../../../src/reconcile/methods/hull.js'
import { medians } from '../../../src/reconcile/methods/medians.js'
import { type MethodName, methods } from '../../../src/reconcile/methods/methods.js'
import { mostAgreed, relaxed } from '../../../src/reconcile/methods/relaxed.js'
import { type ReconcileOptions, reconcile } from '../../../src/reconcile/reconcile.js'

const killed = (source: string | null, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id: source ?? 'nobody',
  concept: 'killed',
  place: 'SYR',
  start: '2020-01-01',
  end: '2020-01-31',
  text,
  source,
  ...more,
})
const by = (options: ReconcileOptions, ...rows: FigureInput[]) => reconcile(figures(rows), options).at(0)!
const between = (source: string, low: number | null, high: number | null) => killed(source, '', { low, high })
const claims = (intervals: readonly Piece[]) =>
  figures(intervals.map(([low, high], i) => between(`S${i}`, low, high))).rows

/**
 * Marzullo (1984), ACM TOCS 8(4):284 (1990), RFC 5905, and the encyclopaedia’s worked examples of his algorithm; the
 * rest by brute force over every elementary segment. Null is an open end.
 */
const cases: readonly {
  readonly intervals: readonly Piece[]
  readonly hull: Piece
  readonly most: readonly Piece[]
  readonly medians: Piece
  /** With no, one and two sources wrong. */
  readonly relaxed: readonly (readonly Piece[])[]
}[] = [
  {
    intervals: [
      [8, 12],
      [11, 13],
      [10, 12],
    ],
    hull: [8, 13],
    most: [[11, 12]],
    medians: [10, 12],
    relaxed: [[[11, 12]], [[10, 12]], [[8, 13]]],
  },
  {
    intervals: [
      [8, 12],
      [11, 13],
      [14, 15],
    ],
    hull: [8, 15],
    most: [[11, 12]],
    medians: [11, 13],
    relaxed: [
      [],
      [[11, 12]],
      [
        [8, 13],
        [14, 15],
      ],
    ],
  },
  {
    intervals: [
      [8, 9],
      [8, 12],
      [10, 12],
    ],
    hull: [8, 12],
    most: [
      [8, 9],
      [10, 12],
    ],
    medians: [8, 12],
    relaxed: [
      [],
      [
        [8, 9],
        [10, 12],
      ],
      [[8, 12]],
    ],
  },
  {
    intervals: [
      [10, 12],
      [11, 13],
      [11.99, 13],
    ],
    hull: [10, 13],
    most: [[11.99, 12]],
    medians: [11, 13],
    relaxed: [[[11.99, 12]], [[11, 13]], [[10, 13]]],
  },
  {
    intervals: [
      [1, 5],
      [5, 9],
      [9, 12],
    ],
    hull: [1, 12],
    most: [
      [5, 5],
      [9, 9],
    ],
    medians: [5, 9],
    relaxed: [
      [],
      [
        [5, 5],
        [9, 9],
      ],
      [[1, 12]],
    ],
  },
  {
    intervals: [
      [1, 2],
      [4, 5],
      [7, 9],
    ],
    hull: [1, 9],
    most: [
      [1, 2],
      [4, 5],
      [7, 9],
    ],
    medians: [4, 5],
    relaxed: [
      [],
      [],
      [
        [1, 2],
        [4, 5],
        [7, 9],
      ],
    ],
  },
  {
    intervals: [
      [100, 1000],
      [300, 600],
      [400, 450],
    ],
    hull: [100, 1000],
    most: [[400, 450]],
    medians: [300, 600],
    relaxed: [[[400, 450]], [[300, 600]], [[100, 1000]]],
  },
  {
    intervals: [
      [306_887, null],
      [350_209, null],
      [281_443, 337_971],
    ],
    hull: [281_443, null],
    most: [
      [306_887, 337_971],
      [350_209, null],
    ],
    medians: [306_887, null],
    relaxed: [
      [],
      [
        [306_887, 337_971],
        [350_209, null],
      ],
      [[281_443, null]],
    ],
  },
]

describe.each(cases)('of $intervals', ({ intervals, ...expected }) => {
  const voters = claims(intervals)

  it('every relaxed set, the pieces most agreed on, the medians and the hull', () => {
    expect([0, 1, 2].map(wrong => relaxed(voters, wrong).pieces)).toEqual(expected.relaxed)
    expect(mostAgreed(voters).pieces).toEqual(expected.most)
    expect(medians(voters).pieces).toEqual([expected.medians])
    expect(hull(voters).pieces).toEqual([expected.hull])
  })
})

describe('methods by name', () => {
  const three = [killed('A', '8 to 12'), killed('B', '11 to 13'), killed('C', '14 to 15')]
  const rows: readonly (readonly [ReconcileOptions, object])[] = [
    [{}, { low: 8, high: 15, method: 'hull, typical reading' }],
    [{ method: 'envelope' }, { low: 8, high: 15, method: 'envelope, typical reading' }],
    [{ method: 'relaxed' }, { low: 11, high: 12, method: 'relaxed, typical reading' }],
    [{ method: 'relaxed-1' }, { low: 11, high: 12, method: 'relaxed-1, typical reading' }],
    [{ method: 'relaxed-2' }, { low: 8, high: 15, note: 'In 2 pieces: 8 to 13; 14 to 15.' }],
    [{ method: 'relaxed-9' }, { low: 8, high: 15, note: '' }],
    [{ method: 'medians' }, { low: 11, high: 13 }],
    [{ method: 'majority' }, { low: 11, high: 12 }],
    [
      { method: 'preferred', prefer: 'C' },
      { low: 14, high: 15, kept: ['C'], sourcesMin: 1 },
    ],
    [
      { method: 'hierarchy', hierarchy: ['B', 'A'] },
      { low: 11, high: 13, kept: ['B'] },
    ],
  ]
  it.each(rows)('%o', (options, expected) => {
    expect(by(options, ...three)).toMatchObject(expected)
  })

  it('each say what they are, when to use them and where they end', () => {
    for (const { label, definition, whenToUse, limits } of Object.values(methods))
      for (const words of [label, definition, whenToUse, limits]) expect(words).toMatch(/^[a-z].*[^.]$/)
  })

  it('give no number where none fulfils the rule, and say why', () => {
    expect(by({ method: 'relaxed-0' }, ...three)).toMatchObject({
      low: null,
      high: null,
      open: 'all',
      best: null,
      note: 'No answer: no number is in the reports of all 3 sources.',
    })
    expect(by({ method: 'majority' }, killed('A', '10'), killed('B', '12'))).toMatchObject({
      low: null,
      note: 'No answer: no number is in the reports of more than half of the sources.',
    })
  })

  it('latest keeps the last published, and shows the others as set aside', () => {
    const range = by(
      { method: 'latest' },
      killed('A', '10', { published: '2020-02-01' }),
      killed('B', '12', { published: '2020-02-09' }),
      killed('C', '14'),
    )
    expect(range).toMatchObject({ low: 12, high: 12, kept: ['B'] })
    expect(range.setAside).toEqual([
      { id: 'A', reason: 'not-chosen', why: 'B is later' },
      { id: 'C', reason: 'not-chosen', why: 'B is later' },
    ])
  })

  it('a preferred source that has no figure on a question leaves nothing, and says so', () => {
    const table = figures([killed('A', '10'), killed('B', '12', { place: 'TUR' })])
    const [here, there] = reconcile(table, { method: 'preferred', prefer: 'A' }).rows
    expect(here).toMatchObject({ low: 10, high: 10 })
    expect(there).toMatchObject({ low: null, high: null, status: 'none', figures: 0 })
    expect(there!.setAside).toEqual([{ id: 'B', reason: 'not-chosen', why: 'A is preferred, and has no figure' }])
  })

  it('the weighted median gives a best value also where the sources are split, but not from two', () => {
    const four = [killed('A', '10'), killed('B', '10'), killed('C', '90'), killed('D', '90')]
    expect(by({}, ...four).best).toBeNull()
    expect(by({ method: 'weighted-median' }, ...four)).toMatchObject({
      low: 10,
      best: 10,
      high: 90,
      method: 'weighted-median, typical reading, best: by the method',
    })
    expect(by({ method: 'weighted-median' }, ...four.slice(1, 3)).best).toBeNull()
  })

  it('a method of the caller’s is a function of the voters', () => {
    const smallest = (voters: readonly { readonly low: number | null }[]) => {
      const low = Math.min(...voters.map(v => v.low ?? Infinity))
      return { pieces: [[low, low]] as const, best: low }
    }
    expect(by({ method: smallest }, ...three)).toMatchObject({
      low: 8,
      best: 8,
      high: 8,
      method: 'smallest, typical reading, best: by the method',
    })
  })

  it('a best value never stands outside of its range', () => {
    const range = by({ method: 'majority', prefer: 'C' }, killed('A', '10'), killed('B', '10'), killed('C', '50'))
    expect(range).toMatchObject({ low: 10, high: 10, best: null })
    expect(range.note).toBe('The best value lies outside of the range, and is left out.')
  })

  it('throw for what only a programmer can mend', () => {
    const table = figures(three)
    expect(() => reconcile(table, { method: 'mean' as 'hull' })).toThrow('unknown method: mean')
    expect(() => reconcile(table, { method: 'relaxed-1.5' })).toThrow('unknown method: relaxed-1.5')
    expect(() => reconcile(table, { method: 'hierarchy' })).toThrow('missing hierarchy')
    expect(() => reconcile(table, { method: 'preferred' })).toThrow('missing prefer')
    expect(() => reconcile(table, { hierarchy: ['Z'] })).toThrow('unknown source: Z')
    expect(() => reconcile(table, { method: () => ({ pieces: [[5, 3]] }) })).toThrow('invalid piece: 5 to 3')
    expect(() => reconcile(table, { method: () => ({ pieces: [], best: Number.NaN }) })).toThrow('invalid best: NaN')
  })
})

describe('laws of the methods', () => {
  const texts = ['10', '12', 'about 300', 'at least 15', 'more than 40', 'up to 30', '25 to 31', 'hundreds', '0']
  const figure = fc.record({
    text: fc.constantFrom(...texts),
    source: fc.constantFrom('A', 'B', 'C', 'D', null),
    published: fc.constantFrom('2020-02-01', '2020-02-03', '2020-02-20'),
    status: fc.constantFrom('verified' as const, 'reported' as const),
    basis: fc.constantFrom('list' as const, 'media' as const, null),
  })
  const rows = fc
    .array(figure, { minLength: 1, maxLength: 8 })
    .map(list => [...list, { text: '20', source: 'A', published: '2020-01-02' }])
    .map(list => list.map((f, i) => killed(f.source, f.text, { ...f, id: `f${i}` })))
  const options: readonly ReconcileOptions[] = [
    ...(['hull', 'relaxed', 'relaxed-0', 'relaxed-1', 'relaxed-2'] as const).map(method => ({ method })),
    ...(['medians', 'majority', 'latest', 'weighted-median'] as const).map(method => ({ method })),
    { method: 'preferred', prefer: 'A' },
    { method: 'hierarchy', hierarchy: ['A'] },
    { method: () => ({ pieces: [[0, 5]] }) },
  ]
  const option = fc.constantFrom(...options)
  const summary = ({ low, high, best, open, core, status, floor, sourcesMin }: ReturnType<typeof by>) => ({
    low,
    high,
    best,
    open,
    core,
    status,
    floor,
    sourcesMin,
  })

  it('row order and a copy change no result', () => {
    fc.assert(
      fc.property(rows, option, fc.nat(), (list, how, n) => {
        const copy = { ...list[n % list.length]!, id: 'zz' }
        const one = summary(by(how, ...list))
        expect(summary(by(how, ...[...list].reverse()))).toEqual(one)
        expect(summary(by(how, ...list, copy))).toEqual(one)
      }),
    )
  })

  it('a floor never gains a ceiling, and holds', () => {
    const open = fc.array(fc.constantFrom('at least 15', 'more than 40', 'over 2,000'), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(open, option, (list, how) => {
        const range = by(how, ...list.map((text, i) => killed('ABCDE'[i]!, text)))
        expect(range).toMatchObject({ high: null, open: 'all' })
      }),
    )
    fc.assert(
      fc.property(rows, option, (list, how) => {
        const { low, floor } = by(how, ...list)
        if (floor !== null) expect(low).toBeGreaterThanOrEqual(floor)
      }),
    )
  })

  it('every method that weighs all figures stays within the hull', () => {
    const weighing: MethodName[] = ['relaxed', 'relaxed-0', 'relaxed-1', 'relaxed-2', 'medians', 'majority']
    fc.assert(
      fc.property(rows, fc.constantFrom(...weighing), (list, method) => {
        const [whole, range] = [by({}, ...list), by({ method }, ...list)]
        if (/No answer|below the verified minimum\./.test(range.note)) return
        if (whole.low !== null && whole.high !== null) {
          expect(range.low).toBeGreaterThanOrEqual(whole.low)
          expect(range.high).toBeLessThanOrEqual(whole.high)
        }
      }),
    )
  })

  it('relaxed sets are nested: allowing one more source to be wrong loses no number', () => {
    const end = fc.option(fc.nat(30))
    const intervals = fc.array(fc.tuple(end, end), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(intervals, list => {
        const voters = claims(
          list
            .map(([a, b]): Piece => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
            .filter(([a, b]) => a !== null || b !== null),
        )
        for (let wrong = 0; wrong + 1 < voters.length; wrong++) {
          const wider = relaxed(voters, wrong + 1).pieces
          for (const [low, high] of relaxed(voters, wrong).pieces)
            expect(
              wider.some(
                ([from, to]) =>
                  (from === null || (low !== null && from <= low)) && (to === null || (high !== null && to >= high)),
              ),
            ).toBe(true)
        }
      }),
    )
  })
})
