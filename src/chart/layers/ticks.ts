import { type Layer, layer, pixels } from './layer.js'
import type { DotRow } from './dots.js'

/**
 * Short strokes across a row: the end of an open figure, a best value, a verified minimum.
 *
 * @example
 * ticks([{ at: 25, y: 10 }], '#683229', 18).mark.size // → 18
 */
export function ticks(rows: readonly DotRow[], colour: string, length: number, width = 2.5): Layer {
  return layer(
    rows,
    { type: 'tick', orient: 'vertical', color: colour, size: length, thickness: width, opacity: 1 },
    { x: { field: 'at' }, y: pixels('y') },
  )
}
