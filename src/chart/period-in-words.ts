import { dayNumber, isoDay } from '../util/day.js'
import type { Locale } from '../locale/locale.js'

const split = (day: string) => day.split('-') as [year: string, month: string, day: string]

const isFirst = (day: string) => day.endsWith('-01')
const isLast = (day: string) => isFirst(isoDay(dayNumber(day) + 1) ?? '')

/**
 * One day: "2 Jan 2020".
 *
 * @example
 * import { english } from '../locale/english.js'
 * dayInWords('2020-01-02', english) // → "2 Jan 2020"
 */
export function dayInWords(day: string, locale: Locale): string {
  let known = said.get(locale)
  if (known === undefined) said.set(locale, (known = new Map<string, string>()))
  let words = known.get(day)
  if (words === undefined) known.set(day, (words = locale.day(...split(day))))
  return words
}

/** There are few days, and each stands in many rows. */
const said = new WeakMap<Locale, Map<string, string>>()

/**
 * The days from one to another, as short as they can be said: "2019", "Jan 2020", "1 Dec 2019 to 1 Jan 2020".
 *
 * @example
 * import { english } from '../locale/english.js'
 * periodInWords('2019-12-01', '2020-01-01', english) // → "1 Dec 2019 to 1 Jan 2020"
 * periodInWords('2020-01-01', '2020-12-31', english) // → "2020"
 */
export function periodInWords(start: string | null, end: string | null, locale: Locale): string {
  if (end === null) return start === null ? locale.dayNotStated : locale.since(dayInWords(start, locale))
  if (start === null) return locale.upTo(dayInWords(end, locale))
  if (start === end) return dayInWords(end, locale)
  const [y1, m1, d1] = split(start)
  const [y2, m2] = split(end)
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return y1 === y2 ? y1 : locale.span(y1, y2)
  if (isFirst(start) && isLast(end)) {
    if (y1 === y2) return m1 === m2 ? locale.month(y1, m1) : locale.span(locale.monthOfYear(m1), locale.month(y2, m2))
    return locale.span(locale.month(y1, m1), locale.month(y2, m2))
  }
  return locale.span(y1 === y2 ? locale.dayOfYear(m1, d1) : dayInWords(start, locale), dayInWords(end, locale))
}

/**
 * When something was counted: "as of 2 Jan 2020" for a stock, the period for a flow.
 *
 * @example
 * import { english } from '../locale/english.js'
 * whenInWords({ measure: 'stock', start: '2020-01-02', end: '2020-01-02' }, english) // → "as of 2 Jan 2020"
 */
export function whenInWords(
  of: { readonly measure: 'stock' | 'flow'; readonly start: string | null; readonly end: string | null },
  locale: Locale,
): string {
  const { measure, start, end } = of
  if (measure === 'flow' || end === null) return periodInWords(start, end, locale)
  return start === null || start === end
    ? locale.asOf(dayInWords(end, locale))
    : locale.inPeriod(periodInWords(start, end, locale))
}
