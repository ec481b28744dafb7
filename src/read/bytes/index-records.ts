import { nextQuote } from './next-quote.js'

const QUOTE = 34
const RETURN = 13
const SPACE = 32

export interface Layout {
  readonly delimiter: number
  readonly newline: number
  readonly columns: number
  /** Bytes of the longest cell that is read. */
  readonly cell: number
  /** Whether rows of one cell are records. */
  readonly singles: boolean
}

/** Something about a row that its reader has to hear of. */
export interface OddRow {
  readonly row: number
  readonly what: 'short' | 'single' | 'blank' | 'long' | 'quote' | 'cell'
  /** Cells of the row; for an unclosed quote, the column it stands in, from 0; for a single cell, where it begins. */
  readonly cells: number
}

/**
 * Where the cells of some records are. A record has one position more than columns: cell c of record r lies between
 * `at[r * (columns + 1) + c]` and the position after it, both excluded.
 */
export interface RecordIndex {
  readonly at: Int32Array
  /** Row of the file, of each record. */
  readonly rows: Int32Array
  records: number
  /** Row of the file at which the next pass begins. */
  row: number
  /** First byte that belongs to no record of this pass. */
  next: number
  odd: OddRow[]
}

export function recordIndex(bytes: number, columns: number): RecordIndex {
  const records = Math.ceil(bytes / (columns + 1)) + 2
  const at = new Int32Array(records * (columns + 1))
  return { at, rows: new Int32Array(records), records: 0, row: 1, next: 0, odd: [] }
}

/**
 * Finds the cells of all complete records between `from` and `end`. A quote counts only at the beginning of a cell.
 * Blank rows are passed over. Rows with fewer cells are filled up; rows with more are left out, since nobody can say
 * which of their cells is the one too many. A quote that is never closed is taken for a letter of its cell, so that it
 * costs that cell and not the rest of the file.
 *
 * There has to be room for one byte after `end`. When `last`, the bytes must end in a newline. One long loop on locals: as smaller functions it is half as fast.
 */
export function indexRecords(
  bytes: Uint8Array,
  words: Int32Array,
  from: number,
  end: number,
  last: boolean,
  layout: Layout,
  index: RecordIndex,
): void {
  const { delimiter, newline, columns, cell, singles } = layout
  const { at, rows } = index
  const stride = columns + 1
  const full = at.length - stride - 1
  const highest = Math.max(delimiter, QUOTE)
  const odd: OddRow[] = []
  let row = index.row
  let records = 0
  let p = from
  let cellStart = from
  let rowStart = from
  let next = from
  // `at[base]` is the byte before the record; `k` is the next free position.
  let base = 0
  let k = 1
  at[0] = from - 1
  // A newline after the last byte stops the innermost loop, which then need not look where it is.
  bytes[end] = newline
  for (;;) {
    let byte = bytes[p]!
    while (byte > highest || byte === SPACE) byte = bytes[++p]!
    if (byte === delimiter) {
      at[k++] = p++
      cellStart = p
    } else if (byte === newline) {
      if (p >= end) break
      const cells = k - base
      const length = p - rowStart - (p > rowStart && bytes[p - 1] === RETURN ? 1 : 0)
      if (length > cells - 1) {
        let keep = true
        if (cells < columns) {
          keep = singles || cells > 1 || columns < 3
          if (!keep) odd.push({ row, what: 'single', cells: rowStart })
          else if (cells > 1 || columns < 3) odd.push({ row, what: 'short', cells })
          while (k < base + columns) at[k++] = p
        } else if (cells > columns) {
          keep = isBlank(bytes, at[base + columns]! + 1, p, delimiter)
          odd.push({ row, what: keep ? 'blank' : 'long', cells })
        }
        if (length > cell && longestCell(at, base, Math.min(cells, columns), p) > cell) {
          odd.push({ row, what: 'cell', cells })
          keep = false
        }
        if (keep) {
          if (cells <= columns) at[base + columns] = p
          rows[records++] = row
          base += stride
        }
      }
      row++
      at[base] = p++
      k = base + 1
      cellStart = rowStart = next = p
      if (base > full) break
    } else if (byte === QUOTE && p === cellStart) {
      let q = p + 1
      for (;;) {
        q = nextQuote(bytes, words, q, end)
        if (q < end && q + 1 < end && bytes[q + 1] === QUOTE) q += 2
        else break
      }
      if (q - p > cell || (q >= end && last)) {
        odd.push({ row, what: 'quote', cells: k - base - 1 })
        p++
      } else if (q >= end) p = end
      else p = q + 1
    } else p++
  }
  index.records = records
  index.row = row
  index.next = next
  // A row that is not complete will be seen again, and said then.
  index.odd = odd.filter(o => o.row < row)
}

function isBlank(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = bytes[i]
    if (byte !== delimiter && byte !== SPACE && byte !== RETURN) return false
  }
  return true
}

function longestCell(at: Int32Array, base: number, cells: number, end: number): number {
  let longest = 0
  for (let c = 0; c < cells; c++)
    longest = Math.max(longest, (c + 1 < cells ? at[base + c + 1]! : end) - at[base + c]! - 1)
  return longest
}
