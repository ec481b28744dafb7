import type { Slots } from './range-slots.js'

/** Periods between two ranges for which there is none. Days have no gaps: nothing says how often somebody counts. */
export function gapsBetween({ slots, kind }: Slots): { readonly from: string; readonly to: string }[] {
  if (kind !== 'periods') return []
  return slots.slice(1).flatMap((slot, i) => {
    const before = slots[i]!
    return before.to < slot.from ? [{ from: before.to, to: slot.from }] : []
  })
}
