import type { Range } from '../figures/range.js'

/** The first day that all ranges share when they are totals that run on from it; null when they are not. */
export function runningSince(ranges: readonly Range[]): string | null {
  const start = ranges[0]?.start ?? null
  const runs = ranges.length > 1 && ranges.every(range => range.measure === 'flow' && range.start === start)
  return runs ? start : null
}
