import { type Figure, type FigureTable, figureColumns, figureSchema } from './figure.js'
import type { Gap } from './gap.js'
import { GrowingFigures } from './growing-figures.js'
import type { Issue } from './issue.js'
import { KnownQuantities } from './known-quantities.js'
import { places } from './places.js'
import type { Gazetteer } from './places.js'
import { readRow } from './read-row.js'
import type { Reading } from './readings.js'
import { RowCells } from './row-cells.js'
import { type ColumnarTable, ownTable } from './table.js'
import { type TableLike, isTableLike, rowsOfTable } from './table-like.js'
import { type OptionNames, knownOptions } from '../util/known-options.js'

/** A row as a person writes it: the concept, and whatever else is known. */
export type FigureInput = Pick<Figure, 'concept'> & Partial<Figure>

/** Whatever holds figures: our table, an arquero table of any copy or version, or plain rows. */
export type Figures = FigureTable | Iterable<Figure> | TableLike

export interface FiguresOptions {
  /** The places that figures may name. Default: the countries and P-codes of `places`. Null: ids are not looked up. */
  readonly places?: Gazetteer | null
  /** How hedges are read where a row states no bounds of its own. Default: `typical`. */
  readonly reading?: Reading
}

const OPTIONS: OptionNames<FiguresOptions> = { places: 1, reading: 1 }

/** What `figures` throws: every problem at once, as issues. */
export class FiguresError extends Error {
  override readonly name = 'FiguresError'
  constructor(readonly issues: readonly Issue[]) {
    const shown = issues.slice(0, 10).map(issue => issue.message)
    if (issues.length > shown.length) shown.push(`and ${issues.length - shown.length} more like these`)
    super(shown.join('\n'))
  }
}

/**
 * Builds a validated table of figures.
 *
 * Only the concept is required. The rest has defaults: group `all`, the concept's unit and measure, status
 * `reported`, `null` elsewhere. Where a row has no `value` and no bounds, its `text` is read as a quantity; where it
 * has a value and no bounds, the bounds follow from value and hedge under the reading (see `bounds`).
 *
 * Throws a `FiguresError` that lists everything wrong with every row; `missing column: concept`;
 * `unknown column: NAME`; `invalid figures: VALUE`. To keep the good rows of a bad table, use `readRows`.
 *
 * @example
 * const table = figures([{ concept: 'killed', place: 'SYR', end: '2016-12-31', text: 'more than 400,000' }])
 * table.at(0)?.low // → 400000
 * table.at(0)?.high // → null
 */
export function figures(input: Iterable<FigureInput> | TableLike, options: FiguresOptions = {}): FigureTable {
  knownOptions(options, OPTIONS)
  const own = ownTable(input, figureSchema)
  if (own !== null) return own
  const read = readRows(input, options)
  refuse(read.issues)
  return read.figures
}

/**
 * Like `figures`, for input that may be bad: a cell that cannot be used costs that cell, a row without a usable
 * number or concept costs that row, and every loss is an issue with the row it stands in (the first row is 1).
 *
 * Throws `missing column: concept`, `unknown column: NAME`, `invalid figures: VALUE`.
 *
 * @example
 * const read = readRows([{ concept: 'killed', text: '12' }, { concept: 'killed', text: 'many' }])
 * read.figures.length // → 1
 * read.issues[0]?.row // → 2
 */
export function readRows(
  input: Iterable<FigureInput> | TableLike,
  options: FiguresOptions = {},
): { readonly figures: FigureTable; readonly gaps: readonly Gap[]; readonly issues: readonly Issue[] } {
  knownOptions(options, OPTIONS)
  const { places: gazetteer = places, reading = 'typical' } = options
  return readAll(rowsOf(input), new RowCells(gazetteer, areColumns), reading)
}

/**
 * The table of rows that hold whole figures, under whatever names they have besides. Throws `missing column: NAME`,
 * `invalid figures: VALUE`, and a `FiguresError`.
 */
export function wholeFigures(input: Iterable<unknown> | TableLike): ColumnarTable<Figure> {
  if (isTableLike(input)) areAllThere(input.columnNames())
  const rows = isTableLike(input) ? rowsOfTable(input, names) : objectsOf(input)
  const read = readAll(rows, new RowCells(null, areAllThere), 'typical')
  refuse(read.issues)
  return read.figures
}

function readAll(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  cells: RowCells,
  reading: Reading,
): { readonly figures: ColumnarTable<Figure>; readonly gaps: readonly Gap[]; readonly issues: readonly Issue[] } {
  const quantities = new KnownQuantities(reading)
  const figures = new GrowingFigures()
  const gaps: Gap[] = []
  for (const row of rows) {
    cells.move(row)
    const gap = readRow(cells, quantities, figures)
    if (gap !== null) gaps.push(gap)
  }
  return { figures: figures.table(), gaps, issues: cells.issues }
}

function refuse(issues: readonly Issue[]): void {
  const errors = issues.filter(issue => issue.severity === 'error')
  if (errors.length > 0) throw new FiguresError(errors)
}

function rowsOf(input: Iterable<unknown> | TableLike): Iterable<Readonly<Record<string, unknown>>> {
  if (!isTableLike(input)) return objectsOf(input)
  const present = input.columnNames()
  areColumns(present)
  if (!present.includes('concept')) throw new Error('missing column: concept')
  return rowsOfTable(input, present)
}

function* objectsOf(input: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof input !== 'object' || input === null || !(Symbol.iterator in input))
    throw new Error(`invalid figures: ${String(input)}`)
  for (const row of input as Iterable<unknown>) {
    if (typeof row !== 'object' || row === null) throw new Error(`invalid figures: ${String(row)}`)
    yield row as Readonly<Record<string, unknown>>
  }
}

const names = Object.keys(figureColumns)

/** A misspelt column would otherwise be lost without a word. */
function areColumns(present: readonly string[]): void {
  for (const name of present) if (!Object.hasOwn(figureColumns, name)) throw new Error(`unknown column: ${name}`)
}

/** An absent column says so by name instead of being filled in. */
function areAllThere(present: readonly string[]): void {
  for (const name of names) if (!present.includes(name)) throw new Error(`missing column: ${name}`)
}
