import { isoDay } from '../../util/day.js'

const DAY_1900 = -25_569
const DAY_1904 = -24_107
const SECONDS = 86_400
const two = (n: number) => String(n).padStart(2, '0')

/**
 * The day of a spreadsheet's serial number, with the time of day where it has one. Worked out from the number alone: no
 * time zone comes in. Null for what is no day of the calendar: below 1, or the 29 February 1900 that the 1900 system
 * counts and that never was.
 *
 * @example
 * serialDay(45199, false) // → "2023-09-30"
 */
export function serialDay(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0) || serial > 2_958_466) return null
  const whole = Math.floor(serial)
  if (!from1904 && (whole === 60 || whole < 1)) return null
  const number = from1904 ? whole + DAY_1904 : whole + DAY_1900 + (whole < 60 ? 1 : 0)
  const seconds = Math.round((serial - whole) * SECONDS)
  const day = isoDay(number + (seconds === SECONDS ? 1 : 0))!
  if (seconds === 0 || seconds === SECONDS) return day
  return `${day}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
