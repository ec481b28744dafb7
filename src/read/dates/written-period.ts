import { isDay } from '../../util/day.js'
import { serialDay } from '../archive/serial-day.js'
import { type Period, monthPeriod, yearPeriod } from '../periods.js'
import { monthNumber } from './month-number.js'

export interface RefusedDate {
  readonly refused: 'E-DAY' | 'E-AMBIGUOUS'
  readonly why: string
  readonly todo: string
}

export interface DateOptions {
  /** Order of day and month in 03/04/2024. Null: not known; refused unless only one is possible. */
  readonly order: 'dmy' | 'mdy' | null
  /** Whether a number such as 45199 is a day of a spreadsheet. */
  readonly serials: boolean
}

const two = (n: number | string) => String(n).padStart(2, '0')
const day = (text: string): Period => ({ start: text, end: text, dateAccuracy: 'day' })
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/**
 * Reads the cell of a date: a day, a month, a quarter, an ISO week or a year, as a period. A time of day and a time
 * zone are not looked at: a published date is a date.
 */
export function writtenPeriod(cell: string, { order, serials }: DateOptions): Period | RefusedDate {
  const text = cell
    .trim()
    .replace(DIGITS, d => String(d.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ')
  for (const read of [isoDate, slashed(order), named, partOfYear, serials ? serial : null]) {
    const period = read?.(text) ?? null
    if (period !== null) return period
  }
  if (text.startsWith('Date ')) {
    const why = 'A Date is another day in another time zone'
    return { refused: 'E-DAY', why, todo: 'Give the day as a text: YYYY-MM-DD' }
  }
  return { refused: 'E-DAY', why: 'It is not a day, month, quarter, week or year', todo: 'Write the day as YYYY-MM-DD' }
}

function isoDate(text: string): Period | null {
  const found =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text)
  return found === null ? null : existing(found[1]!, found[2]!, found[3]!)
}

function existing(year: string, month: string, date: string): Period | null {
  const iso = `${year}-${two(month)}-${two(date)}`
  return isDay(iso) ? day(iso) : null
}

const slashed =
  (order: DateOptions['order']) =>
  (text: string): Period | RefusedDate | null => {
    const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: .*)?$/.exec(text)
    if (found === null) return null
    const [, a, , b, last] = found as unknown as [string, string, string, string, string]
    const year = last.length === 4 ? last : `20${last}`
    const dmy = existing(year, b, a)
    const mdy = existing(year, a, b)
    if (order !== null) return order === 'dmy' ? dmy : mdy
    if (dmy === null || mdy === null || dmy.end === mdy.end) return dmy ?? mdy
    return {
      refused: 'E-AMBIGUOUS',
      why: `It can be ${dmy.end} or ${mdy.end}`,
      todo: "Say which comes first, the day or the month: order: 'dmy' or 'mdy'",
    }
  }

/** "17 May 2013", "May 17, 2013", "17-May-13", "Septembre 2012". */
function named(text: string): Period | RefusedDate | null {
  const parts = text
    .replace(/(\d)(st|nd|rd|th|er|º)\b/gi, '$1')
    .split(/[\s,./-]+/)
    .filter(part => part !== '' && !/^(de|del|of|le|the|d)$/i.test(part))
  const numbers = parts.filter(part => /^\d+$/.test(part))
  const words = parts.filter(part => !/^\d+$/.test(part))
  const month = monthNumber(words.join(' '))
  if (month === null || numbers.length === 0 || numbers.length > 2) return null
  const years = numbers.filter(n => n.length === 4)
  if (numbers.length === 1) {
    if (years.length === 1) return monthPeriod(Number(years[0]), month)
    return {
      refused: 'E-AMBIGUOUS',
      why: 'The number beside the month can be a day or a year',
      todo: 'Write the year with four digits',
    }
  }
  if (years.length === 1)
    return existing(
      years[0]!,
      String(month),
      numbers.find(n => n !== years[0])!,
    )
  // "17-May-13": a day stands before its month, and a year after it.
  return years.length === 0 && /^\d{1,2}[^\d]+\d{2}$/.test(text)
    ? existing(`20${numbers[1]!}`, String(month), numbers[0]!)
    : null
}

function partOfYear(text: string): Period | null {
  const year = /^(\d{4})(?:\.0)?$/.exec(text)
  if (year !== null && Number(year[1]) >= 1900 && Number(year[1]) <= 2100) return yearPeriod(Number(year[1]))
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? turned(/^(\d{1,2})\/(\d{4})$/.exec(text))
  if (month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return monthPeriod(Number(month[1]), Number(month[2]))
  const quarter = /^(\d{4})[ -]?[QT]([1-4])$/i.exec(text) ?? turned(/^[QT]([1-4])[ -/]?(\d{4})$/i.exec(text))
  if (quarter !== null) return quarterPeriod(Number(quarter[1]), Number(quarter[2]))
  const week = /^(\d{4})[ -]?[WS](\d{1,2})$/i.exec(text)
  return week === null ? null : weekPeriod(Number(week[1]), Number(week[2]))
}

const turned = (found: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  found === null ? null : [found[0], found[2], found[1]]

/** Three months, counted from 1. */
export function quarterPeriod(year: number, quarter: number): Period {
  return {
    start: monthPeriod(year, quarter * 3 - 2).start,
    end: monthPeriod(year, quarter * 3).end,
    dateAccuracy: 'range',
  }
}

/** A week of ISO 8601, from Monday to Sunday; the first has the year's first Thursday. */
function weekPeriod(year: number, week: number): Period | null {
  if (week < 1 || week > 53) return null
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 604_800_000
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  const thursday = iso(monday + 3 * 86_400_000)
  if (Number(thursday.slice(0, 4)) !== year) return null
  return { start: iso(monday), end: iso(monday + 6 * 86_400_000), dateAccuracy: 'week' }
}

function serial(text: string): Period | null {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null
  const iso = serialDay(Math.floor(Number(text)), false)
  return iso === null ? null : day(iso)
}
