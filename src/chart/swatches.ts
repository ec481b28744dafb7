import { type CellLook, cells } from './layers/cells.js'
import type { Layer } from './layers/layer.js'
import { texts } from './layers/texts.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'

/** A fill and what it means. */
export interface Swatch {
  readonly look: CellLook
  readonly words: string
}

const SIZE = 11
const SYMBOL = 16
const BETWEEN = 16

/** Fills with their meaning, in lines that fit the width, from a left edge and a pixel of y down. */
export function swatches(
  all: readonly Swatch[],
  left: number,
  top: number,
  width: number,
): { readonly height: number; readonly layers: Layer[] } {
  const { line, size } = theme.small
  let x = 0
  let y = top + line / 2
  const placed = all.map(swatch => {
    const needs = SYMBOL + textWidth(swatch.words, size)
    if (x > 0 && x + needs > width) {
      x = 0
      y += line + 1
    }
    const at = { ...swatch, x: left + x, y }
    x += needs + BETWEEN
    return at
  })
  return {
    height: all.length === 0 ? 0 : y + line / 2 - top,
    layers: [
      ...placed.map(({ look, x, y }) => cells([{ x, x2: x + SIZE, y: y - SIZE / 2, y2: y + SIZE / 2 }], look)),
      texts(
        placed.map(({ words, x, y }) => ({ x: x + SYMBOL, y, words })),
        { size },
      ),
    ],
  }
}
