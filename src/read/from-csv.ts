import { csvRows, type CsvRow } from './csv-rows.js'
import { type FigureColumn, figuresHeader, isFigureColumn } from './figures-header.js'
import { type FigureTable, figureColumns } from '../figures/figure.js'
import { type FiguresOptions, figures, readRows } from '../figures/figures.js'
import type { Gap } from '../figures/gap.js'
import { type Issue, issue } from '../figures/issue.js'
import type { TableLike } from '../figures/table-like.js'
import { unguardFormula } from '../util/guard-formula.js'
import { knownOptions } from '../util/known-options.js'

/**
 * Reads figures from the CSV that `toCsv` writes: the columns of a figure under their names, in any order, with as
 * many of them as there are. An empty cell is `null`; numbers are plain (`3700000`), days ISO; flags are joined with
 * "; "; an apostrophe that keeps a spreadsheet from running a text as a formula is taken off.
 *
 * Rows are checked as by `readRows`. Columns that are no figure's are left out with a note. A row with another number
 * of cells than the header is left out, since its numbers may stand in the wrong columns; a header without `concept`,
 * or with a column twice, leaves out everything. Each is an issue with the row of the file.
 *
 * @example
 * fromCsv('concept,place,text\nkilled,SYR,"more than 400,000"').figures.at(0)?.low // → 400000
 */
export function fromCsv(
  text: string,
  options: FiguresOptions = {},
): { readonly figures: FigureTable; readonly gaps: readonly Gap[]; readonly issues: readonly Issue[] } {
  knownOptions(options, { places: 1, reading: 1 })
  if (text.trim() === '')
    return nothing([issue('E-EMPTY', 'error', {}, 'There is nothing in it', 'Check that the right file was read')])
  if (text.trimStart().startsWith('<')) {
    const at = { row: 1, read: text.slice(0, 200) }
    return nothing([issue('E-NOT-A-TABLE', 'error', at, 'It is a web page', 'Use the file behind the download link')])
  }
  const { rows, issues } = csvRows(text)
  const [header, ...body] = rows
  if (header === undefined) return nothing(issues)
  const columns = figuresHeader(header)
  if (columns.at === null) return nothing([...issues, ...columns.issues])

  const full: CsvRow[] = []
  const ragged: Issue[] = []
  for (const row of body) {
    if (row.cells.length === header.cells.length) full.push(row)
    else ragged.push(raggedIssue(row, header.cells.length))
  }
  const read = readRows(asTable(columns.at, full), options)
  const inFile = read.issues.map(found => withRow(found, full))
  return {
    ...read,
    issues: [...issues, ...columns.issues, ...ragged, ...inFile].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  }
}

const nothing = (issues: readonly Issue[]) => ({ figures: figures([]), gaps: [], issues })

function asTable(at: ReadonlyMap<FigureColumn, number>, rows: readonly CsvRow[]): TableLike {
  return {
    columnNames: () => [...at.keys()],
    numRows: () => rows.length,
    scan: visit => rows.forEach((_, i) => visit(i)),
    column: name => {
      const i = isFigureColumn(name) ? at.get(name) : undefined
      if (!isFigureColumn(name) || i === undefined) return undefined
      const read = readers[figureColumns[name]]
      return { at: row => read(rows[row]?.cells[i] ?? '') }
    },
  }
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/

const asText = (cell: string) => (cell === '' ? null : unguardFormula(cell))

/** What is not a number goes on as text, and is refused there in words. */
const asNumber = (cell: string) => {
  const text = cell.trim()
  return PLAIN_NUMBER.test(text) ? Number(text) : asText(text)
}

/** A semicolon inside a flag has a backslash before it. */
const asList = (cell: string) =>
  [...unguardFormula(cell).matchAll(/(?:[^;\\]|\\.)+/gs)]
    .map(([item]) => item.trim().replace(/\\(.)/gs, '$1'))
    .filter(item => item !== '')

const readers = { number: asNumber, day: asText, coded: asText, plain: asText, list: asList }

function raggedIssue({ row, cells }: CsvRow, expected: number): Issue {
  return issue(
    'W-RAGGED',
    'error',
    { row, read: cells.join(',') },
    `The row has ${cells.length} cells and the header ${expected}, so that its numbers may stand in the wrong columns`,
    'Put cells with commas or line breaks in quotes; the row was left out',
  )
}

/** The issue with the row of the file instead of the row of the table. */
function withRow(found: Issue, rows: readonly CsvRow[]): Issue {
  const row = found.row === null ? null : (rows[found.row - 1]?.row ?? null)
  const { code, severity, column, read, why, todo } = found
  return issue(code, severity, read === null ? { row, column } : { row, column, read }, why, todo)
}
