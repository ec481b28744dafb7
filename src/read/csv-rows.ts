import { type Issue, issue } from '../figures/issue.js'

/** A row of a CSV text, with the row number a spreadsheet shows: the first is 1, and empty rows count. */
export interface CsvRow {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * The rows of a comma-separated text, strictly by RFC 4180: quoted cells may hold commas, line breaks and doubled
 * quotes, rows end with CRLF, LF or CR, a byte order mark is dropped, empty rows are skipped.
 *
 * A row with a quote where none may be is left out, since nobody can say where its cells end; so is everything after
 * a quote that is never closed. Each is an issue with its row.
 */
export function csvRows(text: string): { readonly rows: readonly CsvRow[]; readonly issues: readonly Issue[] } {
  const rows: CsvRow[] = []
  const issues: Issue[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (let row = 1; at < text.length; row++) {
    const record = readRecord(text, at)
    at = record.next
    if (record.fault !== null) issues.push(quoteIssue(row, record.fault, record.read))
    else if (record.cells.length > 1 || record.cells[0] !== '' || record.quoted) rows.push({ row, cells: record.cells })
  }
  return { rows, issues }
}

type Fault = 'unclosed' | 'misplaced'

interface Scanned {
  readonly cells: readonly string[]
  readonly quoted: boolean
  readonly next: number
  readonly fault: Fault | null
  /** The text at fault. */
  readonly read: string
}

function readRecord(text: string, start: number): Scanned {
  const cells: string[] = []
  let at = start
  let quoted = false
  for (;;) {
    let end: number
    if (text[at] === '"') {
      quoted = true
      const close = closingQuote(text, at + 1)
      if (close < 0) return { cells, quoted, next: text.length, fault: 'unclosed', read: text.slice(at, at + 200) }
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'))
      end = close + 1
    } else {
      end = cellEnd(text, at)
      cells.push(text.slice(at, end))
    }
    const after = text[end]
    const isPlain = text[at] !== '"' && text.slice(at, end).includes('"')
    if (isPlain || (after !== undefined && after !== ',' && after !== '\n' && after !== '\r')) {
      return { cells, quoted, next: nextLine(text, end), fault: 'misplaced', read: text.slice(at, cellEnd(text, end)) }
    }
    if (after !== ',')
      return { cells, quoted, next: end + (text.startsWith('\r\n', end) ? 2 : 1), fault: null, read: '' }
    at = end + 1
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function cellEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

function nextLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at + (text.startsWith('\r\n', at) ? 2 : 1)
}

function quoteIssue(row: number, fault: Fault, read: string): Issue {
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
