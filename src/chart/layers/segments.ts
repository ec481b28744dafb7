import { type Layer, layer } from './layer.js'

/** From one number at one moment to another number at a later one. */
export interface SegmentRow {
  readonly from: string
  readonly to: string
  readonly lo: number
  readonly hi: number
}

export interface SegmentLook {
  readonly colour: string
  readonly width: number
  readonly dashed?: boolean
}

/** Straight strokes between two reports of one body: each a mark of its own, so that a break is a break. */
export function segments(rows: readonly SegmentRow[], { colour, width, dashed = false }: SegmentLook): Layer {
  return layer(
    rows,
    { type: 'rule', color: colour, strokeWidth: width, ...(dashed ? { strokeDash: [2, 3] } : {}) },
    { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'lo' }, y2: { field: 'hi' } },
  )
}
