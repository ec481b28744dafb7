import type { StoredColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import { type Range, type RangeTable, rangeColumns, rangeSchema } from '../figures/range.js'
import { ColumnarTable, type Table } from '../figures/table.js'

/** Ranges that remember what they were made from, also after a filter. */
export class RangeColumns<Options extends object> extends ColumnarTable<Range> implements RangeTable<Options> {
  constructor(
    readonly from: readonly Range[] | ReadonlyMap<keyof Range, StoredColumn>,
    readonly figures: Table<Figure>,
    readonly options: Options,
  ) {
    super(rangeSchema, from)
  }

  override filter(test: (row: Range, index: number) => unknown): RangeColumns<Options> {
    if (!('get' in this.from)) return new RangeColumns(this.rows.filter(test), this.figures, this.options)
    const keep: number[] = []
    for (let i = 0; i < this.length; i++) if (test(this.at(i)!, i)) keep.push(i)
    const rows = Uint32Array.from(keep)
    const names = Object.keys(rangeColumns) as (keyof Range)[]
    const columns = new Map(names.map(name => [name, this.stored(name).gather(rows)]))
    return new RangeColumns(columns, this.figures, this.options)
  }
}
