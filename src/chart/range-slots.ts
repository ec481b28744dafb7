import type { Range } from '../figures/range.js'
import { least } from '../reconcile/interval.js'
import { dayNumber, daysBetween, isoDay } from '../util/day.js'
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
  /** Periods are drawn over their whole length; days, and totals that run on, as columns at their day. */
  readonly kind: 'periods' | 'days'
  readonly axis: TimeAxis
  /** Width of the narrowest column, and pixels from the middle of one to the next. */
  readonly column: number
  readonly spacing: number
}

const WIDEST = 26
const NARROWEST = 2

/** Orders ranges by day and gives each its place on an axis of so many pixels. */
export function rangeSlots(ranges: readonly Range[], pixels: number): Slots {
  const dated = ranges
    .flatMap(range => (range.end === null ? [] : [{ range, start: range.start ?? range.end, end: range.end }]))
    .sort((a, b) => daysBetween(b.end, a.end) || daysBetween(b.start, a.start))
  const first = dated[0]
  const last = dated.at(-1)
  if (first === undefined || last === undefined) throw new Error('invalid ranges: no day stated')
  const apart = dated.every(({ start }, i) => i === 0 || start > dated[i - 1]!.end)
  const areFlows = dated.every(({ range }) => range.measure === 'flow' && range.start !== null)
  return apart && areFlows ? asPeriods(dated, pixels) : asDays(dated, pixels)
}

type Dated = { readonly range: Range; readonly start: string; readonly end: string }

function asPeriods(dated: readonly Dated[], pixels: number): Slots {
  const axis = timeAxis(dated[0]!.start, after(dated.at(-1)!.end, 1), pixels)
  const slots = dated.map(({ range, start, end }): Slot => {
    const to = after(end, 1)
    return { range, from: start, to, middle: halfway(start, to), x: (axis.at(start) + axis.at(to)) / 2 }
  })
  const column = least(slots.map(({ from, to }) => axis.at(to) - axis.at(from))) ?? pixels
  return { slots, kind: 'periods', axis, column, spacing: leastStep(slots, pixels) }
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
  return { slots, kind: 'days', axis, column: Math.max(NARROWEST, Math.min(WIDEST, 0.62 * spacing)), spacing }
}

const leastStep = (slots: readonly Slot[], pixels: number) =>
  least(slots.slice(1).map((slot, i) => slot.x - slots[i]!.x)) ?? pixels

const after = (day: string, days: number) => isoDay(dayNumber(day) + days)!

function halfway(from: string, to: string): string {
  const sum = dayNumber(from) + dayNumber(to)
  return sum % 2 === 0 ? isoDay(sum / 2)! : `${isoDay(Math.floor(sum / 2))}T12:00:00Z`
}
