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

describe('sensitivity', () => {
  const rows = [killed('A', 'about 300'), killed('B', '310'), killed('C', '315'), killed('D', '900')]
  const result = sensitivity(figures(rows))

  it('has one row a rule: as it stands, each method, each reading, without each source, screening', () => {
    expect(result.rows.map(({ rule, low, best, high }) => [rule, low, best, high])).toEqual([
      ['as it stands: hull, typical reading', 270, 310, 900],
      ['method: most agreed', 310, 310, 315],
      ['method: interval of medians', 310, 310, 330],
      ['method: majority', null, null, null],
      ['method: latest', 270, 310, 900],
      ['method: weighted median', 270, 310, 900],
      ['literal reading', 310, null, 900],
      ['wide reading', 225, 310, 900],
      ['without A', 310, null, 900],
      ['without B', 270, null, 900],
      ['without C', 270, null, 900],
      ['without D', 270, 310, 330],
      ['screened', 270, 310, 900],
    ])
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
