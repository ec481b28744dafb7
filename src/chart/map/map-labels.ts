import { textWidth } from '../text-width.js'
import { theme } from '../theme.js'
import type { MapWords } from './shapes.js'

/** A symbol that may be named: its middle, how far it reaches, and its lines: the place in bold, then the number. */
export interface Named {
  readonly x: number
  readonly y: number
  readonly r: number
  /** Pixels that an arrow takes above. */
  readonly above: number
  readonly name: string
  readonly number: string
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const BETWEEN = 2
const touch = (a: Box, b: Box) =>
  a.left < b.right + BETWEEN && b.left < a.right + BETWEEN && a.top < b.bottom && b.top < a.bottom

const symbolBox = ({ x, y, r, above }: Named): Box => ({ left: x - r, right: x + r, top: y - r - above, bottom: y + r })

/**
 * Names and numbers beside their symbols, under, over, or at a side, for as many as have room, the first first. What has
 * no room for both gets its number alone, or nothing. Where a label may stand can be narrowed down.
 */
export function mapLabels<Labelled extends Named>(
  all: readonly Labelled[],
  width: number,
  height: number,
  mayStand: (symbol: Labelled, box: Box) => boolean = () => true,
): { readonly names: MapWords[]; readonly numbers: MapWords[]; readonly boxes: Box[]; readonly left: number } {
  const { line, size } = theme.small
  const taken = all.map(symbolBox)
  const names: MapWords[] = []
  const numbers: MapWords[] = []
  const boxes: Box[] = []
  let left = 0
  all.forEach((symbol, i) => {
    const tried = [[symbol.name, symbol.number], [symbol.number]].flatMap(words => {
      const wide = Math.max(...words.map((text, j) => textWidth(text, size, j === 0 && words.length > 1)))
      return placesFor(symbol, wide, words.length * line).map(box => ({ words, box }))
    })
    const fits = tried.find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        mayStand(symbol, box) &&
        !taken.some((other, j) => j !== i && touch(box, other)),
    )
    if (fits === undefined) {
      left++
      return
    }
    const { words, box } = fits
    taken.push(box)
    boxes.push(box)
    const x = (box.left + box.right) / 2
    words.forEach((text, j) => {
      const row = { x, y: box.top + (j + 0.5) * line, words: text }
      if (j < words.length - 1) names.push(row)
      else numbers.push(row)
    })
  })
  return { names, numbers, boxes, left }
}

function placesFor({ x, y, r, above }: Named, wide: number, high: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, right: left + wide, top, bottom: top + high })
  return [
    at(x - wide / 2, y + r + 1),
    at(x + r + 4, y - high / 2),
    at(x - r - 4 - wide, y - high / 2),
    at(x - wide / 2, y - r - above - 1 - high),
  ]
}
