import type { Figure } from '../figures/figure.js'
import type { Piece } from '../figures/range.js'

/** A verified list counts who is known by name or incident: a minimum, whatever else is said. */
export function isFloor(figure: Figure): boolean {
  return figure.status === 'verified' && figure.basis === 'list' && figure.low !== null
}

/**
 * The two ends that a figure states, null where it states none. A floor has no upper end. A figure that was published
 * with its ends out of order is given the widest of what it says.
 */
export function intervalOf(figure: Figure): Piece {
  const low = figure.low ?? NaN
  const best = figure.best ?? NaN
  const high = figure.high ?? NaN
  return [ended(lowerEnd(low, best, high)), isFloor(figure) ? null : ended(upperEnd(low, best, high))]
}

/** The lower end of what is stated, NaN for what is not; -Infinity: none. */
export function lowerEnd(low: number, best: number, high: number): number {
  if (low !== low) return -Infinity
  const least = best < low ? best : low
  return high < least ? high : least
}

/** The upper end of what is stated; Infinity: none. */
export function upperEnd(low: number, best: number, high: number): number {
  if (high !== high) return Infinity
  const most = best > high ? best : high
  return low > most ? low : most
}

/** An end as rows have it: null where it is open. */
export const ended = (end: number): number | null => (Number.isFinite(end) ? end : null)

/**
 * The interval against which a contradiction is judged. It is the stated one, but that "thousands" and "millions" are
 * still the words for eleven thousand and eleven million: they reach up to where "tens of" them begins. "Dozens" and
 * "hundreds" are not the words for a hundred and a thousand, and end where they end.
 */
export function couldMean(figure: Figure): Piece {
  const [low, high] = intervalOf(figure)
  if (figure.hedge !== 'vague' || high === null) return [low, high]
  const power = Math.log10(high + 1)
  return Number.isInteger(power) && power % 3 === 1 ? [low, 2 * (high + 1) - 1] : [low, high]
}

/** Whether two closed intervals have a number in common. On a line, intervals that meet in pairs all meet. */
export function meet(a: Piece, b: Piece): boolean {
  return (a[0] === null || b[1] === null || a[0] <= b[1]) && (b[0] === null || a[1] === null || b[0] <= a[1])
}

export const least = (xs: readonly number[]) => (xs.length === 0 ? null : xs.reduce((a, b) => (b < a ? b : a)))
export const most = (xs: readonly number[]) => (xs.length === 0 ? null : xs.reduce((a, b) => (b > a ? b : a)))
