import type { Range } from '../figures/range.js'
import { corePieces } from './core-pieces.js'
import { columns } from './layers/columns.js'
import { dashes } from './layers/dashes.js'
import type { Layer } from './layers/layer.js'
import { openColumns } from './layers/open-columns.js'
import { ARROW } from './range-labels.js'
import type { Slots } from './range-slots.js'
import { colours, theme } from './theme.js'

/** Ranges standing up: the whole, darker what at least half of the sources support, best value, floor, open ends. */
export function rangePlot({ slots, column }: Slots): Layer[] {
  const { blue, navy, brown } = colours
  const width = Math.min(column, 60)
  const each = <Row>(row: (range: Range, at: string) => Row | null) =>
    slots.flatMap(slot => row(slot.range, slot.middle) ?? [])
  const moment = (at: string, value: number | null) => (value === null ? null : { at, value })
  const closed = (from: string, to: string, low: number | null, high: number | null) =>
    low === null || high === null || low === high ? [] : [{ from, to, lo: low, hi: high }]
  return [
    ...columns(
      slots.flatMap(({ range, from, to }) => closed(from, to, range.low, range.high)),
      theme.column,
      column,
    ),
    ...columns(
      slots.flatMap(({ range, from, to }) => corePieces(range).flatMap(([low, high]) => closed(from, to, low, high))),
      theme.columnCore,
      column,
    ),
    dashes(
      each(({ low, high }, at) => (low !== null && low === high ? { at, value: low } : null)),
      blue,
      width,
      3,
    ),
    dashes(
      each(({ low, high }, at) => (high === null ? moment(at, low) : null)),
      blue,
      width,
      3,
    ),
    dashes(
      each(({ low, high }, at) => (low === null ? moment(at, high) : null)),
      blue,
      width,
      3,
    ),
    ...openColumns(
      each(({ low, high }, at) => (high === null ? moment(at, low) : null)),
      { colour: blue, to: 'more', length: ARROW },
    ),
    ...openColumns(
      each(({ low, high }, at) => (low === null ? moment(at, high) : null)),
      { colour: blue, to: 'less', length: ARROW },
    ),
    ...openColumns(
      each(({ open, high }, at) => (open === 'some' ? moment(at, high) : null)),
      { colour: blue, to: 'more', length: ARROW, width: 1.5, dashed: true },
    ),
    dashes(
      each(({ best }, at) => moment(at, best)),
      navy,
      width,
      2.5,
    ),
    dashes(
      each(({ floor }, at) => moment(at, floor)),
      brown,
      width + 8,
      3,
    ),
  ]
}
