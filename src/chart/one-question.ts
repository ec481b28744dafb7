import type { Range } from '../figures/range.js'
import { sameInAll } from './same-in-all.js'

/**
 * Makes sure that ranges are of one question but for their days, and that no two are of the same days.
 *
 * Throws `invalid ranges: empty`, `invalid ranges: more than one place (HTI, SDN)` and
 * `duplicate range: 2020-01-01 to 2020-12-31`.
 */
export function oneQuestion(ranges: readonly Range[]): Range {
  sameInAll(ranges, ['concept', 'group', 'unit', 'measure', 'place', 'from', 'scope'])
  return ofOtherDays(ranges)
}

/** The first of ranges of one question; no two may be of the same days. */
export function ofOtherDays(ranges: readonly Range[]): Range {
  const first = sameInAll(ranges, [])
  // In the order of their days, as reconciled ranges are, no two can be of the same.
  if (ranges.every(({ end }, i) => i === 0 || (ranges[i - 1]!.end ?? '') < (end ?? ''))) return first
  const seen = new Set<string>()
  for (const { start, end } of ranges) {
    const days = `${start} to ${end}`
    if (end !== null && seen.has(days)) throw new Error(`duplicate range: ${days}`)
    seen.add(days)
  }
  return first
}
