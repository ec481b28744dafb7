import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../src/figures/range.js'
import { relaxedIntersection } from '../../src/reconcile/relaxed-intersection.js'

const pieces = (intervals: readonly Piece[], needed: number) =>
  relaxedIntersection(
    intervals,
    intervals.map(() => 1),
    needed,
  )

describe('relaxedIntersection', () => {
  // Worked examples of Marzullo's algorithm: Marzullo (1984); the third shows how sharp it can be for no good reason.
  it.each([
    [
      [
        [8, 12],
        [11, 13],
        [10, 12],
      ],
      3,
      [[11, 12]],
    ],
    [
      [
        [8, 12],
        [11, 13],
        [14, 15],
      ],
      2,
      [[11, 12]],
    ],
    [
      [
        [8, 9],
        [8, 12],
        [10, 12],
      ],
      2,
      [
        [8, 9],
        [10, 12],
      ],
    ],
    [
      [
        [10, 12],
        [11, 13],
        [11.99, 13],
      ],
      3,
      [[11.99, 12]],
    ],
    [
      [
        [1, 2],
        [2, 3],
      ],
      2,
      [[2, 2]],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      2,
      [],
    ],
    [
      [
        [400, null],
        [560, 560],
      ],
      1,
      [[400, null]],
    ],
    [
      [
        [null, 10],
        [5, null],
      ],
      2,
      [[5, 10]],
    ],
  ] as [Piece[], number, Piece[]][])('of %j covered %d times is %j', (intervals, needed, expected) => {
    expect(pieces(intervals, needed)).toEqual(expected)
  })

  it('sets for a larger vote lie within those for a smaller one', () => {
    const interval = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): Piece => [Math.min(a, b), Math.max(a, b)])
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 8 }), intervals => {
        for (let needed = 2; needed <= intervals.length; needed++) {
          const outer = pieces(intervals, needed - 1)
          for (const [low, high] of pieces(intervals, needed)) {
            expect(outer.some(([a, b]) => a! <= low! && high! <= b!)).toBe(true)
          }
        }
      }),
    )
  })

  it('agrees with counting at every point', () => {
    const interval = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]): Piece => [Math.min(a, b), Math.max(a, b)])
    fc.assert(
      fc.property(
        fc.array(interval, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (intervals, needed) => {
          const found = pieces(intervals, needed)
          for (let x = 0; x <= 20; x += 0.5) {
            const covered = intervals.filter(([a, b]) => a! <= x && x <= b!).length >= needed
            expect(found.some(([a, b]) => a! <= x && x <= b!)).toBe(covered)
          }
        },
      ),
    )
  })
})
