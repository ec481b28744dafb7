import { type Interner, intern } from './interner.js'
import { doubledQuotes, quotedEnd, singleQuotes } from './doubled-quotes.js'

const QUOTE = 34
const RETURN = 13
const SPACE = 32

/** Codes of a column of words that repeat; −1 for a blank cell. Spaces around a word are no part of it. */
export function codes(
  bytes: Uint8Array,
  at: Int32Array,
  stride: number,
  column: number,
  records: number,
  out: Int32Array,
  into: Interner,
): void {
  for (let r = 0, j = column; r < records; r++, j += stride) {
    let start = at[j]! + 1
    let end = at[j + 1]!
    let from = bytes
    if (start < end && bytes[end - 1] === RETURN) end--
    if (start < end && bytes[start] === QUOTE) {
      if (bytes[end - 1] === SPACE) end = quotedEnd(bytes, start, end)
      const doubled = doubledQuotes(bytes, start, end)
      if (doubled > 0) {
        from = singleQuotes(bytes, start, end, doubled)
        start = 0
        end = from.length
      } else if (doubled === 0) {
        start++
        end--
      }
    }
    while (start < end && from[start] === SPACE) start++
    while (start < end && from[end - 1] === SPACE) end--
    out[r] = start >= end ? -1 : intern(into, from, start, end)
  }
}
