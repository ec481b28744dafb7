import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

/** A place in the plot, in pixels. */
export interface SpotRow {
  readonly x: number
  readonly y: number
}

export interface SpotLook {
  readonly shape: string
  readonly colour: string
  readonly size: number
  readonly hollow?: boolean
}

/** Signs at fixed places: the head of an arrow on an axis of its own, a mark that stands for a word. */
export function spots(rows: readonly SpotRow[], { shape, colour, size, hollow = false }: SpotLook): Layer {
  const paint = hollow ? { fill: theme.background, stroke: colour, strokeWidth: 1.5 } : { fill: colour, stroke: colour }
  return layer(rows, { type: 'point', shape, size, opacity: 1, ...paint }, { x: pixels('x'), y: pixels('y') })
}
