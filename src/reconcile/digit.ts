import type { Narrow } from '../figures/narrow-column.js'

/** A column as one digit of the key of a row. */
export interface Digit {
  readonly size: number
  /** Appends the digit of each row of a block to its key. */
  readonly append: (keys: Int32Array, from: number, n: number) => void
}

/** `first` is the lowest code. */
export function digitOfCodes(codes: Narrow | Int32Array, size: number, first: number): Digit[] {
  return [{ size, append: (keys, from, n) => appendCodes(keys, codes, from, n, size, first) }]
}

function appendCodes(
  keys: Int32Array,
  codes: Narrow | Int32Array,
  from: number,
  n: number,
  size: number,
  first: number,
): void {
  for (let i = 0; i < n; i++) keys[i] = Math.imul(keys[i]!, size) + (codes[from + i]! - first)
}
