import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { ownTable, type ColumnarTable } from '../figures/table.js'
import { isTableLike } from '../figures/table-like.js'
import { toTable } from '../figures/to-table.js'
import { figureSchema } from '../figures/figure.js'

/** What a reader gives: figures beside gaps and issues. */
export interface HasFigures {
  readonly figures: Figures
}

/** The tables of one input or of several. Throws what `toTable` throws. */
export function tablesOf(input: Figures | HasFigures | Iterable<Figures | HasFigures>): ColumnarTable<Figure>[] {
  if (ownTable(input, figureSchema) !== null || isTableLike(input)) return [toTable(input as Figures)]
  if (!isIterable(input)) return hasFigures(input) ? [toTable(input.figures)] : [toTable(input)]
  const all = [...input]
  const isRows = all.every(item => !hasFigures(item) && !isIterable(item) && !isTableLike(item))
  return isRows ? [toTable(all as Figure[])] : (all as (Figures | HasFigures)[]).flatMap(tablesOf)
}

const isIterable = (x: unknown): x is Iterable<unknown> => typeof x === 'object' && x !== null && Symbol.iterator in x
const hasFigures = (x: unknown): x is HasFigures =>
  typeof x === 'object' && x !== null && 'figures' in x && !isIterable(x)
