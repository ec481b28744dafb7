import { cellText } from './cell-text.js'
import { nextQuote } from './next-quote.js'
import type { CellDecoder } from './cell-decoder.js'

const QUOTE = 34
const RETURN = 13

/** A row at the head of a file, before anybody knows how many columns the table has. */
export interface HeadRow {
  /** Row of the file. */
  readonly row: number
  readonly cells: readonly string[]
  /** First byte after the row. */
  readonly next: number
  /** The first quote that stands where none may be, or is never closed; null where all are in order. */
  readonly fault: QuoteFault | null
}

export interface QuoteFault {
  readonly what: 'unclosed' | 'misplaced'
  /** Cell of the row, from 0, and its first byte. */
  readonly cell: number
  readonly from: number
}

/**
 * The first rows, blank ones too, with however many cells each has. Only complete rows, unless the bytes are the whole
 * file. A quote that is not closed is taken for a letter.
 */
export function headRows(
  bytes: Uint8Array,
  words: Int32Array,
  from: number,
  end: number,
  whole: boolean,
  delimiter: number,
  newline: number,
  most: number,
  decoder: CellDecoder,
): readonly HeadRow[] {
  const rows: HeadRow[] = []
  let cells: string[] = []
  let fault: QuoteFault | null = null
  let start = from
  let p = from
  while (p <= end && rows.length < most) {
    const byte = p < end ? bytes[p] : -1
    if (byte === QUOTE && p === start) {
      let q = p + 1
      for (;;) {
        q = nextQuote(bytes, words, q, end)
        if (q + 1 < end && bytes[q + 1] === QUOTE) q += 2
        else break
      }
      // At the end of what is there, more bytes may close it; at the end of the file, nothing will.
      if (q >= end && !whole) break
      if (q >= end) fault ??= { what: 'unclosed', cell: cells.length, from: start }
      else if (!endsCell(bytes, q + 1, end, delimiter, newline))
        fault ??= { what: 'misplaced', cell: cells.length, from: start }
      p = q < end ? q + 1 : p + 1
    } else if (byte === delimiter) {
      cells.push(cellText(bytes, start, p, decoder))
      start = ++p
    } else if (byte === newline || byte === -1) {
      if (byte === -1 && (!whole || (start === end && cells.length === 0))) break
      cells.push(cellText(bytes, start, p, decoder))
      rows.push({ row: rows.length + 1, cells, next: Math.min(p + 1, end), fault })
      cells = []
      fault = null
      start = ++p
    } else {
      if (byte === QUOTE) fault ??= { what: 'misplaced', cell: cells.length, from: start }
      p++
    }
  }
  return rows
}

function endsCell(bytes: Uint8Array, p: number, end: number, delimiter: number, newline: number): boolean {
  if (p >= end || bytes[p] === delimiter || bytes[p] === newline) return true
  return bytes[p] === RETURN && (p + 1 >= end || bytes[p + 1] === newline)
}

/** The byte that ends lines: a newline, or a return in files without any. */
export function newlineOf(bytes: Uint8Array, from: number, end: number): number {
  const head = bytes.subarray(from, end)
  return head.includes(10) || !head.includes(RETURN) ? 10 : RETURN
}
