import type { DateAccuracy } from '../figures/vocabulary.js'

export interface Period {
  readonly start: string
  readonly end: string
  readonly dateAccuracy: DateAccuracy
}

const four = (year: number) => String(year).padStart(4, '0')
const two = (n: number) => String(n).padStart(2, '0')

/**
 * The days of a year, for a flow over it.
 *
 * @example
 * yearPeriod(2023) // → { "start": "2023-01-01", "end": "2023-12-31", "dateAccuracy": "year" }
 */
export function yearPeriod(year: number): Period {
  return { start: `${four(year)}-01-01`, end: `${four(year)}-12-31`, dateAccuracy: 'year' }
}

/**
 * The last day of a year, for a stock at its end.
 *
 * @example
 * yearEnd(2023) // → { "start": "2023-12-31", "end": "2023-12-31", "dateAccuracy": "day" }
 */
export function yearEnd(year: number): Period {
  return { start: `${four(year)}-12-31`, end: `${four(year)}-12-31`, dateAccuracy: 'day' }
}

/**
 * The days of a month, counted from 1.
 *
 * @example
 * monthPeriod(2024, 2) // → { "start": "2024-02-01", "end": "2024-02-29", "dateAccuracy": "month" }
 */
export function monthPeriod(year: number, month: number): Period {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return {
    start: `${four(year)}-${two(month)}-01`,
    end: `${four(year)}-${two(month)}-${two(last)}`,
    dateAccuracy: 'month',
  }
}
