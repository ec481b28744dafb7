import type { DateAccuracy } from '../figures/vocabulary.js'

export interface Period {
  readonly start: string
  readonly end: string
  readonly dateAccuracy: DateAccuracy
}

const four = (year: number) => String(year).padStart(4, '0')
/** Periods of years are asked for with every record, and are few: as one text each, they are soon recognised. */
const yearPeriods = new Map<number, Period>()
const yearEnds = new Map<number, Period>()
const KEPT = 4096

function once(known: Map<number, Period>, year: number, make: () => Period): Period {
  let period = known.get(year)
  if (period === undefined) {
    period = Object.freeze(make())
    if (known.size < KEPT) known.set(year, period)
  }
  return period
}

const two = (n: number) => String(n).padStart(2, '0')

/**
 * The days of a year, for a flow over it.
 *
 * @example
 * yearPeriod(2023) // → { "start": "2023-01-01", "end": "2023-12-31", "dateAccuracy": "year" }
 */
export function yearPeriod(year: number): Period {
  return once(yearPeriods, year, () => ({
    start: `${four(year)}-01-01`,
    end: `${four(year)}-12-31`,
    dateAccuracy: 'year',
  }))
}

/**
 * The last day of a year, for a stock at its end.
 *
 * @example
 * yearEnd(2023) // → { "start": "2023-12-31", "end": "2023-12-31", "dateAccuracy": "day" }
 */
export function yearEnd(year: number): Period {
  return once(yearEnds, year, () => {
    const day = `${four(year)}-12-31`
    return { start: day, end: day, dateAccuracy: 'day' }
  })
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
