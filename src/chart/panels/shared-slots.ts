import type { Range } from '../../figures/range.js'
import { least } from '../../reconcile/interval.js'
import { type Slot, type Slots, rangeSlots } from '../range-slots.js'
import { thin } from '../thin.js'
import { type TimeAxis, timeAxis } from '../time-axis.js'

/** Columns at a day take this share of the distance between them, and are never narrower. */
const SHARE = 0.62
const NARROWEST = 3

/**
 * The places of several series on one axis of time, from the first day of any to the last; of each series at most so
 * many (see `thin`; by default all), on columns that have room for every one.
 *
 * Throws `invalid ranges: no day stated`.
 *
 * @example
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * sharedSlots([ranges.rows, ranges.rows.slice(1)], 200).map(slots => slots.axis.start).length // → 2
 */
export function sharedSlots(all: readonly (readonly Range[])[], pixels: number, most = Infinity): Slots[] {
  const own = all.map(ranges => rangeSlots(ranges, pixels))
  const start = own.map(({ axis }) => axis.start).reduce((a, b) => (b < a ? b : a))
  const end = own.map(({ axis }) => axis.end).reduce((a, b) => (b > a ? b : a))
  const axis = timeAxis(start, end, pixels)
  const spaced = own.map((slots): Slots => {
    const spacing = (slots.spacing * (axis.at(slots.axis.end) - axis.at(slots.axis.start))) / pixels
    const share = spacing / slots.spacing
    const column =
      slots.kind === 'periods' ? slots.column * share : Math.max(NARROWEST, Math.min(slots.column, SHARE * spacing))
    return {
      ...slots,
      axis,
      spacing,
      column,
      slots: thin(slots.slots, most, endsOf).map(({ range, from, to, middle }) => ({
        range,
        from,
        to,
        middle,
        x: atMoment(axis, middle),
      })),
    }
  })
  const narrowest = least(spaced.flatMap(({ kind, column }) => (kind === 'periods' ? [] : [column])))
  return spaced.map(slots => (slots.kind === 'periods' ? slots : { ...slots, column: narrowest ?? slots.column }))
}

const endsOf = ({ range }: Slot) => [range.low, range.high] as const

/** Pixels of a day, or of noon of one. */
export function atMoment(axis: TimeAxis, moment: string): number {
  const isNoon = moment.length > 'YYYY-MM-DD'.length
  return axis.at(moment.slice(0, 10)) + (isNoon ? (axis.at('1970-01-02') - axis.at('1970-01-01')) / 2 : 0)
}
