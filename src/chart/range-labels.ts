import type { TextRow } from './layers/texts.js'
import type { Axis } from './linear-axis.js'
import type { Locale } from './locale.js'
import type { Slot } from './range-slots.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'

export const ARROW = 20
const ABOVE = 9
const BETWEEN = 8

/**
 * The numbers at the ends of the columns, for as many as there is room: the last, the first, the highest and the
 * lowest come before the others. `top` is the pixel of y at which the axis ends.
 */
export function rangeLabels(
  slots: readonly Slot[],
  axis: Axis,
  top: number,
  pixels: number,
  locale: Locale,
): TextRow[] {
  const taken: (readonly [from: number, to: number])[] = []
  return byImportance(slots).flatMap(slot => {
    const lines = linesOf(slot, axis, top, locale)
    const width = Math.max(0, ...lines.map(line => textWidth(line.words, theme.small.size)))
    const x = Math.max(width / 2, Math.min(slot.x, pixels - width / 2))
    if (lines.length === 0 || taken.some(([from, to]) => x - width / 2 < to && x + width / 2 > from)) return []
    taken.push([x - width / 2 - BETWEEN, x + width / 2 + BETWEEN])
    return lines.map(line => ({ ...line, x }))
  })
}

function linesOf({ range }: Slot, axis: Axis, top: number, locale: Locale): { y: number; words: string }[] {
  const { low, high, open } = range
  const { number, orMore, orLess } = locale.bounds
  const at = (value: number) => top + axis.pixels - axis.at(value)
  const bottom = top + axis.pixels - ABOVE
  if (low === null)
    return high === null
      ? [{ y: bottom, words: locale.bounds.noLimits }]
      : [{ y: at(high) - ABOVE, words: orLess(number(high)) }]
  if (high === null) return [{ y: at(low) - ARROW - ABOVE - 3, words: orMore(number(low)) }]
  const above = { y: at(high) - ABOVE - (open === 'some' ? ARROW + 3 : 0), words: number(high) }
  return low === high ? [above] : [above, { y: Math.min(at(low) + ABOVE, bottom), words: number(low) }]
}

function byImportance(slots: readonly Slot[]): Slot[] {
  const highest = slots.reduce((a, b) => (largest(b) > largest(a) ? b : a))
  const lowest = slots.reduce((a, b) => (smallest(b) < smallest(a) ? b : a))
  const first = [slots.at(-1), slots[0], highest, lowest].filter(slot => slot !== undefined)
  return [...new Set([...first, ...slots])]
}

const largest = ({ range }: Slot) => range.high ?? range.low ?? -1
const smallest = ({ range }: Slot) => range.low ?? range.high ?? Infinity
