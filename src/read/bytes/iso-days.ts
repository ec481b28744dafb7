import { NO_DAY } from '../../util/day.js'

const QUOTE = 34
const DASH = 45
const SPACE = 32
const T = 84
const ZEROS = 528

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
    if (
      end - s < 10 ||
      bytes[s + 4] !== DASH ||
      bytes[s + 7] !== DASH ||
      !digits(bytes, s) ||
      !dayEnds(bytes, s + 10, end)
    ) {
      out[r] = NO_DAY
      continue
    }
    const y = bytes[s]! * 1000 + bytes[s + 1]! * 100 + bytes[s + 2]! * 10 + bytes[s + 3]! - 53328
    const m = bytes[s + 5]! * 10 + bytes[s + 6]! - ZEROS
    const d = bytes[s + 8]! * 10 + bytes[s + 9]! - ZEROS
    if (m < 1 || m > 12) {
      out[r] = NO_DAY
      continue
    }
    if (y * 16 + m !== month) {
      month = y * 16 + m
      before = daysBefore(y, m)
      length = m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : LENGTHS[m - 1]!
    }
    out[r] = d >= 1 && d <= length ? before + d : NO_DAY
  }
}

function digits(bytes: Uint8Array, s: number): boolean {
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue
    const byte = bytes[s + i]!
    if (byte < 48 || byte > 57) return false
  }
  return true
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
