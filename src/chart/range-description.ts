import type { Range } from '../figures/range.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import type { Locale } from '../locale/locale.js'
import { whenInWords } from './period-in-words.js'
import type { Slots } from './range-slots.js'

/**
 * A range chart for readers who do not see it: the first, the last, the extremes, the trend, gaps and open ends.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { rangeSlots } from './range-slots.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * rangeDescription('IDPs, HTI', rangeSlots(ranges.rows, 400), 0, english).split('.')[0] // → "IDPs, HTI: 2 ranges"
 */
export function rangeDescription(question: string, slots: Slots, gaps: number, locale: Locale): string {
  return [...rangeStory(question, slots, gaps, locale), locale.notAnInterval].join(' ')
}

/** The same in sentences, for one of several panels. */
export function rangeStory(question: string, { slots, isEven }: Slots, gaps: number, locale: Locale): string[] {
  const { alt } = locale
  const ranges = slots.map(slot => slot.range)
  const first = ranges[0]
  const last = ranges.at(-1)
  if (first === undefined || last === undefined) return [question]
  const say = (range: Range) =>
    [whenInWords(range, locale), rangeInWords(range, { words: locale.bounds })].join(locale.comma)
  const lows = ranges.flatMap(r => r.low ?? [])
  const highs = ranges.flatMap(r => r.high ?? [])
  const open = ranges.filter(r => r.open === 'all').length
  const someOpen = ranges.filter(r => r.open === 'some').length
  return [
    alt.question(question, locale.ranges(ranges.length)),
    alt.first(say(first)),
    ...(ranges.length > 1 ? [alt.last(say(last))] : []),
    ...(ranges.length > 1 ? [isEven ? alt.trend[trendOf(first, last)] : alt.trend.uneven] : []),
    ...(ranges.length > 2 && lows.length > 0
      ? [alt.lowest(locale.bounds.number(lows.reduce((a, b) => Math.min(a, b))))]
      : []),
    ...(ranges.length > 2 && highs.length > 0
      ? [alt.highest(locale.bounds.number(highs.reduce((a, b) => Math.max(a, b))))]
      : []),
    ...(open > 0 ? [alt.open(open, ranges.length)] : []),
    ...(someOpen > 0 ? [alt.someOpen(someOpen, ranges.length)] : []),
    ...(gaps > 0 ? [alt.gaps(gaps)] : []),
  ]
}

/** Only ranges that lie wholly above or below one another show a change. */
function trendOf(first: Range, last: Range): 'higher' | 'lower' | 'unclear' {
  const isAbove = (a: Range, b: Range) => a.low !== null && b.high !== null && b.open === 'none' && a.low > b.high
  return isAbove(last, first) ? 'higher' : isAbove(first, last) ? 'lower' : 'unclear'
}
