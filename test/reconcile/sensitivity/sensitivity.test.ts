import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { reconcile } from '../../../src/reconcile/reconcile.js'
import { sensitivity } from '../../../src/reconcile/sensitivity/sensitivity.js'

const killed = (source: string | null, text: string, more: Partial<FigureInput> = {}): FigureInput => ({
  id: source ?? 'nobody',
  concept: 'killed',
  place: 'SYR',
  start: '2020-01-01',
  end: '2020-01-31',
  published: '2020-02-05',
  text,
  source,
  ...more,
})

const rows4 = [killed('A', 'about 300'), killed('B', '310'), killed('C', '315'), killed('D', '900')]

describe('sensitivity', () => {
  const result = sensitivity(figures(rows4))

  it('has one row a rule: as it stands, each method, each reading, without each source, screening', () => {
    expect(result.rows.map(({ rule, low, best, high }) => [rule, low, best, high])).toEqual([
      // 310 and 315 have two of four sources each, so the core is split and there is no best value.
      ['as it stands: hull, typical reading', 270, null, 900],
      ['method: most agreed', 310, null, 315],
      ['method: interval of medians', 310, null, 330],
      ['method: majority', null, null, null],
      ['method: latest', 270, null, 900],
      ['method: weighted median', 270, 310, 900],
      // No number is in three reports; 310 and 315 are in two, 270 to 330 and 900 in one.
      ['method: what all sources allow', null, null, null],
      ['method: what all but 1 source allow', null, null, null],
      ['method: what all but 2 sources allow', 310, null, 315],
      ['method: what all but 3 sources allow', 270, null, 900],
      // "About" sets no limits then, and supports every number.
      ['literal reading', 310, null, 900],
      // 225 to 375, 305 to 315, 315, 850 to 950.
      ['wide reading', 225, 310, 950],
      ['without A', 310, null, 900],
      ['without B', 270, 315, 900],
      ['without C', 270, 310, 900],
      ['without D', 270, null, 330],
      ['screened', 270, null, 900],
    ])
  })

  it('says in words which choice moves the range most', () => {
    expect(result.sentence).toBe(
      'As it stands: 270 to 900. The method “most agreed” moves it most, to 310 to 315. No number under: method: majority; method: what all sources allow; method: what all but 1 source allow. 3 of 16 other rules change nothing.',
    )
    expect(result.most).toMatchObject({
      kind: 'method',
      choice: 'relaxed',
      change: { low: 40, best: null, high: -585 },
    })
    expect(result.rows.map(({ effect }) => effect).join(' ')).toBe(
      'same moves moves no-number same moves no-number no-number moves same moves moves moves moves moves moves same',
    )
  })

  it('tells an end that opens from one that moves', () => {
    const { rows, sentence } = sensitivity(figures([killed('A', 'at least 25'), killed('B', '31')]))
    expect(rows.find(({ rule }) => rule === 'without B')).toMatchObject({
      low: 25,
      high: null,
      effect: 'opens',
      change: { low: 0, high: null },
    })
    expect(sentence).toContain('An end has no limit under: without B.')
  })

  it('uses a preferred source and a hierarchy where the options name them, and starts from any options', () => {
    const options = { method: 'majority', reading: 'wide', prefer: 'D', hierarchy: ['C'], screen: true } as const
    const { rows, range } = sensitivity(figures(rows4), options)
    expect(range).toEqual(reconcile(figures(rows4), options).at(0))
    const by = (rule: string) => rows.find(row => row.rule === rule)
    expect(rows[0]!.rule).toBe('as it stands: majority, wide reading')
    expect(by('method: preferred source')).toMatchObject({ low: 850, high: 950 })
    expect(by('method: source hierarchy')).toMatchObject({ low: 315, high: 315 })
    expect(rows.filter(({ rule }) => rule === 'method: envelope' || rule === 'not screened')).toHaveLength(2)
  })

  it('leaves out each report that names no source, by its outlet or by itself', () => {
    const rows = [
      killed(null, '100', { id: 'a', outlet: 'Wire' }),
      killed(null, '150', { id: 'b', outlet: 'Wire', published: '2020-03-01' }),
      killed(null, '200', { id: 'c', outlet: null }),
      killed('Monitor', '120'),
    ]
    const without = sensitivity(figures(rows)).rows.filter(({ kind }) => kind === 'without')
    expect(without.map(({ rule, low, high }) => [rule, low, high])).toEqual([
      ['without Monitor', 100, 200],
      ['without Wire, which names no source', 120, 200],
      ['without c, which names no source', 100, 150],
    ])
  })

  it('has a row for every number of sources that may be wrong, but for the one in force', () => {
    const relaxed = (method: 'hull' | 'relaxed-1') =>
      sensitivity(figures(rows4), { method })
        .rows.map(({ choice }) => choice)
        .filter(choice => choice.startsWith('relaxed-'))
    expect(relaxed('hull')).toEqual(['relaxed-0', 'relaxed-1', 'relaxed-2', 'relaxed-3'])
    expect(relaxed('relaxed-1')).toEqual(['relaxed-1', 'relaxed-0', 'relaxed-2', 'relaxed-3'])
  })

  it('has nothing to leave out where there is one source', () => {
    const { rows, most, sentence } = sensitivity(figures([killed('A', '25')]))
    expect(rows.some(({ kind }) => kind === 'without')).toBe(false)
    expect(most).toBeNull()
    expect(sentence).toContain('No choice moves its numbers.')
  })

  it('throws for nothing, and for more than one question', () => {
    expect(() => sensitivity(figures([]))).toThrow('invalid figures: empty')
    expect(() => sensitivity(figures([killed('A', '1'), killed('B', '2', { place: 'TUR' })]))).toThrow(
      'invalid figures: more than one question (',
    )
  })
})

describe('laws of sensitivity', () => {
  const texts = ['10', '12', 'about 300', 'at least 15', 'more than 40', 'up to 30', '25 to 31', 'hundreds', '0']
  const list = fc
    .array(fc.record({ text: fc.constantFrom(...texts), source: fc.constantFrom('A', 'B', 'C', null) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map(all => all.map((f, i) => killed(f.source, f.text, { id: `f${i}` })))

  it('the first row, the hull, is what reconcile gives', () => {
    fc.assert(
      fc.property(list, all => {
        const { rows, range } = sensitivity(figures(all))
        const plain = reconcile(figures(all)).at(0)!
        expect(range).toEqual(plain)
        expect(rows[0]).toMatchObject({
          kind: 'default',
          choice: 'hull',
          effect: 'same',
          low: plain.low,
          high: plain.high,
        })
      }),
      { numRuns: 30 },
    )
  })

  it('row order changes nothing, and every change is the difference of two stated numbers', () => {
    fc.assert(
      fc.property(list, all => {
        const one = sensitivity(figures(all))
        const two = sensitivity(figures([...all].reverse()))
        expect(two.sentence).toBe(one.sentence)
        expect(two.rows.map(({ low, high }) => [low, high])).toEqual(one.rows.map(({ low, high }) => [low, high]))
        for (const { low, high, change } of one.rows) {
          expect(change.low).toBe(low === null || one.range.low === null ? null : low - one.range.low)
          expect(change.high).toBe(high === null || one.range.high === null ? null : high - one.range.high)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('the more sources may be wrong, the wider: each relaxed range holds the one before', () => {
    fc.assert(
      fc.property(list, all => {
        const relaxed = sensitivity(figures(all)).rows.filter(({ choice }) => choice.startsWith('relaxed-'))
        relaxed.slice(1).forEach((wider, i) => {
          const inner = relaxed[i]!
          if (inner.effect === 'no-number') return
          expect(wider.low ?? 0).toBeLessThanOrEqual(inner.low ?? 0)
          expect(wider.high ?? Infinity).toBeGreaterThanOrEqual(inner.high ?? Infinity)
        })
      }),
      { numRuns: 50 },
    )
  })

  it('a floor never gains a ceiling under any rule', () => {
    const open = fc.array(fc.constantFrom('at least 15', 'more than 40', 'over 2,000'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(open, all => {
        for (const row of sensitivity(figures(all.map((text, i) => killed('ABCD'[i]!, text)))).rows)
          expect(row.high).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})
