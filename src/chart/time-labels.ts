import { type DayLabels, type DayMark, calendarLabels, dayLabels } from './day-labels.js'
import type { Locale } from '../locale/locale.js'
import { periodInWords } from './period-in-words.js'
import type { Slots } from './range-slots.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

/** Lines under one mark. */
const MOST_LINES = 3

/**
 * The days under a plot that ends at pixel `y`: each column by its own name where there is room, else a calendar.
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
  return names === null ? calendarLabels(slots.axis, y, locale) : dayLabels(names, slots.axis, y)
}

/** Null where a name would not fit, or would stand under several periods. */
function namesOf({ slots, kind, spacing }: Slots, locale: Locale): DayMark[] | null {
  if (kind === 'overlapping') return null
  const room = spacing - 6
  let year = ''
  const marks = slots.map(({ range, from, x }) => {
    if (kind === 'periods') return { x, words: wrap(periodInWords(range.start, range.end, locale), room, theme.small) }
    const [y, m, d] = from.split('-') as [string, string, string]
    const words = [locale.dayOfYear(m, d), ...(y === year ? [] : [y])]
    year = y
    return { x, words }
  })
  const fits = (words: string) => words.split(' ').every(word => textWidth(word, theme.small.size) <= room)
  const areWhole =
    kind === 'periods' ? slots.every(({ range }) => fits(periodInWords(range.start, range.end, locale))) : true
  return areWhole &&
    marks.every(
      ({ words }) => words.length <= MOST_LINES && words.every(line => textWidth(line, theme.small.size) <= room),
    )
    ? marks
    : null
}
