import { colours, theme } from '../theme.js'
import { type Layer, layer } from './layer.js'

/** From one number to another along y, over a period of x; both ends are stated. */
export interface ColumnRow {
  readonly from: string
  readonly to: string
  readonly lo: number
  readonly hi: number
}

export interface ColumnLook {
  readonly colour: string
  /** Pixels, for what stands at a day. */
  readonly width: number
  /** What is between two of them: a pale filling needs an outline to be seen. Default: a seam where it has room. */
  readonly edge?: 'seam' | 'outline'
}

/**
 * Upright intervals. One whose first and last day are the same stands at that day, so many pixels wide.
 *
 * @example
 * const [, periods] = columns([{ from: '2020-01-01', to: '2020-02-01', lo: 25, hi: 31 }], { colour: '#BBDAF0', width: 20 })
 * periods.data.values.length // → 1
 */
export function columns(rows: readonly ColumnRow[], { colour, width, edge = 'seam' }: ColumnLook): Layer[] {
  const y = { y: { field: 'lo' }, y2: { field: 'hi' } }
  const seam = width > 6 ? { stroke: theme.background, strokeWidth: 1 } : {}
  const outline = { stroke: colours.blue, strokeWidth: 1 }
  return [
    layer(
      rows.filter(row => row.from === row.to),
      { type: 'bar', fill: colour, width, ...(edge === 'outline' ? outline : {}) },
      { x: { field: 'from' }, ...y },
    ),
    layer(
      rows.filter(row => row.from !== row.to),
      { type: 'rect', fill: colour, ...(edge === 'seam' ? seam : outline) },
      { x: { field: 'from' }, x2: { field: 'to' }, ...y },
    ),
  ]
}
