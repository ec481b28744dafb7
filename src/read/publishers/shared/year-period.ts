import { type Period, yearEnd, yearPeriod } from '../../periods.js'

/** A row without its year: its figures are kept and have no date. */
const undated: Partial<Period> = {}

/** The day of a stock at the end of a year, or on 30 June of the year that has come only to its middle. */
export function stockDay(year: number | null, midYear: number | null = null): Partial<Period> {
  if (year === null) return undated
  if (year === midYear) return { start: `${year}-06-30`, end: `${year}-06-30`, dateAccuracy: 'day' }
  return yearEnd(year)
}

/** The days of a flow over a year, or over its first half. */
export function flowYear(year: number | null, midYear: number | null = null): Partial<Period> {
  if (year === null) return undated
  if (year === midYear) return { start: `${year}-01-01`, end: `${year}-06-30`, dateAccuracy: 'range' }
  return yearPeriod(year)
}
