/** Days since 1970-01-01 stand for ISO days inside columns: exact, ordered and free of time zones. */
export const NO_DAY = -2147483648

const MS = 86_400_000
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

const numberOf = new Map<string, number>()
const isoOf = new Map<number, string>()

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether the text is a day that exists, written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (numberOf.has(text)) return true
  if (!ISO_DAY.test(text)) return false
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** The number of an ISO day; `NO_DAY` for null. Throws `invalid day: TEXT`. */
export function dayNumber(day: string | null): number {
  if (day === null) return NO_DAY
  let n = numberOf.get(day)
  if (n === undefined) {
    if (!isDay(day)) throw new Error(`invalid day: ${day}`)
    numberOf.set(day, (n = Date.parse(`${day}T00:00:00Z`) / MS))
  }
  return n
}

/** The ISO day of a number; null for `NO_DAY`. */
export function isoDay(n: number): string | null {
  if (n === NO_DAY) return null
  let day = isoOf.get(n)
  if (day === undefined) isoOf.set(n, (day = new Date(n * MS).toISOString().slice(0, 10)))
  return day
}

/** Whole days from one ISO day to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}
