import type { Codes } from './combine-codes.js'

/** Rows by group: those of group g are `rows` from `offsets[g]` to `offsets[g + 1]`, in their order. */
export interface Groups {
  readonly length: number
  readonly offsets: Uint32Array
  readonly rows: Uint32Array
  /** Where each row stands in `rows`: to put a column in that order by it is faster than to fetch it row by row. */
  readonly places: Uint32Array
}

/** The rows of each code. Codes that do not occur are groups of none. */
export function groupRows({ codes, size }: Codes): Groups {
  const n = codes.length
  const offsets = new Uint32Array(size + 1)
  for (let i = 0; i < n; i++) offsets[codes[i]! + 1]!++
  for (let g = 0; g < size; g++) offsets[g + 1]! += offsets[g]!
  const next = offsets.slice(0, size)
  const rows = new Uint32Array(n)
  const places = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const g = codes[i]!
    const at = next[g]!
    rows[at] = i
    places[i] = at
    next[g] = at + 1
  }
  return { length: size, offsets, rows, places }
}
