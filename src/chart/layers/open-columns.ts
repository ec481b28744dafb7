import { type Layer, layer } from './layer.js'

/** One number along y, at a moment of x. */
export interface MomentRow {
  readonly at: string
  readonly value: number
}

export interface OpenColumnLook {
  readonly colour: string
  readonly to: 'more' | 'less'
  readonly length: number
  readonly width?: number
  readonly dashed?: boolean
  readonly xOffset?: number
}

/**
 * Upright arrows of a fixed length from the end that is stated. The length is in pixels and says nothing: an open end
 * has no number.
 *
 * @example
 * const look = { colour: '#0072BC', to: 'more', length: 20 }
 * const [shaft] = openColumns([{ at: '2020-01-31', value: 25 }], look)
 * shaft.mark.y2Offset // → -20
 */
export function openColumns(rows: readonly MomentRow[], look: OpenColumnLook): Layer[] {
  const { colour, to, length, width = 2, dashed = false, xOffset = 0 } = look
  const up = to === 'more'
  const offset = up ? -length : length
  const place = { x: { field: 'at' }, y: { field: 'value' } }
  const dash = dashed ? { strokeDash: [3, 2] } : {}
  return [
    layer(
      rows,
      { type: 'rule', color: colour, strokeWidth: width, xOffset, y2Offset: offset, ...dash },
      { ...place, y2: { field: 'value' } },
    ),
    layer(
      rows,
      {
        type: 'point',
        shape: up ? 'triangle-up' : 'triangle-down',
        size: 18 * width + 10,
        opacity: 1,
        fill: colour,
        stroke: colour,
        xOffset,
        yOffset: offset,
      },
      place,
    ),
  ]
}
