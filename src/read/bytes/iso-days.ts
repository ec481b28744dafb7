import { NO_DAY } from '../../util/day.js'

const QUOTE = 34
const DASH = 45
const SPACE = 32
const T = 84
const ZERO = 48

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Days written as YYYY-MM-DD, alone or before a time of day, which is not looked at. `NO_DAY` for every other cell and
 * for days that do not exist.
 */
export function isoDays(
  bytes: Uint8Array,
  at: Int32Array,
  stride: number,
  column: number,
  records: number,
  out: Int32Array,
): void {
  let month = -1
  let before = 0
  let length = 0
  for (let r = 0, j = column; r < records; r++, j += stride) {
    let s = at[j]! + 1
    const end = at[j + 1]!
    if (s < end && bytes[s] === QUOTE) s++
    if (end - s < 10 || bytes[s + 4] !== DASH || bytes[s + 7] !== DASH || !dayEnds(bytes, s + 10, end)) {
      out[r] = NO_DAY
      continue
    }
    const y1 = bytes[s]! - ZERO
    const y2 = bytes[s + 1]! - ZERO
    const y3 = bytes[s + 2]! - ZERO
    const y4 = bytes[s + 3]! - ZERO
    const m1 = bytes[s + 5]! - ZERO
    const m2 = bytes[s + 6]! - ZERO
    const d1 = bytes[s + 8]! - ZERO
    const d2 = bytes[s + 9]! - ZERO
    const m = m1 * 10 + m2
    // Of a byte that is no digit, either what is taken off it or what is taken off 9 is below zero.
    if (
      (y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2) < 0 ||
      ((9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m2) | (9 - d2)) < 0 ||
      m < 1 ||
      m > 12
    ) {
      out[r] = NO_DAY
      continue
    }
    const y = y1 * 1000 + y2 * 100 + y3 * 10 + y4
    if (y * 16 + m !== month) {
      month = y * 16 + m
      before = daysBefore(y, m)
      length = m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : LENGTHS[m - 1]!
    }
    const d = d1 * 10 + d2
    out[r] = d >= 1 && d <= length ? before + d : NO_DAY
  }
}

/** After a day comes the end of the cell, or a T or a space and the time. */
function dayEnds(bytes: Uint8Array, p: number, end: number): boolean {
  if (p >= end) return true
  const byte = bytes[p]!
  return byte === T || byte === SPACE || ((byte === QUOTE || byte === 13) && end - p <= 2)
}

/** Days from 1970-01-01 to the day before the first of the month, in the Gregorian calendar. */
function daysBefore(year: number, month: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}
