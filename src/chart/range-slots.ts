import type { Range } from '../figures/range.js'
import { least, most } from '../reconcile/interval.js'
import { dayNumber, daysBetween, isoDay } from '../util/day.js'
import { runningSince } from './running-since.js'
import { type TimeAxis, timeAxis } from './time-axis.js'

/** A range and the place it has in time: a period, or a day of which it is drawn as a column. */
export interface Slot {
  readonly range: Range
  /** First day, and the day after the last one; the same day for a column. */
  readonly from: string
  readonly to: string
  /** The middle, where words and points stand: a day, or noon of one. */
  readonly middle: string
  /** The same in pixels. */
  readonly x: number
}

export interface Slots {
  readonly slots: readonly Slot[]
  /**
   * Periods are drawn over their whole length, side by side or one over the other; days, and totals that run on from
   * one first day, as columns at their day.
   */
  readonly kind: 'periods' | 'overlapping' | 'days'
  /** Whether all ranges count over the same length of time, but for the lengths of months. */
  readonly isEven: boolean
  readonly axis: TimeAxis
  /** Width of the narrowest column, and least pixels from the middle of one to the next. */
  readonly column: number
  readonly spacing: number
}

const WIDEST = 26
const NARROWEST = 8
/** Columns take this share of the distance between them. */
const SHARE = 0.62
/** Width of what stands at the end of periods that overlap. */
const AT_END = 16
/** Lengths that differ by more than months do. */
const UNEVEN = 1.15

/**
 * Orders ranges by day and gives each its place on an axis of so many pixels.
 *
 * Throws `invalid ranges: no day stated`.
 *
 * @example
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * const slots = rangeSlots(ranges.rows, 400)
 * slots.kind // → "days"
 * slots.slots.map(slot => slot.middle) // → ["2022-12-31", "2023-12-31"]
 */
export function rangeSlots(ranges: readonly Range[], pixels: number): Slots {
  const dated: Dated[] = []
  for (const range of ranges)
    if (range.end !== null) dated.push({ range, start: range.start ?? range.end, end: range.end })
  // ISO days are in the order of their letters.
  if (dated.some(({ end }, i) => i > 0 && end <= dated[i - 1]!.end))
    dated.sort((a, b) => daysBetween(b.end, a.end) || daysBetween(b.start, a.start))
  if (dated.length === 0) throw new Error('invalid ranges: no day stated')
  const arePeriods = dated.every(({ range }) => range.measure === 'flow' && range.start !== null)
  return arePeriods && runningSince(ranges) === null ? asPeriods(dated, pixels) : asDays(dated, pixels)
}

type Dated = { readonly range: Range; readonly start: string; readonly end: string }

function asPeriods(dated: readonly Dated[], pixels: number): Slots {
  const areApart = dated.every(({ start }, i) => i === 0 || start > dated[i - 1]!.end)
  const first = dated.reduce((a, { start }) => (start < a ? start : a), dated[0]!.start)
  const last = after(dated.at(-1)!.end, 1)
  const margin = areApart ? 0 : Math.ceil(0.03 * daysBetween(first, last))
  const axis = timeAxis(first, after(last, margin), pixels)
  const slots = dated.map(({ range, start, end }): Slot => {
    const to = after(end, 1)
    const [middle, x] = areApart ? [halfway(start, to), (axis.at(start) + axis.at(to)) / 2] : [end, axis.at(end)]
    return { range, from: start, to, middle, x }
  })
  const lengths = dated.map(({ start, end }) => daysBetween(start, end) + 1)
  const column = areApart ? (least(slots.map(({ from, to }) => axis.at(to) - axis.at(from))) ?? pixels) : AT_END
  return {
    slots,
    kind: areApart ? 'periods' : 'overlapping',
    isEven: (most(lengths) ?? 0) <= UNEVEN * (least(lengths) ?? 0),
    axis,
    column,
    spacing: leastStep(slots, pixels),
  }
}

function asDays(dated: readonly Dated[], pixels: number): Slots {
  const first = dated[0]!.end
  const last = dated.at(-1)!.end
  const span = daysBetween(first, last)
  const steps = dated.slice(1).map(({ end }, i) => daysBetween(dated[i]!.end, end))
  const step = least(steps) ?? span
  const pad = Math.ceil(Math.max(1, 0.03 * span, Math.min(0.6 * step, 0.2 * span)))
  const axis = timeAxis(after(first, -pad), after(last, pad), pixels)
  const slots = dated.map(({ range, end }): Slot => ({ range, from: end, to: end, middle: end, x: axis.at(end) }))
  const spacing = leastStep(slots, pixels)
  const narrowest = Math.min(NARROWEST, (SHARE * pixels) / slots.length)
  const column = Math.max(narrowest, Math.min(WIDEST, SHARE * spacing))
  return { slots, kind: 'days', isEven: true, axis, column, spacing }
}

function leastStep(slots: readonly Slot[], pixels: number): number {
  if (slots.length < 2) return pixels
  return slots.reduce((a, { x }, i) => (i === 0 ? a : Math.min(a, x - slots[i - 1]!.x)), Infinity)
}

const after = (day: string, days: number) => isoDay(dayNumber(day) + days)!

function halfway(from: string, to: string): string {
  const sum = dayNumber(from) + dayNumber(to)
  return sum % 2 === 0 ? isoDay(sum / 2)! : `${isoDay(Math.floor(sum / 2))}T12:00:00Z`
}
