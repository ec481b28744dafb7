import { isDay } from '../../../util/day.js'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const DAY_FIRST = /\b(\d{1,2}) ([A-Za-z]+) (\d{4})\b/
const MONTH_FIRST = /\b([A-Za-z]+) (\d{1,2}), (\d{4})\b/

/**
 * The ISO day of a text such as "13 June 2024" or "May 13, 2024", as publishers write them above their tables. Null
 * where it has none.
 *
 * @example
 * longDay('Last updated: 13 June 2024') // → "2024-06-13"
 */
export function longDay(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) return iso(dayFirst[1]!, dayFirst[2]!, dayFirst[3]!)
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst === null ? null : iso(monthFirst[2]!, monthFirst[1]!, monthFirst[3]!)
}

function iso(day: string, month: string, year: string): string | null {
  const at = MONTHS.indexOf(month.toLowerCase())
  const written = `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return at >= 0 && isDay(written) ? written : null
}
