import { PairCodes } from './pair-codes.js'

/** Codes of rows, each below `size`; a code need not occur. */
export interface Codes {
  readonly codes: Uint32Array
  readonly size: number
}

/** One code for each pair of codes that occurs, in the order in which they first occur. */
export function combineCodes(a: Codes, b: Codes): Codes {
  if (b.size <= 1) return a
  if (a.size <= 1) return b
  const n = a.codes.length
  const codes = a.codes.slice()
  const pairs = new PairCodes(b.size, n)
  pairs.encode(signed(codes), signed(b.codes), n, a.size)
  return { codes, size: pairs.size }
}

/** The same memory: codes are far below the numbers in which the two differ. */
const signed = ({ buffer, byteOffset, length }: Uint32Array) => new Int32Array(buffer, byteOffset, length)
