import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import type { Slot } from './range-slots.js'

/** Pixels between two ranges that have no named source in common: what differs there may be who counted. */
export function changesOfSource(slots: readonly Slot[], kept: (range: Range) => readonly Figure[]): number[] {
  const named = slots.map(({ range }) => new Set(kept(range).flatMap(figure => figure.source ?? [])))
  return slots.slice(1).flatMap((slot, i) => {
    const before = named[i]!
    const now = named[i + 1]!
    const isOther = before.size > 0 && now.size > 0 && ![...now].some(source => before.has(source))
    return isOther ? [(slots[i]!.x + slot.x) / 2] : []
  })
}
