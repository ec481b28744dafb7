import type { Range } from '../figures/range.js'

const PARTS = ['concept', 'group', 'unit', 'measure', 'place', 'from', 'scope'] as const

/**
 * Makes sure that ranges are of one question but for their days, and that no two are of the same days.
 *
 * Throws `invalid ranges: empty`, `invalid ranges: more than one place (HTI, SDN)` and
 * `duplicate range: 2020-01-01 to 2020-12-31`.
 */
export function oneQuestion(ranges: readonly Range[]): Range {
  const first = ranges[0]
  if (first === undefined) throw new Error('invalid ranges: empty')
  for (const part of PARTS) {
    const [one, other] = new Set(ranges.map(range => String(range[part])))
    if (other !== undefined) throw new Error(`invalid ranges: more than one ${part} (${one}, ${other})`)
  }
  const seen = new Set<string>()
  for (const { start, end } of ranges) {
    const days = `${start} to ${end}`
    if (end !== null && seen.has(days)) throw new Error(`duplicate range: ${days}`)
    seen.add(days)
  }
  return first
}
