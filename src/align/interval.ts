import { dayNumber, isoDay } from '../util/day.js'

/** Lengths of time that align brings figures to. */
export const intervals = {
  day: 'a day',
  week: 'a week from Monday to Sunday (ISO 8601)',
  month: 'a month of the calendar',
  quarter: 'three months of the calendar, from January, April, July or October',
  year: 'a year of the calendar',
} as const
export type IntervalName = keyof typeof intervals

/** First and last day, as day numbers. */
export type Interval = readonly [first: number, last: number]

/** The interval that holds a day; the same days give the same object. */
export function intervalFinder(name: IntervalName): (day: number) => Interval {
  const known = new Map<number, Interval>()
  return day => {
    let found = known.get(day)
    if (found === undefined) known.set(day, (found = intervalOf(name, day)))
    return found
  }
}

function intervalOf(name: IntervalName, day: number): Interval {
  if (name === 'day') return [day, day]
  if (name === 'week') {
    const monday = day - ((((day + 3) % 7) + 7) % 7)
    return [monday, monday + 6]
  }
  const iso = isoDay(day)!
  const year = iso.slice(0, 4)
  if (name === 'year') return [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]
  const month = Number(iso.slice(5, 7))
  const from = name === 'month' ? month : month - ((month - 1) % 3)
  const to = name === 'month' ? month : from + 2
  return [dayNumber(`${year}-${two(from)}-01`), lastDay(year, to)]
}

function lastDay(year: string, month: number): number {
  const first = dayNumber(`${year}-${two(month)}-01`)
  for (const days of [30, 29, 28]) if (isoDay(first + days)!.slice(5, 7) === two(month)) return first + days
  return first + 27
}

const two = (n: number) => String(n).padStart(2, '0')
