import { dayNumber, isoDay } from '../util/day.js'
import type { Locale } from '../locale/locale.js'

/** Days over so many pixels. */
export interface TimeAxis {
  /** Both included. */
  readonly start: string
  readonly end: string
  readonly pixels: number
  /** Where a day begins, in pixels from the start of the axis. */
  readonly at: (day: string) => number
}

export interface TimeTick {
  readonly day: string
  /** One line, or two where the year has to be said. */
  readonly words: readonly string[]
}

/**
 * An axis from one day to another.
 *
 * @example
 * timeAxis('2020-01-01', '2020-01-11', 400).at('2020-01-06') // → 200
 */
export function timeAxis(start: string, end: string, pixels: number): TimeAxis {
  const first = dayNumber(start)
  const perDay = pixels / Math.max(1, dayNumber(end) - first)
  return { start, end, pixels, at: day => (dayNumber(day) - first) * perDay }
}

/** Steps from one mark to the next, in days or in months, each with the least days it takes. */
const STEPS = [
  ...[1, 2, 7, 14].map(days => ({ days, months: 0, least: days })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600].map(months => ({ days: 0, months, least: 28 * months })),
]

/**
 * The first days of years, months or weeks, as many as there is room for; the year stands where it is new.
 *
 * @example
 * import { english } from '../locale/english.js'
 * timeTicks(timeAxis('2020-01-01', '2020-12-31', 400), 90, english).map(tick => tick.words[0]) // → ["Jan", "Apr", "Jul", "Oct"]
 */
export function timeTicks({ start, end, pixels }: TimeAxis, between: number, locale: Locale): TimeTick[] {
  const length = dayNumber(end) - dayNumber(start) + 1
  const step = STEPS.find(({ least }) => (least / length) * pixels >= between) ?? STEPS.at(-1)!
  const days = step.months === 0 ? everyDays(start, end, step.days) : everyMonths(start, end, step.months)
  let year = ''
  return days.map(day => {
    const [y, m, d] = day.split('-') as [string, string, string]
    const isNew = y !== year
    year = y
    if (step.months >= 12) return { day, words: [y] }
    const short = step.months > 0 ? locale.monthOfYear(m) : locale.dayOfYear(m, d)
    return { day, words: isNew ? [short, y] : [short] }
  })
}

function everyDays(start: string, end: string, step: number): string[] {
  const out: string[] = []
  for (let n = dayNumber(start); n <= dayNumber(end); n += step) out.push(isoDay(n)!)
  return out
}

/** Multiples of the step from the year 0 on, so that quarters and decades begin where people expect them. */
function everyMonths(start: string, end: string, step: number): string[] {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const out: string[] = []
  for (let m = Math.ceil(monthOf(start) / step) * step; m <= monthOf(end); m += step) {
    const day = `${String(Math.floor(m / 12)).padStart(4, '0')}-${String((m % 12) + 1).padStart(2, '0')}-01`
    if (day >= start && day <= end) out.push(day)
  }
  return out
}
