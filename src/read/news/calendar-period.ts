import { dayOf, monthStart, weekdayOf, yearMonth } from './calendar.js'

/** The whole calendar year, month or week (by the days of its unit) of a day, or the one before it. Null: no calendar's. */
export function calendarPeriod(
  unit: number,
  before: boolean,
  day: number,
): { readonly start: number; readonly end: number } | null {
  const { year, month } = Number.isNaN(day) ? { year: NaN, month: NaN } : yearMonth(day)
  if (Number.isNaN(year)) return null
  const back = before ? 1 : 0
  if (unit === 365) return { start: dayOf(year - back, 1, 1), end: dayOf(year - back, 12, 31) }
  if (unit === 30) return { start: monthStart(year, month - back), end: monthStart(year, month - back + 1) - 1 }
  if (unit !== 7) return null
  const monday = day - weekdayOf(day) + 1 - 7 * back
  return { start: monday, end: monday + 6 }
}
