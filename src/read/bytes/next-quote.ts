const QUOTE = 34

/**
 * Position of the next quote at or after `from`; `end` where there is none. Looks at four bytes at a time, since the
 * prose between quotes is most of many files. `words` is the same memory as `bytes`.
 */
export function nextQuote(bytes: Uint8Array, words: Int32Array, from: number, end: number): number {
  let i = from
  while ((i & 3) !== 0 && i < end && bytes[i] !== QUOTE) i++
  if ((i & 3) !== 0 || i >= end) return i
  const last = end >> 2
  let j = i >> 2
  while (j < last) {
    // A byte of x is zero exactly where the text has a quote.
    const x = words[j]! ^ 0x22222222
    if (((x - 0x01010101) & ~x & 0x80808080) !== 0) break
    j++
  }
  i = j << 2
  while (i < end && bytes[i] !== QUOTE) i++
  return i
}
