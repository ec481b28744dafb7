import { type Layer, layer } from './layer.js'

/** One number along y, at a moment of x. */
export interface MomentRow {
  readonly at: string
  readonly value: number
}

/** Short level strokes: a best value, a verified minimum, the stated end of an open range. */
export function dashes(rows: readonly MomentRow[], colour: string, length: number, width = 2.5): Layer {
  return layer(
    rows,
    { type: 'tick', orient: 'horizontal', color: colour, size: length, thickness: width, opacity: 1 },
    { x: { field: 'at' }, y: { field: 'value' } },
  )
}
