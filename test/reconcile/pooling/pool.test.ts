import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { pool } from '../../../src/reconcile/pooling/pool.js'
import { randomEffects } from '../../../src/reconcile/pooling/random-effects.js'

const survey = (
  source: string,
  low: number,
  best: number,
  high: number,
  more: Partial<Omit<FigureInput, 'low' | 'best' | 'high'>> = {},
) =>
  ({
    id: source,
    concept: 'killed',
    place: 'IRQ',
    start: '2003-03-01',
    end: '2006-06-30',
    basis: 'survey',
    source,
    low,
    best,
    high,
    ...more,
  }) satisfies FigureInput
const five = [
  survey('A', 80, 100, 125),
  survey('B', 88, 110, 137.5),
  survey('C', 72, 90, 112.5),
  survey('D', 84, 105, 131.25),
  survey('E', 76, 95, 118.75),
]
const pooled = (...args: Parameters<typeof pool>) => {
  const got = pool(...args)
  if (got.refused !== null) throw new Error(got.refused.why)
  return got
}

/**
 * Violent deaths in Iraq, March 2003 to June 2006: Iraq Family Health Survey Study Group (2008), NEJM 358:484; Burnham
 * et al. (2006), Lancet 368:1421.
 */
const ifhs = survey('IFHS', 104_000, 151_000, 223_000)
const burnham = survey('Burnham et al.', 426_369, 601_027, 793_663)

describe('two surveys that do not overlap', () => {
  const iraq = pool(figures([ifhs, burnham]))

  it('give their range and no pooled number, whatever is overridden', () => {
    const more = { overrideCount: true, overrideHeterogeneity: true }
    for (const got of [iraq, pool(figures([ifhs, burnham]), more)]) {
      expect(got.refused).toEqual({
        reason: 'disjoint',
        why: 'no two of the 2 estimates have a number in common: 426,369 to 793,663 (Burnham et al.); 104,000 to 223,000 (IFHS), 203,369 apart',
        todo: 'Show them side by side, with the range of both, and find out what they count differently',
      })
      expect(got.range).toEqual([104_000, 793_663])
      expect(got).not.toHaveProperty('estimate')
      expect(got).not.toHaveProperty('interval')
    }
  })

  it('say how far they are apart', () => {
    const { heterogeneity, estimates, note } = iraq
    expect(heterogeneity!.q).toBeCloseTo(30.292327563893, 6)
    expect(heterogeneity!.i2).toBeCloseTo(0.96698834059909, 6)
    expect(heterogeneity!.tau2).toBeCloseTo(0.9225820650745, 6)
    expect(heterogeneity!.birge).toBeCloseTo(5.503846615222, 6)
    expect(estimates.map(({ se }) => se)).toEqual([
      expect.closeTo(0.1585115273243, 9),
      expect.closeTo(0.1945905328709, 9),
    ])
    // Its halves give 0.175 and 0.142; those of the other survey 0.190 and 0.199.
    expect(estimates.map(({ id, skewed }) => [id, skewed])).toEqual([
      ['Burnham et al.', true],
      ['IFHS', false],
    ])
    expect(note).toBe('The two halves of an interval differ by more than 20 % on the scale used (Burnham et al.).')
  })

  it('would give a number in neither interval, and with few estimates taken seriously none at all', () => {
    const both = [
      { y: Math.log(151_000), se: 0.1945905328709 },
      { y: Math.log(601_027), se: 0.1585115273243 },
    ]
    for (const method of ['dersimonian-laird', 'paule-mandel', 'reml'] as const) {
      const { mean, interval, prediction } = randomEffects(both, method, 'none', 0.95)
      expect(Math.exp(mean) / 302_648.20455602 - 1).toBeCloseTo(0, 8)
      expect(Math.exp(interval[0]) / 78_170.5762631642 - 1).toBeCloseTo(0, 8)
      expect(Math.exp(prediction[1]) / 3_075_738.04744338 - 1).toBeCloseTo(0, 8)
    }
    const honest = randomEffects(both, 'dersimonian-laird', 'hartung-knapp', 0.95).interval
    expect(Math.exp(honest[0]) / 46.740000244676 - 1).toBeCloseTo(0, 6)
    expect(Math.exp(honest[1]) / 1_959_690_527.20352 - 1).toBeCloseTo(0, 6)
  })
})

describe('pool', () => {
  it('pools five estimates that agree, on the log scale', () => {
    const got = pooled(figures(five))
    // All errors are log(1.25)/1.96, so the mean is the geometric mean.
    expect(got.estimate).toBeCloseTo((100 * 110 * 90 * 105 * 95) ** (1 / 5), 9)
    expect(got.estimates.map(e => e.weight)).toEqual(
      [0.2, 0.2, 0.2, 0.2, 0.2].map((w): unknown => expect.closeTo(w, 12)),
    )
    expect(got.heterogeneity).toMatchObject({ tau2: 0, i2: 0, h2: 1 })
    const se = Math.log(1.25) / 1.959963984540054 / Math.sqrt(5)
    // t with four degrees of freedom.
    expect(Math.log(got.interval[1] / got.estimate)).toBeCloseTo(2.7764451051977934 * se, 9)
    expect(got.method).toBe('paule-mandel, modified-hartung-knapp, log scale, 95 % intervals')
  })

  it('takes another method, adjustment, scale and level', () => {
    const got = pooled(figures(five), { method: 'reml', adjust: 'none', scale: 'linear', level: 0.9 })
    expect(got.method).toBe('reml, not adjusted, linear scale, 90 % intervals')
    expect(got.estimates[0]!.se).toBeCloseTo(45 / (2 * 1.6448536269514722), 12)
  })

  it('takes standard errors that a publisher states, in the unit of the figure', () => {
    const rows = five.map(row => ({ ...row, low: null, high: null, basis: null }))
    const standardErrors = Object.fromEntries(five.map(({ id, best }) => [id, best / 10]))
    const got = pooled(figures(rows), { standardErrors })
    expect(got.estimates[0]!.se).toBeCloseTo(0.1, 12)
    expect(got.estimates[0]!.high).toBeCloseTo(100 * Math.exp(0.1959963984540054), 9)
    expect(pooled(figures(rows), { standardErrors, scale: 'linear' }).estimates[0]!.se).toBe(10)
  })

  it('refuses below five estimates unless overridden, and below two in any case', () => {
    const four = figures(five.slice(0, 4))
    expect(pool(four).refused).toMatchObject({
      reason: 'too-few',
      why: '4 independent estimates with stated errors; it takes 5',
    })
    expect(pooled(four, { overrideCount: true }).note).toContain('Pooled on request, of 4 estimates.')
    expect(pool(figures(five.slice(0, 1)), { overrideCount: true })).toMatchObject({
      refused: { reason: 'too-few' },
      heterogeneity: null,
      range: [80, 125],
    })
  })

  it('refuses above 75 % heterogeneity unless overridden', () => {
    const apart = figures([...five.slice(0, 3), survey('F', 400, 500, 625), survey('G', 440, 550, 687.5)])
    expect(pool(apart).refused).toMatchObject({ reason: 'heterogeneous' })
    expect(pooled(apart, { overrideHeterogeneity: true }).note).toMatch(/Pooled on request, with 9\d % heterogeneity\./)
  })

  it('counts a source once, and refuses two estimates of one source that nothing tells apart', () => {
    const old = survey('A', 40, 50, 62.5, { id: 'old', published: '2006-07-01' })
    const now = { ...five[0]!, published: '2007-01-01' }
    const got = pooled(figures([old, now, ...five.slice(1)]))
    expect(got.setAside).toEqual([{ id: 'old', reason: 'superseded', why: 'A has a later published figure, A' }])
    expect(pool(figures([...five, { ...old, published: null }])).refused).toMatchObject({
      reason: 'dependent',
      why: 'A gives more than one estimate of the same date',
    })
  })

  it('sets aside what states no error: lists, ranges of reports, hedged words, open ends', () => {
    const base = { concept: 'killed' as const, place: 'IRQ', start: '2003-03-01', end: '2006-06-30' }
    const others: FigureInput[] = [
      { ...base, id: 'list', source: 'L', text: '120', basis: 'list', status: 'verified' },
      { ...base, id: 'reports', source: 'R', low: 80, best: 90, high: 130, basis: 'media' },
      { ...base, id: 'words', source: 'W', text: 'about 100', basis: 'survey' },
      { ...base, id: 'open', source: 'O', text: 'at least 100', basis: 'survey' },
      { ...base, id: 'zero', source: 'Z', low: 0, best: 90, high: 130, basis: 'survey' },
      { ...base, id: 'nobody', low: 80, best: 90, high: 130, basis: 'survey' },
    ]
    const got = pooled(figures([...five, ...others]))
    expect(got.setAside).toEqual([
      {
        id: 'list',
        reason: 'no-error',
        why: 'it is not from a survey or a model, so its bounds are no statement of error',
      },
      { id: 'nobody', reason: 'no-source', why: 'it may repeat any of the others' },
      { id: 'open', reason: 'no-error', why: 'it puts no number forward' },
      {
        id: 'reports',
        reason: 'no-error',
        why: 'it is not from a survey or a model, so its bounds are no statement of error',
      },
      { id: 'words', reason: 'no-error', why: 'it states no interval of its own' },
      { id: 'zero', reason: 'no-error', why: 'its interval reaches zero, which has no logarithm' },
    ])
    expect(got.estimate).toBe(pooled(figures(five)).estimate)
  })

  it('throws for what only a programmer can mend', () => {
    const table = figures(five)
    expect(() => pool(figures([]))).toThrow('invalid figures: empty')
    expect(() => pool(figures([five[0]!, { ...five[1]!, place: 'SYR' }]))).toThrow(
      'invalid figures: more than one question (killed all people IRQ 2003-03-01/2006-06-30; killed all people SYR 2003-03-01/2006-06-30)',
    )
    expect(() => pool(table, { level: 1 })).toThrow('invalid level: 1')
    expect(() => pool(table, { method: 'mean' as 'reml' })).toThrow('unknown method: mean')
    expect(() => pool(table, { adjust: 'some' as 'none' })).toThrow('unknown adjust: some')
    expect(() => pool(table, { scale: 'root' as 'log' })).toThrow('unknown scale: root')
    expect(() => pool(table, { standardErrors: { X: 1 } })).toThrow('unknown figure: X')
    expect(() => pool(table, { standardErrors: { A: 0 } })).toThrow('invalid standard error: 0')
  })
})

describe('laws of pool', () => {
  const rows = fc
    .array(fc.record({ best: fc.integer({ min: 50, max: 200 }), by: fc.double({ min: 1.2, max: 3, noNaN: true }) }), {
      minLength: 5,
      maxLength: 9,
    })
    .map(list => list.map(({ best, by }, i) => survey(`S${i}`, best / by, best, best * by)))

  it('row order and a copy change nothing', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, n) => {
        const { setAside: _, ...one } = pool(figures(list))
        const copy = { ...list[n % list.length]!, id: 'copy' }
        const {
          setAside: [aside],
          ...two
        } = pool(figures([...list].reverse().concat(copy)))
        expect({ ...two, estimates: two.estimates.map(e => ({ ...e, id: e.source })) }).toEqual(one)
        expect(aside?.reason).toBe('copy')
      }),
    )
  })

  it('ten times the people are ten times the pooled number', () => {
    fc.assert(
      fc.property(rows, list => {
        const one = pool(figures(list))
        const ten = pool(
          figures(list.map(row => ({ ...row, low: row.low * 10, best: row.best * 10, high: row.high * 10 }))),
        )
        expect(ten.refused?.reason).toBe(one.refused?.reason)
        if (one.refused === null && ten.refused === null) expect(ten.estimate / one.estimate).toBeCloseTo(10, 6)
      }),
    )
  })
})
