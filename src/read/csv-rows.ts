import { type Issue, issue } from '../figures/issue.js'
import { CellDecoder } from './bytes/cell-decoder.js'
import { type QuoteFault, headRows, newlineOf } from './bytes/head-rows.js'

/** A row of a CSV text, with the row number a spreadsheet shows: the first is 1, and empty rows count. */
export interface CsvRow {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * The rows of a comma-separated text, strictly by RFC 4180: quoted cells may hold commas, line breaks and doubled
 * quotes, rows end with CRLF, LF or, in a text without LF, CR; a byte order mark is dropped, empty rows are skipped.
 *
 * A row with a quote where none may be is left out, since nobody can say where its cells end; so is everything after
 * a quote that is never closed. Each is an issue with its row.
 */
export function csvRows(text: string): { readonly rows: readonly CsvRow[]; readonly issues: readonly Issue[] } {
  const decoder = new CellDecoder()
  const { bytes, words, end } = encoded(text.startsWith('\ufeff') ? text.slice(1) : text)
  const all = headRows(bytes, words, 0, end, true, COMMA, newlineOf(bytes, 0, end), Infinity, decoder)
  const rows: CsvRow[] = []
  const issues: Issue[] = []
  let from = 0
  for (const { row, cells, next, fault } of all) {
    if (fault?.what === 'unclosed') {
      issues.push(quoteIssue(row, fault.what, decoder.decode(bytes, fault.from, Math.min(end, fault.from + SHOWN))))
      break
    }
    if (fault !== null) issues.push(quoteIssue(row, fault.what, cells[fault.cell] ?? ''))
    else if (!isEmptyLine(bytes, from, next)) rows.push({ row, cells })
    from = next
  }
  return { rows, issues }
}

const COMMA = 44
const SHOWN = 200

/** The text as bytes, and the same memory as words. */
function encoded(text: string): { readonly bytes: Uint8Array; readonly words: Int32Array; readonly end: number } {
  const plain = new TextEncoder().encode(text)
  const bytes = new Uint8Array((plain.length + 3) & ~3)
  bytes.set(plain)
  return { bytes, words: new Int32Array(bytes.buffer), end: plain.length }
}

function isEmptyLine(bytes: Uint8Array, from: number, next: number): boolean {
  return bytes.subarray(from, next).every(byte => byte === 10 || byte === 13)
}

function quoteIssue(row: number, fault: QuoteFault['what'], read: string): Issue {
  return fault === 'unclosed'
    ? issue(
        'W-QUOTE',
        'error',
        { row, read },
        'A quote is opened here and never closed, so that it cannot be told where the row ends',
        'Close the quote; this row and all after it were left out',
      )
    : issue(
        'W-QUOTE',
        'error',
        { row, read },
        'A quote stands where none may be, so that it cannot be told where the cell ends',
        'Put the cell in quotes and double those inside it; the row was left out',
      )
}
