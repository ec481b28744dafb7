import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { Range, SetAside } from '../figures/range.js'
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
  const byId = new Map<string, Figure>()
  for (const figure of toTable(figures)) {
    if (byId.has(figure.id)) throw new Error(`duplicate figure: ${figure.id}`)
    byId.set(figure.id, figure)
  }
  const find = (id: string) => {
    const figure = byId.get(id)
    if (figure === undefined) throw new Error(`missing figure: ${id}`)
    return figure
  }
  return {
    kept: range => range.kept.map(find),
    setAside: range => range.setAside.map(aside => ({ figure: find(aside.id), aside })),
  }
}
