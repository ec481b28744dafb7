import { type Layer, layer, pixels } from '../layers/layer.js'
import { theme } from '../theme.js'

/** Swatches of one colour, with an edge. */
export function swatchBoxes(rows: readonly { readonly x: number; readonly y: number }[], fill: string): Layer {
  return layer(
    rows.map(({ x, y }) => ({ x, x2: x + 18, y: y - 6, y2: y + 6 })),
    { type: 'rect', fill, stroke: theme.axis, strokeWidth: 0.7 },
    { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
  )
}
