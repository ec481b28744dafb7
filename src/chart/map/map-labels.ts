import { textWidth } from '../text-width.js'
import { theme } from '../theme.js'
import type { Area, Polygon } from './area.js'
import { crossings } from './crossings.js'
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
  readonly area: Area
}

/** An area that may be named in its own middle, and nowhere else. */
export interface Unmarked {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly area: Area
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface MapLabels {
  readonly names: readonly MapWords[]
  readonly numbers: readonly MapWords[]
  readonly boxes: readonly Box[]
  /** How many found no room. */
  readonly left: number
  /** Names of areas without a symbol, and of those that found no room. */
  readonly quiet: readonly MapWords[]
  readonly unnamed: readonly string[]
}

const BETWEEN = 2
const touch = (a: Box, b: Box) =>
  a.left < b.right + BETWEEN && b.left < a.right + BETWEEN && a.top < b.bottom && b.top < a.bottom

const symbolBox = ({ x, y, r, above }: Named): Box => ({ left: x - r, right: x + r, top: y - r - above, bottom: y + r })

/**
 * Names and numbers beside their symbols, under, over, or at a side, for as many as have room, the first first; a number in two
 * lines where one is too long. Where
 * there is no room for both there is the number alone, but only in its own area: in another it would be read as of that
 * one. `within: 'area'` keeps all words inside their areas. Areas without a symbol are named last, inside their area.
 */
export function mapLabels(
  all: readonly Named[],
  width: number,
  height: number,
  within: 'anywhere' | 'area',
  unmarked: readonly Unmarked[] = [],
): MapLabels {
  const { line, size } = theme.small
  const taken = all.map(symbolBox)
  const names: MapWords[] = []
  const numbers: MapWords[] = []
  const boxes: Box[] = []
  all.forEach((symbol, i) => {
    const tried = (name: readonly string[], number: readonly string[]) => {
      const words = [...name, ...number]
      const wide = Math.max(...words.map((text, j) => textWidth(text, size, j < name.length)))
      return placesFor(symbol, wide, words.length * line).map(box => ({ words, named: name.length, box }))
    }
    const own = ({ box }: { readonly box: Box }) => isIn(symbol.area, box, within)
    const both = [[symbol.number], broken(symbol.number)].flatMap(number => {
      const all = tried([symbol.name], number)
      return [...all.filter(own), ...(within === 'area' ? [] : all.filter(one => !own(one)))]
    })
    const alone = [[symbol.number], broken(symbol.number)].flatMap(number => tried([], number).filter(own))
    const candidates = [...both, ...alone]
    const fits = candidates.find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other, j) => j !== i && touch(box, other)),
    )
    if (fits === undefined) return
    const { words, named, box } = fits
    taken.push(box)
    boxes.push(box)
    const x = (box.left + box.right) / 2
    words.forEach((text, j) => {
      const row = { x, y: box.top + (j + 0.5) * line, words: text }
      if (j < named) names.push(row)
      else numbers.push(row)
    })
  })
  const left = all.length - boxes.length
  const quiet: MapWords[] = []
  const unnamed: string[] = []
  for (const { x, y, name, area } of unmarked) {
    if (name === '') continue
    const half = textWidth(name, size) / 2
    const box = [0, -line, line]
      .map((down): Box => ({ left: x - half, right: x + half, top: y + down - line / 2, bottom: y + down + line / 2 }))
      .find(box => isIn(area, box, 'area') && !taken.some(other => touch(box, other)))
    if (box === undefined) unnamed.push(name)
    else {
      taken.push(box)
      boxes.push(box)
      quiet.push({ x, y: (box.top + box.bottom) / 2, words: name })
    }
  }
  return { names, numbers, boxes, left, quiet, unnamed }
}

/** In two lines, which is how an open end keeps its words in a narrow area: "220,000", then "or more". Never in a number. */
function broken(said: string): string[] {
  const words = said.split(' ')
  const width = (line: string) => textWidth(line, theme.small.size)
  const halves = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const longer = (lines: readonly string[]) => Math.max(...lines.map(width))
  return halves.reduce((a, b) => (longer(b) < longer(a) ? b : a), [said])
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

/** Whether words, or at least the middle of them, lie inside one piece of an area. */
function isIn({ polygons }: Area, { left, right, top, bottom }: Box, within: 'anywhere' | 'area'): boolean {
  const middle = (left + right) / 2
  const [from, to] = within === 'area' ? [left, right] : [middle, middle]
  const heights = within === 'area' ? [top, (top + bottom) / 2, bottom] : [(top + bottom) / 2]
  const holds = (polygon: Polygon, y: number) => crossings(polygon, y).some(([a, b]) => a <= from && to <= b)
  return polygons.some(polygon => heights.every(y => holds(polygon, y)))
}
