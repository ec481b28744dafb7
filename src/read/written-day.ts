import { isDay } from '../util/day.js'

export interface RefusedDay {
  readonly refused: 'E-DAY' | 'E-AMBIGUOUS'
  readonly why: string
  readonly todo: string
}

const two = (n: string) => n.padStart(2, '0')

/** Reads the day of a cell; the time of day and the zone behind it are not looked at. */
export function writtenDay(cell: string, order: 'dmy' | 'mdy' | null): string | RefusedDay {
  const text = cell.trim()
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1]
  if (iso !== undefined && isDay(iso)) return iso
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (slashed !== null) {
    const [, a, b, year] = slashed as unknown as [string, string, string, string]
    const days = [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`].map(day => (isDay(day) ? day : null))
    const [dmy = null, mdy = null] = days
    const one = order === 'dmy' ? dmy : order === 'mdy' ? mdy : dmy === null || dmy === mdy ? mdy : mdy === null ? dmy : null
    if (one !== null) return one
    if (dmy !== null && mdy !== null) {
      return { refused: 'E-AMBIGUOUS', why: `It can be ${dmy} or ${mdy}`, todo: 'Say which order of day and month the file has' }
    }
  }
  return { refused: 'E-DAY', why: 'It is not a day of the calendar', todo: 'Write the day as YYYY-MM-DD' }
}
