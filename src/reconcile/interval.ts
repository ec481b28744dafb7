import type { Figure } from '../figures/figure.js'
import type { Piece } from '../figures/range.js'

/** A verified list counts who is known by name or incident: a minimum, whatever else is said. */
export function isFloor(figure: Figure): boolean {
  return figure.status === 'verified' && figure.basis === 'list' && lowest(figure) !== null
}

/**
 * The two ends that a figure states, null where it states none. A floor has no upper end. A figure that was published
 * with its ends out of order is given the widest of what it says.
 */
export function intervalOf(figure: Figure): Piece {
  if (isFloor(figure)) return [lowest(figure), null]
  const known = knownOf(figure)
  return [figure.low === null ? null : least(known), figure.high === null ? null : most(known)]
}

/** Whether two closed intervals have a number in common. On a line, intervals that meet in pairs all meet. */
export function meet(a: Piece, b: Piece): boolean {
  return (a[0] === null || b[1] === null || a[0] <= b[1]) && (b[0] === null || a[1] === null || b[0] <= a[1])
}

const knownOf = (f: Figure) => [f.low, f.best, f.high].filter(x => x !== null)
const lowest = (f: Figure) => least(knownOf(f))

export const least = (xs: readonly number[]) => (xs.length === 0 ? null : xs.reduce((a, b) => (b < a ? b : a)))
export const most = (xs: readonly number[]) => (xs.length === 0 ? null : xs.reduce((a, b) => (b > a ? b : a)))
