import { isDay } from '../../../util/day.js'
import { longDay } from './long-day.js'

const SHORT_MONTH = /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?/i
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DASHED = /^([A-Za-z]+)-(\d{1,2})-(\d{4})$/

/**
 * The ISO day of a cell in any of the ways in which recorders write one: "2023-10-07", "07 October 2023",
 * "20 Mar 2003", "october-7-2023". Null where it is none of these.
 *
 * @example
 * dayInWords('october-7-2023') // → "2023-10-07"
 * dayInWords('20 Mar 2003')    // → "2003-03-20"
 */
export function dayInWords(cell: string): string | null {
  const text = cell.trim()
  const iso = text.slice(0, 10)
  if (isDay(iso)) return iso
  const spaced = DASHED.test(text) ? text.replace(DASHED, '$1 $2, $3') : text
  return longDay(spaced.replace(SHORT_MONTH, short => fullMonth(short)))
}

function fullMonth(short: string): string {
  const start = short.slice(0, 3).toLowerCase()
  return MONTHS.find(month => month.toLowerCase().startsWith(start)) ?? short
}
