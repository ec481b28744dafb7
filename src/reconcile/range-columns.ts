import type { Figure } from '../figures/figure.js'
import { type Range, type RangeTable, rangeSchema } from '../figures/range.js'
import { ColumnarTable, type Table } from '../figures/table.js'

/** Ranges that remember what they were made from, also after a filter. */
export class RangeColumns<Options extends object> extends ColumnarTable<Range> implements RangeTable<Options> {
  constructor(
    rows: readonly Range[],
    readonly figures: Table<Figure>,
    readonly options: Options,
  ) {
    super(rangeSchema, rows)
  }
  override filter(test: (row: Range, index: number) => unknown): RangeColumns<Options> {
    return new RangeColumns(this.rows.filter(test), this.figures, this.options)
  }
}
