import type { Slots } from './range-slots.js'

/**
 * Periods between two ranges for which there is none. Days have no gaps: nothing says how often somebody counts.
 *
 * @example
 * import { rangeSlots } from './range-slots.js'
 * const killed = { concept: 'killed', place: 'SYR', source: 'A', text: '25' }
 * const ranges = reconcile(figures([
 *   { ...killed, start: '2020-01-01', end: '2020-01-31' },
 *   { ...killed, start: '2020-03-01', end: '2020-03-31' },
 * ]))
 * gapsBetween(rangeSlots(ranges.rows, 400)) // → [{ "from": "2020-02-01", "to": "2020-03-01" }]
 */
export function gapsBetween({ slots, kind }: Slots): { readonly from: string; readonly to: string }[] {
  if (kind !== 'periods') return []
  return slots.slice(1).flatMap((slot, i) => {
    const before = slots[i]!
    return before.to < slot.from ? [{ from: before.to, to: slot.from }] : []
  })
}
