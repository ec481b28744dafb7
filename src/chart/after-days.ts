import { dayNumber, isoDay } from '../util/day.js'

/** The day so many days after another. */
export const afterDays = (day: string, days: number): string => isoDay(dayNumber(day) + days)!
