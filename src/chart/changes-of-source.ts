import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import type { Slots } from './range-slots.js'

/**
 * Pixels from which on no named source is the same as before: what differs there may be who counted. For periods that
 * is where the later one begins, for days half way. Periods that overlap do not follow one another.
 *
 * @example
 * import { rangeSlots } from './range-slots.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * changesOfSource(rangeSlots(ranges.rows, 400), () => []) // → []
 */
export function changesOfSource({ slots, kind, axis }: Slots, kept: (range: Range) => readonly Figure[]): number[] {
  if (kind === 'overlapping') return []
  const named = slots.map(({ range }) => kept(range).flatMap(figure => figure.source ?? []))
  return slots.slice(1).flatMap((slot, i) => {
    const before = named[i]!
    const now = named[i + 1]!
    const isOther = before.length > 0 && now.length > 0 && !now.some(source => before.includes(source))
    return isOther ? [kind === 'periods' ? axis.at(slot.from) : (slots[i]!.x + slot.x) / 2] : []
  })
}
