const QUOTE = 34
const SPACE = 32

/** The end of a cell that begins with a quote, without the spaces that may stand after the closing one. */
export function quotedEnd(bytes: Uint8Array, start: number, end: number): number {
  let close = end
  while (close > start + 1 && bytes[close - 1] === SPACE) close--
  return bytes[close - 1] === QUOTE ? close : end
}

/**
 * How many doubled quotes stand between the quotes of a cell. −1 where its quotes do not enclose it: `"12"3` and a
 * quote that is never closed stay as they are, for a reader of numbers must not see 123.
 */
export function doubledQuotes(bytes: Uint8Array, start: number, end: number): number {
  const last = end - 1
  if (last <= start || bytes[start] !== QUOTE || bytes[last] !== QUOTE) return -1
  let doubled = 0
  for (let i = start + 1; i < last; i++) {
    if (bytes[i] !== QUOTE) continue
    if (i + 1 >= last || bytes[i + 1] !== QUOTE) return -1
    doubled++
    i++
  }
  return doubled
}

/** What stands between the quotes, doubled quotes made single. */
export function singleQuotes(bytes: Uint8Array, start: number, end: number, doubled: number): Uint8Array {
  const out = new Uint8Array(end - start - 2 - doubled)
  for (let i = start + 1, o = 0; i < end - 1; i++) {
    out[o++] = bytes[i]!
    if (bytes[i] === QUOTE) i++
  }
  return out
}
