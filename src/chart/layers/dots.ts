import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

/** One number along x, at a pixel of y. */
export interface DotRow {
  readonly at: number
  readonly y: number
}

export interface DotLook {
  readonly colour: string
  readonly shape?: string
  readonly size?: number
  readonly hollow?: boolean
}

/**
 * Single numbers: a figure that states just one, a best value.
 *
 * @example
 * dots([{ at: 25, y: 10 }], { colour: '#0072BC', hollow: true }).mark.fill // → "#FFFFFF"
 */
export function dots(rows: readonly DotRow[], { colour, shape = 'circle', size = 75, hollow = false }: DotLook): Layer {
  const paint = hollow ? { fill: theme.background, stroke: colour, strokeWidth: 1.5 } : { fill: colour, stroke: colour }
  return layer(rows, { type: 'point', shape, size, opacity: 1, ...paint }, { x: { field: 'at' }, y: pixels('y') })
}
