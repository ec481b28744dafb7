import { NO_DAY } from '../util/day.js'
import { type Digit, digitOfCodes } from './digit.js'

/** The last day, and the first day or, where that has fewer values, the length of the period. */
export function digitsOfDays(
  start: Int32Array,
  end: Int32Array,
): { readonly digits: readonly Digit[]; readonly hasUndated: boolean } {
  const spans = spansOf(start, end)
  const { shortest, longest, firstStart, lastStart, hasNoStart, hasNoEnd } = spans
  const ends = digitOfDays(end, spans.firstEnd, spans.lastEnd, hasNoEnd)
  const starts = () => digitOfDays(start, firstStart, lastStart, hasNoStart)
  const isShort = !hasNoStart && !hasNoEnd && longest - shortest < lastStart - firstStart
  const digits = [...ends, ...(isShort ? digitOfLengths(start, end, shortest, longest) : starts())]
  return { digits, hasUndated: hasNoEnd }
}

const LATEST = 2_147_483_647

/** What is last comes before what is first where there is none. */
function spansOf(start: Int32Array, end: Int32Array) {
  let [firstStart, lastStart, firstEnd, lastEnd] = [LATEST, NO_DAY, LATEST, NO_DAY]
  let [shortest, longest, noStart, noEnd] = [LATEST, NO_DAY, 0, 0]
  for (let i = 0; i < end.length; i++) {
    const from = start[i]!
    const to = end[i]!
    if (from === NO_DAY) noStart = 1
    else {
      if (from < firstStart) firstStart = from
      if (from > lastStart) lastStart = from
    }
    if (to === NO_DAY) noEnd = 1
    else {
      if (to < firstEnd) firstEnd = to
      if (to > lastEnd) lastEnd = to
    }
    const length = (to - from) | 0
    if (length < shortest) shortest = length
    if (length > longest) longest = length
  }
  const [hasNoStart, hasNoEnd] = [noStart === 1, noEnd === 1]
  return { firstStart, lastStart, firstEnd, lastEnd, shortest, longest, hasNoStart, hasNoEnd }
}

/** None where all rows are the same. */
function digitOfDays(days: Int32Array, first: number, last: number, hasNone: boolean): Digit[] {
  if (first > last || (first === last && !hasNone)) return []
  if (!hasNone) return digitOfCodes(days, last - first + 1, first)
  const size = last - first + 2
  return [{ size, append: (keys, from, n) => appendDays(keys, days, from, n, size, first) }]
}

function digitOfLengths(start: Int32Array, end: Int32Array, shortest: number, longest: number): Digit[] {
  const size = longest - shortest + 1
  if (size === 1) return []
  return [{ size, append: (keys, from, n) => appendLengths(keys, start, end, from, n, size, shortest) }]
}

function appendDays(keys: Int32Array, days: Int32Array, from: number, n: number, size: number, first: number): void {
  for (let i = 0; i < n; i++) {
    const day = days[from + i]!
    keys[i] = Math.imul(keys[i]!, size) + (day === NO_DAY ? 0 : day - first + 1)
  }
}

function appendLengths(
  keys: Int32Array,
  start: Int32Array,
  end: Int32Array,
  from: number,
  n: number,
  size: number,
  shortest: number,
): void {
  for (let i = 0; i < n; i++) keys[i] = Math.imul(keys[i]!, size) + (end[from + i]! - start[from + i]! - shortest)
}
