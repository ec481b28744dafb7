import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

export interface LineRow {
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
}

/**
 * Thin lines between pixels of the plot: separators, ticks of an axis.
 *
 * @example
 * lines([{ x: 0, x2: 400, y: 10, y2: 10 }]).mark.color // → "#E2E2E2"
 */
export function lines(rows: readonly LineRow[], colour: string = theme.grid, dashed = false): Layer {
  return layer(
    rows,
    { type: 'rule', color: colour, strokeWidth: 1, ...(dashed ? { strokeDash: [2, 3] } : {}) },
    { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
  )
}
