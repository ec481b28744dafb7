import type { Piece } from '../figures/range.js'
import { ended } from './interval.js'
import { SortedEnds } from './sorted-ends.js'

/**
 * Every piece of the number line that intervals of at least `needed` total weight cover (relaxed intersection; with
 * the largest weight that is reached, Marzullo's maximal set). Intervals are closed, and null is an open end.
 *
 * Marzullo K (1984), Maintaining the time in a distributed system. Jaulin L (2009), Robust set-membership state
 * estimation, Automatica 45(1).
 *
 * @example
 * relaxedIntersection([[8, 12], [11, 13], [14, 15]], [1, 1, 1], 2) // → [[11, 12]]
 */
export function relaxedIntersection(intervals: readonly Piece[], weights: readonly number[], needed: number): Piece[] {
  const lows = Float64Array.from(intervals, ([low]) => low ?? -Infinity)
  const highs = Float64Array.from(intervals, ([, high]) => high ?? Infinity)
  return covered(new SortedEnds().set(lows, highs, Float64Array.from(weights), intervals.length), needed)
}

/** The same for ends that are sorted. */
export function covered(ends: SortedEnds, needed: number): [number | null, number | null][] {
  const flat: number[] = []
  const n = coveredEnds(ends, needed, flat)
  return Array.from({ length: n }, (_, i) => [ended(flat[2 * i]!), ended(flat[2 * i + 1]!)])
}

/** What to reach, so that rounding does not decide whether the weights of shares add up to it. */
export const enough = (needed: number) => needed - 1e-9 * Math.max(1, needed)

/**
 * Writes the lower and the upper end of each piece, infinite where it is open, and gives the number of pieces. The ends
 * remember how many intervals have one number in common, where most of them do.
 */
export function coveredEnds(ends: SortedEnds, needed: number, pieces: number[]): number {
  const { length, lows, lowWeights, highs, highWeights } = ends
  const limit = enough(needed)
  let weight = 0
  let from = NaN
  let n = 0
  let depth = 0
  let deepest = 0
  for (let i = 0, j = 0; j < length;) {
    const before = weight
    // At one point, intervals that begin there count before others end: closed intervals that touch do meet.
    if (i < length && lows[i]! <= highs[j]!) {
      weight += lowWeights[i]!
      if (++depth > deepest) deepest = depth
      if (before < limit && weight >= limit) from = lows[i]!
      i++
    } else {
      weight -= highWeights[j]!
      depth--
      if (before >= limit && weight < limit && from === from) {
        pieces[2 * n] = from
        pieces[2 * n + 1] = highs[j]!
        n++
        from = NaN
      }
      j++
    }
  }
  ends.deepest = deepest
  return n
}
