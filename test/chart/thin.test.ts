import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thin } from '../../src/chart/thin.js'

type Ends = readonly [number | null, number | null]

describe('thin', () => {
  it('leaves a few alone', () => {
    expect(thin([1, 2, 3], 3, n => [n, n])).toEqual([1, 2, 3])
  })

  it('keeps every so many of the items, and always the ends and the extremes', () => {
    const items: Ends[] = Array.from({ length: 20 }, (_, i) => (i === 7 ? [-5, 7] : i === 11 ? [11, 99] : [i, i]))
    expect(thin(items, 10, item => item)).toEqual([0, 4, 7, 8, 11, 12, 16, 19].map(i => items[i]))
  })

  it('never gives more than asked, never changes the order, never loses the lowest and the highest', () => {
    const ends = fc.tuple(fc.option(fc.nat()), fc.option(fc.nat()))
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 300 }), fc.integer({ min: 8, max: 50 }), (items, max) => {
        const kept = thin(items, max, item => item)
        expect(kept.length).toBeLessThanOrEqual(max)
        expect(kept).toEqual(items.filter(item => kept.includes(item)))
        const lows = (list: readonly Ends[]) => Math.min(...list.flatMap(([low]) => low ?? []))
        const highs = (list: readonly Ends[]) => Math.max(...list.flatMap(([, high]) => high ?? []))
        expect([lows(kept), highs(kept)]).toEqual([lows(items), highs(items)])
      }),
    )
  })
})
