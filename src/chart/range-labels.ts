import { boundsInWords } from '../reconcile/range-in-words.js'
import type { TextRow } from './layers/texts.js'
import type { Axis } from './linear-axis.js'
import type { Locale } from '../locale/locale.js'
import type { Slot, Slots } from './range-slots.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

export const ARROW = 20
const ABOVE = 9
const BETWEEN = 8

/** Two numbers nearer than this would be drawn over one another. */
const NEAR = 14
/** Numbers are not broken into lines narrower than this. */
const NARROWEST = 64
/** Columns that have less room than this are too many to be numbered: only the four that matter most are. */
const DENSE = 24
const MOST_OF_MANY = 4

/**
 * The numbers at the ends of the columns, for as many as there is room: the last, the first, the highest and the
 * lowest come before the others. `top` is the pixel of y at which the axis ends.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { linearAxis } from './linear-axis.js'
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * import { rangeSlots } from './range-slots.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * rangeLabels(rangeSlots(ranges.rows, 400), axis, 0, english).map(row => row.words) // → ["314,000 or more", "155,000"]
 */
export function rangeLabels(
  { slots, spacing, axis: time }: Slots,
  axis: Axis,
  top: number,
  locale: Locale,
  arrow: number = ARROW,
): TextRow[] {
  const taken: Box[] = []
  const ranked = byImportance(slots, time.pixels / slots.length < DENSE ? MOST_OF_MANY : slots.length)
  return ranked.flatMap(slot => {
    const lines = linesOf(slot, axis, top, Math.max(NARROWEST, spacing - BETWEEN), locale, arrow)
    for (const tried of [lines, below(lines, slot, axis, top)]) {
      if (tried.length === 0) continue
      const half = Math.max(0, ...tried.map(line => textWidth(line.words, theme.small.size))) / 2
      const x = Math.max(half, Math.min(slot.x, time.pixels - half))
      const boxes = tried.map(({ y }): Box => ({ left: x - half, right: x + half, y }))
      if (boxes.some(box => taken.some(other => overlaps(box, other)))) continue
      taken.push(...boxes)
      return tried.map(line => ({ ...line, x }))
    }
    return []
  })
}

interface Box {
  readonly left: number
  readonly right: number
  readonly y: number
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right + BETWEEN && b.left < a.right + BETWEEN && Math.abs(a.y - b.y) < NEAR

function linesOf(
  { range }: Slot,
  axis: Axis,
  top: number,
  room: number,
  locale: Locale,
  arrow: number,
): { y: number; words: string }[] {
  const { low, high, open } = range
  const { number, orMore, orLess } = locale.bounds
  const at = (value: number) => top + axis.pixels - axis.at(value)
  const bottom = top + axis.pixels - ABOVE
  if (low === null)
    return high === null
      ? [{ y: bottom, words: locale.bounds.noLimits }]
      : [{ y: at(high) - ABOVE, words: orLess(number(high)) }]
  if (high === null) return [{ y: at(low) - arrow - ABOVE - 3, words: orMore(number(low)) }]
  const y = at(high) - ABOVE - (open === 'some' ? arrow + 3 : 0)
  if (at(low) - at(high) < NEAR) {
    const lines = wrap(boundsInWords(low, high, locale.bounds), room, theme.small)
    return lines.map((words, i) => ({ y: y - (lines.length - 1 - i) * theme.small.line, words }))
  }
  return [
    { y, words: number(high) },
    { y: Math.min(at(low) + ABOVE, bottom), words: number(low) },
  ]
}

/** The same words under the column, for when there is no room above it. */
function below(lines: readonly { y: number; words: string }[], { range }: Slot, axis: Axis, top: number) {
  const lowest = range.low ?? range.high
  if (lowest === null) return []
  const first = top + axis.pixels - axis.at(lowest) + ABOVE + 3
  const last = first + (lines.length - 1) * theme.small.line
  return last > top + axis.pixels - ABOVE
    ? []
    : lines.map(({ words }, i) => ({ y: first + i * theme.small.line, words }))
}

function byImportance(slots: readonly Slot[], most: number): Slot[] {
  const highest = slots.reduce((a, b) => (largest(b) > largest(a) ? b : a))
  const lowest = slots.reduce((a, b) => (smallest(b) < smallest(a) ? b : a))
  const first = new Set([slots.at(-1)!, slots[0]!, highest, lowest])
  for (const slot of slots) {
    if (first.size >= most) break
    first.add(slot)
  }
  return [...first].slice(0, most)
}

const largest = ({ range }: Slot) => range.high ?? range.low ?? -1
const smallest = ({ range }: Slot) => range.low ?? range.high ?? Infinity
