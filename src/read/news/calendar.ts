import { dayNumber, isoDay } from '../../util/day.js'

const two = (n: number) => String(n).padStart(2, '0')

/**
 * The number of a day; the month may be outside 1 to 12 and counts on into other years. NaN where the year has not four
 * digits: "9999-12-31" has no month after it, and 13/11/22129 is no date.
 */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1
  if (!(months >= 12_000 && months < 120_000)) return NaN
  return dayNumber(`${Math.floor(months / 12)}-${two((((months % 12) + 12) % 12) + 1)}-${two(day)}`)
}

export const monthStart = (year: number, month: number): number => dayOf(year, month, 1)

export const daysInMonth = (year: number, month: number): number =>
  monthStart(year, month + 1) - monthStart(year, month)

/** Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export function yearMonth(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const iso = isoDay(day)!
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
}
