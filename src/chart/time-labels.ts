import { daysBetween } from '../util/day.js'
import { type DayLabels, type DayMark, calendarLabels, dayLabels } from './day-labels.js'
import type { Locale } from '../locale/locale.js'
import { periodInWords } from './period-in-words.js'
import type { Slots } from './range-slots.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

/** Lines under one mark. */
const MOST_LINES = 3
/** Pixels between two of them, and beyond the plot: other plots have theirs there. */
const BETWEEN = 6
const OVERHANG = 6
const SHORTEST_MONTH = 28

/**
 * The days under a plot that ends at pixel `y`: each column by its own name where there is room. Where there is not, days
 * that are a month or more apart are named as many as have room, the last one first: under a calendar the column of the
 * last day of 2019 would be read as that of 2020. Else a calendar.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { rangeSlots } from './range-slots.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * timeLabels(rangeSlots(ranges.rows, 400), 200, english).layers.length // → 2
 */
export function timeLabels(slots: Slots, y: number, locale: Locale): DayLabels {
  const names = namesOf(slots, locale)
  if (names !== null) return dayLabels(names, slots.axis, y)
  return isSparse(slots) ? dayLabels(someNames(slots, locale), slots.axis, y) : calendarLabels(slots.axis, y, locale)
}

/** Days that lie, on average, at least as far apart as the days that a calendar names. */
function isSparse({ slots, kind }: Slots): boolean {
  const [first, last] = [slots[0], slots.at(-1)]
  if (kind !== 'days' || first === undefined || last === undefined) return false
  return daysBetween(first.from, last.from) >= SHORTEST_MONTH * (slots.length - 1)
}

/** As many days as have room, from the last one backwards, none of them far out of its plot. */
function someNames({ slots, axis }: Slots, locale: Locale): DayMark[] {
  const marks: DayMark[] = []
  let edge = axis.pixels + OVERHANG
  for (const { from, x } of [...slots].reverse()) {
    const [y, m, d] = from.split('-') as [string, string, string]
    const words = [locale.dayOfYear(m, d), y]
    const half = Math.max(...words.map(line => textWidth(line, theme.small.size))) / 2
    const middle = Math.max(half - OVERHANG, Math.min(x, axis.pixels + OVERHANG - half))
    if (middle + half > edge) continue
    edge = middle - half - BETWEEN
    marks.unshift({ x, words, middle })
  }
  return marks
}

/** Null where a name would not fit, or would stand under several periods. */
function namesOf({ slots, kind, spacing }: Slots, locale: Locale): DayMark[] | null {
  if (kind === 'overlapping') return null
  const room = spacing - 6
  const fits = (words: string) => textWidth(words, theme.small.size) <= room
  const marks: DayMark[] = []
  let year = ''
  for (const { range, from, x } of slots) {
    if (kind === 'periods') {
      const words = periodInWords(range.start, range.end, locale)
      if (!words.split(' ').every(fits)) return null
      marks.push({ x, words: wrap(words, room, theme.small) })
    } else {
      const [y, m, d] = from.split('-') as [string, string, string]
      marks.push({ x, words: [locale.dayOfYear(m, d), ...(y === year ? [] : [y])] })
      year = y
    }
    const { words } = marks.at(-1)!
    if (words.length > MOST_LINES || !words.every(fits)) return null
  }
  return marks
}
