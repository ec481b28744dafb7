import { type Layer, layer, pixels } from './layers/layer.js'
import { texts } from './layers/texts.js'
import type { SourceLook } from './range-sources.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'

const SYMBOL = 14
const BETWEEN = 18

/**
 * The shapes with their names, in lines that fit the width, from a left edge.
 *
 * @example
 * import { english } from '../locale/english.js'
 * import { rangeSources } from './range-sources.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * key(rangeSources([...ranges.figures], english), 0, 400).height // → 15
 */
export function key(
  looks: readonly SourceLook[],
  left: number,
  width: number,
): { readonly height: number; readonly layers: Layer[] } {
  const { line, size } = theme.small
  let x = 0
  let y = line / 2
  const placed = looks.map(look => {
    const needs = SYMBOL + textWidth(look.name, size)
    if (x > 0 && x + needs > width) {
      x = 0
      y += line
    }
    const at = { look, x: left + x, y }
    x += needs + BETWEEN
    return at
  })
  return {
    height: looks.length === 0 ? 0 : y + line / 2,
    layers: [
      ...placed.map(({ look, x, y }) =>
        layer(
          [{ x: x + 5, y }],
          { type: 'point', shape: look.shape, size: 55, opacity: 1, fill: look.colour, stroke: look.colour },
          { x: pixels('x'), y: pixels('y') },
        ),
      ),
      texts(
        placed.map(({ look, x, y }) => ({ x: x + SYMBOL, y, words: look.name })),
        { size },
      ),
    ],
  }
}
