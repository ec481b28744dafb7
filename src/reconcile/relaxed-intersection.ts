import type { Piece } from '../figures/range.js'

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
  const edges: { at: number; opens: boolean; weight: number }[] = []
  intervals.forEach(([low, high], i) => {
    edges.push(
      { at: low ?? -Infinity, opens: true, weight: weights[i]! },
      { at: high ?? Infinity, opens: false, weight: weights[i]! },
    )
  })
  // At one point, intervals that begin there count before others end: closed intervals that touch do meet.
  edges.sort((a, b) => (a.at === b.at ? Number(b.opens) - Number(a.opens) : a.at < b.at ? -1 : 1))
  const enough = needed - 1e-9 * Math.max(1, needed)
  const pieces: Piece[] = []
  let weight = 0
  let from: number | undefined
  for (const edge of edges) {
    const before = weight
    weight += edge.opens ? edge.weight : -edge.weight
    if (edge.opens && before < enough && weight >= enough) from = edge.at
    if (!edge.opens && before >= enough && weight < enough && from !== undefined) {
      pieces.push([finite(from), finite(edge.at)])
      from = undefined
    }
  }
  return pieces
}

const finite = (x: number) => (Number.isFinite(x) ? x : null)
