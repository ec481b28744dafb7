import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

/** From one day to another along x, between two pixels of y. */
export interface DayBoxRow {
  readonly from: string
  readonly to: string
  readonly top: number
  readonly bottom: number
}

export interface DayBoxLook {
  readonly colour: string
  /** Drawn as an outline. Default: filled. */
  readonly hollow?: boolean
  readonly dashed?: boolean
  /** A white seam between two boxes. Default: none. */
  readonly seam?: boolean
}

/** Boxes over whole periods: bars that stand on an axis of their own, areas of days without a figure. */
export function dayBoxes(rows: readonly DayBoxRow[], look: DayBoxLook): Layer {
  const { colour, hollow = false, dashed = false, seam = false } = look
  const outline = {
    fill: theme.background,
    stroke: colour,
    strokeWidth: 1.2,
    ...(dashed ? { strokeDash: [3, 2] } : {}),
  }
  const filled = { fill: colour, ...(seam ? { stroke: theme.background, strokeWidth: 1 } : {}) }
  return layer(
    rows,
    { type: 'rect', ...(hollow || dashed ? outline : filled) },
    { x: { field: 'from' }, x2: { field: 'to' }, y: pixels('top'), y2: { field: 'bottom' } },
  )
}
