import type { Range } from '../figures/range.js'

export const questionParts = ['concept', 'group', 'unit', 'measure', 'place', 'from', 'scope', 'start', 'end'] as const
export type QuestionPart = (typeof questionParts)[number]

/**
 * Makes sure that ranges share these parts of their question.
 *
 * Throws `invalid ranges: empty` and `invalid ranges: more than one measure (stock, flow)`.
 */
export function sameInAll(ranges: readonly Range[], parts: readonly QuestionPart[]): Range {
  const first = ranges[0]
  if (first === undefined) throw new Error('invalid ranges: empty')
  for (const part of parts) {
    const one = String(first[part])
    const other = ranges.find(range => range[part] !== first[part] && String(range[part]) !== one)
    if (other !== undefined) throw new Error(`invalid ranges: more than one ${part} (${one}, ${String(other[part])})`)
  }
  return first
}
