import type { Axis } from './linear-axis.js'

/** Keeps words off the stroke at the stated end of an open figure, and off the start of the axis. */
const OFF = 5
const MARGIN = 4

/**
 * Where words of so many pixels start so that they stand above their mark: over the middle of a single number, else
 * from the stated end on, and moved inwards where they would leave the plot. Without a stated end they start with the
 * axis.
 */
export function beside(low: number | null, high: number | null, width: number, axis: Axis): number {
  return Math.max(MARGIN, Math.min(start(low, high, width, axis), axis.pixels - width))
}

function start(low: number | null, high: number | null, width: number, axis: Axis): number {
  const before = (end: number) => axis.at(end) - OFF - width
  const after = (end: number) => axis.at(end) + OFF
  if (low === null) return high === null ? 0 : before(high) < MARGIN ? after(high) : before(high)
  if (high === null) return after(low) + width > axis.pixels ? before(low) : after(low)
  return low === high ? axis.at(low) - width / 2 : axis.at(low)
}
