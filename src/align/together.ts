import type { Figure } from '../figures/figure.js'
import type { ColumnarTable } from '../figures/table.js'
import { tableOf, toTable } from '../figures/to-table.js'

/** Several tables as one. An id that an earlier table has gets `#2` and so on, as two readings of one file have it. */
export function together(tables: readonly ColumnarTable<Figure>[]): ColumnarTable<Figure> {
  if (tables.length === 1) return tables[0]!
  const taken = new Set<string>()
  const rows: Figure[] = []
  for (const table of tables) {
    for (const figure of table) {
      let id = figure.id
      for (let n = 2; taken.has(id); n++) id = `${figure.id}#${n}`
      taken.add(id)
      rows.push(id === figure.id ? figure : { ...figure, id })
    }
  }
  return toTable(tableOf(rows))
}
