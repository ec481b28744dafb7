import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

/** From one number to another along x, between two pixels of y. */
export interface BoxRow {
  readonly lo: number
  readonly hi: number
  readonly top: number
  readonly bottom: number
}

export interface BoxLook {
  readonly colour: string
  /** Drawn as an outline. Default: filled. */
  readonly hollow?: boolean
  readonly dashed?: boolean
}

/**
 * Intervals of numbers lying down: the bar of a figure or of a range, a band across rows. Both ends are stated.
 *
 * @example
 * boxes([{ lo: 25, hi: 31, top: 4, bottom: 12 }], { colour: '#0072BC' }).mark.type // → "rect"
 */
export function boxes(rows: readonly BoxRow[], { colour, hollow = false, dashed = false }: BoxLook): Layer {
  const outline = {
    fill: theme.background,
    stroke: colour,
    strokeWidth: 1.5,
    ...(dashed ? { strokeDash: [3, 2] } : {}),
  }
  return layer(
    rows,
    { type: 'rect', ...(hollow || dashed ? outline : { fill: colour }) },
    { x: { field: 'lo' }, x2: { field: 'hi' }, y: pixels('top'), y2: { field: 'bottom' } },
  )
}
