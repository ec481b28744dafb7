import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { Range, SetAside } from '../figures/range.js'
import type { StoredColumn } from '../figures/column.js'
import type { ColumnarTable } from '../figures/table.js'
import { toTable } from '../figures/to-table.js'

/**
 * Finds the figures of ranges by their ids.
 *
 * Throws `duplicate figure: ID`, and `missing figure: ID` when asked for one that was not given.
 *
 * @example
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * figuresOf(ranges.figures).kept(ranges.at(0)).map(figure => figure.text) // → ["155,000"]
 */
export function figuresOf(figures: Figures): {
  readonly kept: (range: Range) => Figure[]
  readonly setAside: (range: Range) => { readonly figure: Figure; readonly aside: SetAside }[]
} {
  const find = finder(toTable(figures))
  return {
    kept: range => range.kept.map(find),
    setAside: range => range.setAside.map(aside => ({ figure: find(aside.id), aside })),
  }
}

/** A table never changes, and many charts are drawn of one: its ids are looked through once, and few rows are made. */
const finders = new WeakMap<ColumnarTable<Figure>, (id: string) => Figure>()

function finder(table: ColumnarTable<Figure>): (id: string) => Figure {
  const known = finders.get(table)
  if (known !== undefined) return known
  const rowOf = new Map<string, number>()
  for (const id of table.stored('id') as StoredColumn<string>) {
    if (rowOf.has(id)) throw new Error(`duplicate figure: ${id}`)
    rowOf.set(id, rowOf.size)
  }
  const made: (Figure | undefined)[] = []
  const find = (id: string) => {
    const row = rowOf.get(id)
    const figure = row === undefined ? undefined : (made[row] ??= table.at(row))
    if (figure === undefined) throw new Error(`missing figure: ${id}`)
    return figure
  }
  finders.set(table, find)
  return find
}
