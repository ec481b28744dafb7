import { dayNumber, isDay, isoDay } from '../../../util/day.js'

/**
 * The day of one of IDMC's dates. Its feed of 2023 wrote the start of a day in the far east (UTC+12, UTC+13 in its
 * summer) as an instant in UTC, so that 2023-11-06T11:00:00.000Z is 7 November; plain dates are what they say. Null
 * where the text is no date.
 *
 * @example
 * shiftedDay('2023-11-06T11:00:00.000Z') // → "2023-11-07"
 * shiftedDay('2024-12-28')               // → "2024-12-28"
 */
export function shiftedDay(text: string): string | null {
  const day = text.slice(0, 10)
  if (!isDay(day)) return null
  const hour = text.slice(10, 13)
  return (hour === 'T11' || hour === 'T12') && text.endsWith('Z') ? isoDay(dayNumber(day) + 1) : day
}
