import { NO_DAY, dayNumber, isDay } from '../util/day.js'
import type { Batch, Wanted } from './batch.js'

/** A value of JSON, of a sheet or of a row, as the text of a cell. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(cellText).join('; ')
  // Which day a Date is depends on where the program runs: it is passed on as what it is, and refused as a day.
  if (value instanceof Date) return `Date ${Number.isNaN(value.getTime()) ? '' : value.toISOString()}`
  return JSON.stringify(value)
}

const encoder = new TextEncoder()
const PLAIN_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/

/** Records that are already values: of JSON, of a sheet, of rows in memory. */
export function rowsBatch(
  wanted: readonly Wanted[],
  length: number,
  value: (column: number, record: number) => unknown,
  row: (record: number) => number,
): Batch {
  const made = new Map<
    number,
    { numbers?: Float64Array; days?: Int32Array; codes?: Int32Array; dictionary: string[] }
  >()
  const of = (column: number) => {
    let held = made.get(column)
    if (held === undefined) made.set(column, (held = { dictionary: [] }))
    return held
  }
  const cell = (column: number, record: number) => (wanted[column]!.at < 0 ? '' : cellText(value(column, record)))
  const codes = (column: number) => {
    const held = of(column)
    if (held.codes !== undefined) return held.codes
    const index = new Map<string, number>()
    return (held.codes = Int32Array.from({ length }, (_, i) => {
      const text = cell(column, i)
      if (text === '') return -1
      let code = index.get(text)
      if (code === undefined) index.set(text, (code = held.dictionary.push(text) - 1))
      return code
    }))
  }
  return {
    length,
    row,
    cell,
    codes,
    write: (column, record, to, at) => {
      const text = cell(column, record).trim()
      const { read, written } = encoder.encodeInto(text, to.subarray(at))
      return read < text.length ? -1 : at + written
    },
    dictionary: column => {
      codes(column)
      return of(column).dictionary
    },
    numbers: column =>
      (of(column).numbers ??= Float64Array.from({ length }, (_, i) => {
        const v = value(column, i)
        if (typeof v === 'number') return Number.isFinite(v) ? v : NaN
        return typeof v === 'string' && PLAIN_NUMBER.test(v) ? Number(v) : NaN
      })),
    days: column =>
      (of(column).days ??= Int32Array.from({ length }, (_, i) => {
        const day = cell(column, i).slice(0, 10)
        return isDay(day) ? dayNumber(day) : NO_DAY
      })),
  }
}
