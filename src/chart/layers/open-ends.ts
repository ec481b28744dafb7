import type { DotRow } from './dots.js'
import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

export interface OpenEndLook {
  readonly colour: string
  /** Pixel of x at which the arrow stops: an edge of the plot. */
  readonly edge: number
  readonly width?: number
  readonly dashed?: boolean
  /** The head as an outline. Default: filled. */
  readonly hollow?: boolean
}

/**
 * Arrows from the end that is stated to the edge of the plot. An open end has no number, so it is never given one: the
 * arrow stops at a pixel, not at a value.
 *
 * @example
 * const [shaft] = openEnds([{ at: 25, y: 10 }], { colour: '#0072BC', edge: 400 })
 * shaft.encoding.x2 // → { "value": 400 }
 */
export function openEnds(rows: readonly DotRow[], look: OpenEndLook): Layer[] {
  const { colour, edge, width = 2, dashed = false, hollow = false } = look
  const toTheRight = edge > 0
  const y = pixels('y')
  const shaft = { type: 'rule', color: colour, strokeWidth: width, ...(dashed ? { strokeDash: [4, 3] } : {}) }
  const head = { type: 'point', shape: toTheRight ? 'triangle-right' : 'triangle-left', size: 60, opacity: 1 }
  return [
    layer(rows, shaft, { x: { field: 'at' }, x2: { value: edge }, y }),
    layer(
      rows.map(row => ({ y: row.y })),
      { ...head, fill: hollow ? theme.background : colour, stroke: colour },
      { x: { value: toTheRight ? edge - 4 : edge + 4 }, y },
    ),
  ]
}
