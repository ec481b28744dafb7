import type { Slot } from './range-slots.js'

/** Periods between two ranges for which there is none. */
export function gapsBetween(
  slots: readonly Slot[],
  kind: 'periods' | 'days',
): { readonly from: string; readonly to: string }[] {
  if (kind === 'days') return []
  return slots.slice(1).flatMap((slot, i) => {
    const before = slots[i]!
    return before.to < slot.from ? [{ from: before.to, to: slot.from }] : []
  })
}
