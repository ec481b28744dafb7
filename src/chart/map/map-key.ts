import type { Locale } from '../../locale/locale.js'
import type { Slant } from './hatch.js'
import { swatchBoxes } from './swatch-boxes.js'
import { type Layer, layer, pixels } from '../layers/layer.js'
import { lines } from '../layers/lines.js'
import { texts } from '../layers/texts.js'
import { textWidth } from '../text-width.js'
import { colours, theme } from '../theme.js'
import { classColours } from './class-colours.js'

/** One sign of a map with its words. */
export type Sign =
  | { readonly kind: 'circle'; readonly r: number; readonly words: string }
  | { readonly kind: 'class'; readonly colour: string; readonly words: string }
  | { readonly kind: 'hatched' | 'unsure' | 'zero'; readonly words: string }

const BETWEEN = 18
const AFTER = 6
const SWATCH = 18

/** The signs in lines that fit the width. A page from the right turns the key round, and leaves the map as it is. */
export function mapKey(
  signs: readonly Sign[],
  width: number,
  title: string,
  direction: Locale['direction'],
): { readonly height: number; readonly layers: Layer[] } {
  const { size, line } = theme.small
  const symbol = (sign: Sign) => (sign.kind === 'circle' ? Math.max(10, 2 * sign.r) : sign.kind === 'zero' ? 8 : SWATCH)
  const tallest = Math.max(line, ...signs.map(sign => (sign.kind === 'circle' ? 2 * sign.r + 4 : line + 2)))
  const start = title === '' ? 0 : textWidth(title, size, true) + BETWEEN
  let x = start
  let y = tallest / 2
  const placed = signs.map(sign => {
    const needs = symbol(sign) + AFTER + textWidth(sign.words, size)
    if (x > 0 && x + needs > width) {
      x = 0
      y += tallest
    }
    const at = { sign, x, y }
    x += needs + BETWEEN
    return at
  })
  const of = <Kind extends Sign['kind']>(kind: Kind) =>
    placed.flatMap(({ sign, ...at }) =>
      sign.kind === kind ? [{ ...at, sign: sign as Extract<Sign, { kind: Kind }> }] : [],
    )
  return {
    height: placed.length === 0 ? 0 : y + tallest / 2,
    layers: [
      layer(
        of('circle').map(({ sign: { r }, x, y }) => ({ x: x + Math.max(5, r), y, value: 4 * r * r })),
        { type: 'point', shape: 'circle', opacity: 1, fill: 'transparent', stroke: colours.blue, strokeWidth: 1.5 },
        { x: pixels('x'), y: pixels('y'), size: { field: 'value', type: 'quantitative', scale: null, legend: null } },
      ),
      layer(
        of('zero').map(({ x, y }) => ({ x: x + 4, y })),
        {
          type: 'point',
          shape: 'circle',
          size: 25,
          opacity: 1,
          fill: theme.background,
          stroke: colours.blue,
          strokeWidth: 1.5,
        },
        { x: pixels('x'), y: pixels('y') },
      ),
      ...classColours.map(colour =>
        swatchBoxes(
          of('class').flatMap(({ sign, x, y }) => (sign.colour === colour ? [{ x, y }] : [])),
          colour,
        ),
      ),
      swatchBoxes(of('hatched'), theme.gap),
      swatchBoxes(of('unsure'), theme.core),
      lines(
        of('hatched').flatMap(({ x, y }) => slants(x, y, direction === 'rtl' ? 'rising' : 'falling')),
        theme.axis,
      ),
      lines(
        of('unsure').flatMap(({ x, y }) => slants(x, y, direction === 'rtl' ? 'falling' : 'rising')),
        colours.blue,
      ),
      texts(
        placed.map(({ sign, x, y }) => ({ x: x + symbol(sign) + AFTER, y, words: sign.words })),
        { size },
      ),
      texts(title === '' ? [] : [{ x: 0, y: tallest / 2, words: title }], theme.smallBold),
    ],
  }
}

/** Three strokes inside a swatch, with the slant that they have on the map. */
function slants(x: number, y: number, slant: Slant) {
  const half = slant === 'rising' ? 5.5 : -5.5
  return [1, 6, 11].map(dx => ({ x: x + dx, x2: x + dx + 6, y: y + half, y2: y - half }))
}
