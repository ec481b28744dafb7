import { type Figure, type FigureTable, figureColumns, figureSchema } from './figure.js'
import type { Gap } from './gap.js'
import type { Issue } from './issue.js'
import { places } from './places.js'
import type { Gazetteer } from './places.js'
import { readRow } from './read-row.js'
import type { Reading } from './readings.js'
import { ColumnarTable, ownTable } from './table.js'
import { type TableLike, isTableLike, rowsOfTable } from './table-like.js'

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
  const own = ownTable(input, figureSchema)
  if (own !== null) return own
  const read = readRows(input, options)
  const errors = read.issues.filter(issue => issue.severity === 'error')
  if (errors.length > 0) throw new FiguresError(errors)
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
  const { places: gazetteer = places, reading = 'typical' } = options
  const kept: Figure[] = []
  const gaps: Gap[] = []
  const issues: Issue[] = []
  const ids = new Set<string>()
  let number = 0
  for (const raw of rowsOf(input)) {
    number++
    const read = readRow(raw, number, { gazetteer, reading, ids })
    if (read.figure !== null) kept.push(read.figure)
    if (read.gap !== null) gaps.push(read.gap)
    issues.push(...read.issues)
  }
  return { figures: new ColumnarTable(figureSchema, kept), gaps, issues }
}

/** Rows of any input, with names checked: a misspelt column would otherwise be lost without a word. */
function* rowsOf(input: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (isTableLike(input)) {
    const names = input.columnNames()
    checkNames(names)
    yield* rowsOfTable(input, names)
    return
  }
  if (typeof input !== 'object' || input === null || !(Symbol.iterator in input))
    throw new Error(`invalid figures: ${String(input)}`)
  const seen = new Set<string>()
  for (const row of input as Iterable<unknown>) {
    if (typeof row !== 'object' || row === null) throw new Error(`invalid figures: ${String(row)}`)
    const fresh = Object.keys(row).filter(name => !seen.has(name))
    for (const name of fresh) {
      if (!Object.hasOwn(figureColumns, name)) throw new Error(`unknown column: ${name}`)
      seen.add(name)
    }
    yield row as Readonly<Record<string, unknown>>
  }
}

function checkNames(names: readonly string[]): void {
  for (const name of names) if (!Object.hasOwn(figureColumns, name)) throw new Error(`unknown column: ${name}`)
  if (!names.includes('concept')) throw new Error('missing column: concept')
}
