import { type RefusedDate, writtenPeriod } from './dates/written-period.js'

export type WrittenDay = string | RefusedDate

/** Reads the day of a cell; the time of day and the zone behind it are not looked at. */
export function writtenDay(cell: string, order: 'dmy' | 'mdy' | null): WrittenDay {
  const read = writtenPeriod(cell, { order, serials: false })
  if ('refused' in read) return read
  if (read.start === read.end) return read.start
  const why = `It is no single day, but goes from ${read.start} to ${read.end}`
  return { refused: 'E-DAY', why, todo: 'Write the day as YYYY-MM-DD' }
}
