import { type Figure, type FigureTable, figureColumns, figureSchema } from './figure.js'
import { type Figures, FiguresError, readRows } from './figures.js'
import { ColumnarTable, ownTable } from './table.js'
import { isTableLike, rowsOfTable } from './table-like.js'

/**
 * The table of any input that a verb accepts. Ours are taken as they are; arquero tables must have every column of a
 * figure, and columns of the reader's own are let through unused; plain rows are checked.
 *
 * Throws `invalid figures: VALUE`, `missing column: NAME`, or a `FiguresError`.
 */
export function toTable(input: Figures): ColumnarTable<Figure> {
  const own = ownTable(input, figureSchema)
  if (own !== null) return own
  if (isTableLike(input)) {
    const present = new Set(input.columnNames())
    const names = Object.keys(figureColumns)
    for (const name of names) if (!present.has(name)) throw new Error(`missing column: ${name}`)
    return checked(rowsOfTable(input, names))
  }
  if (typeof input !== 'object' || input === null || !(Symbol.iterator in input))
    throw new Error(`invalid figures: ${String(input)}`)
  return checked(input)
}

function checked(rows: Iterable<object>): ColumnarTable<Figure> {
  const own = (function* () {
    for (const row of rows) yield pick(row)
  })()
  const read = readRows(own, { places: null })
  const errors = read.issues.filter(issue => issue.severity === 'error')
  if (errors.length > 0) throw new FiguresError(errors)
  return read.figures as ColumnarTable<Figure>
}

/** Only a figure's own columns; an absent one says so by name instead of being filled in. */
function pick(row: object): Figure {
  const out: Partial<Record<keyof Figure, unknown>> = {}
  for (const name of Object.keys(figureColumns) as (keyof Figure)[]) {
    if (!Object.hasOwn(row, name)) throw new Error(`missing column: ${name}`)
    out[name] = (row as Figure)[name]
  }
  return out as Figure
}

/** A table of rows that our own code made and that need no checking. */
export function tableOf(rows: readonly Figure[]): FigureTable {
  return new ColumnarTable(figureSchema, rows)
}
