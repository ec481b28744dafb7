import { type Figure, type FigureTable, figureSchema } from './figure.js'
import { type Figures, wholeFigures } from './figures.js'
import { ColumnarTable, ownTable } from './table.js'

/**
 * The table of any input that a verb accepts. Ours are taken as they are; arquero tables must have every column of a
 * figure, and columns of the reader's own are let through unused; plain rows are checked.
 *
 * Throws `invalid figures: VALUE`, `missing column: NAME`, or a `FiguresError`.
 */
export function toTable(input: Figures): ColumnarTable<Figure> {
  const own = ownTable(input, figureSchema)
  if (own !== null) return own
  return wholeFigures(input)
}

/** A table of rows that our own code made and that need no checking. */
export function tableOf(rows: readonly Figure[]): FigureTable {
  return new ColumnarTable(figureSchema, rows)
}
