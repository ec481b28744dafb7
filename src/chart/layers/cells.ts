import { theme } from '../theme.js'
import type { TooltipField } from './hits.js'
import { type Layer, layer, pixels } from './layer.js'

/** A rectangle in the plot, in pixels. */
export interface CellRow {
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
}

export interface CellLook {
  readonly colour: string
  /** Drawn as an outline. Default: filled, with a white seam. */
  readonly hollow?: boolean
  readonly dashed?: boolean
}

const place = { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } }

/** Cells of a grid, swatches of a key. */
export function cells(rows: readonly CellRow[], { colour, hollow = false, dashed = false }: CellLook): Layer {
  const paint = hollow
    ? { fill: theme.background, stroke: colour, strokeWidth: 1, ...(dashed ? { strokeDash: [3, 2] } : {}) }
    : { fill: colour, stroke: theme.background, strokeWidth: 1 }
  return layer(rows, { type: 'rect', ...paint }, place)
}

/** Unseen cells that show what they are about when the pointer is on them. */
export function cellHits(rows: readonly CellRow[], fields: readonly TooltipField[]): Layer {
  const tooltip = fields.map(field => ({ ...field, type: 'nominal' }))
  return layer(rows, { type: 'rect', fill: 'transparent' }, { ...place, tooltip })
}
