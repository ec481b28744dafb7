import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

const STROKES = 'M-1,1L-0.2,-1M0.2,1L1,-1'

/**
 * Two slanted strokes at an edge of the plot: what is drawn here goes on beyond the axis.
 *
 * @example
 * breaks([{ y: 20 }], 400, '#737373')[0].encoding.x // → { "value": 386 }
 */
export function breaks(rows: readonly { readonly y: number }[], edge: number, colour: string): Layer[] {
  const encoding = { x: { value: edge > 0 ? edge - 14 : 14 }, y: pixels('y') }
  const mark = { type: 'point', shape: STROKES, size: 150, filled: false, opacity: 1 }
  return [
    layer(rows, { ...mark, stroke: theme.background, strokeWidth: 6 }, encoding),
    layer(rows, { ...mark, stroke: colour, strokeWidth: 1.5 }, encoding),
  ]
}
