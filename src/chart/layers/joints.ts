import { type Layer, layer, pixels } from './layer.js'

/** From one number along x at a pixel of y to another at a pixel further down. */
export interface JointRow {
  readonly lo: number
  readonly hi: number
  readonly y: number
  readonly y2: number
}

/** Thin lines between two marks of one row. */
export function joints(rows: readonly JointRow[], colour: string): Layer {
  return layer(
    rows,
    { type: 'rule', color: colour, strokeWidth: 1 },
    { x: { field: 'lo' }, x2: { field: 'hi' }, y: pixels('y'), y2: { field: 'y2' } },
  )
}
