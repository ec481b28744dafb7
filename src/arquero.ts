import { type ColumnTable, table } from 'arquero'
import type { Figure, FigureTable } from './figures/figure.js'
import { figures } from './figures/figures.js'
import type { FiguresOptions } from './figures/figures.js'
import type { RangeTable } from './figures/range.js'
import type { TableLike } from './figures/table-like.js'

/**
 * The figures or ranges as an arquero table. Nothing is copied: the arquero table reads our columns.
 *
 * Two habits of arquero to know: its expressions read an absent limit as zero (`d.high - d.low` of "at least 336" is
 * −336), so test with `op.is_finite` or filter our table instead; and a list column is searched with
 * `op.includes(d.flags, 'rounded')`, since `d.flags.includes('rounded')` keeps nothing without a word.
 */
export function toArquero(input: FigureTable | RangeTable): ColumnTable {
  return table(input.columns())
}

/**
 * A figure table from an arquero table of any copy or version, filtered or ordered as it is seen.
 *
 * Throws `missing column: concept`, `unknown column: NAME`, or a `FiguresError` that names each bad cell.
 */
export function fromArquero(input: TableLike, options: FiguresOptions = { places: null }): FigureTable {
  return figures(input, options)
}

export type { Figure, FigureTable, TableLike }
