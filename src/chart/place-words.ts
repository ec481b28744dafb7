import type { TextRow } from './layers/texts.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'

/** Words that would like to stand with their middle at `x`, at the first of `ys` where there is room. */
export interface WantedWords {
  readonly words: string
  readonly x: number
  readonly ys: readonly number[]
  /** Fewer words, for where there is no room for all. Default: none. */
  readonly short?: string
}

/** What words keep off: a point, a bar. Pixels. */
export interface Obstacle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Between two words beside one another, and half a line. */
const BETWEEN = 8
const HALF_LINE = 7

/**
 * As many of the words as there is room for, those that matter most first; moved inwards where they would leave the
 * plot. Words and places that come twice are tried once.
 */
export function placeWords(
  wanted: readonly WantedWords[],
  pixels: number,
  obstacles: readonly Obstacle[] = [],
): TextRow[] {
  const taken: Obstacle[] = []
  const seen = new Set<string>()
  const isFree = (box: Obstacle) =>
    !taken.some(other => touch(box, other, BETWEEN)) && !obstacles.some(other => touch(box, other, 0))
  return wanted.flatMap(({ words, x, ys, short }) => {
    const name = `${words} ${x}`
    if (seen.has(name)) return []
    seen.add(name)
    for (const y of ys) {
      for (const text of short === undefined ? [words] : [words, short]) {
        const half = textWidth(text, theme.small.size) / 2
        if (half * 2 > pixels) continue
        const within = Math.max(half, Math.min(x, pixels - half))
        const box = { left: within - half, right: within + half, top: y - HALF_LINE, bottom: y + HALF_LINE }
        if (!isFree(box)) continue
        taken.push(box)
        return [{ x: within, y, words: text }]
      }
    }
    return []
  })
}

const touch = (a: Obstacle, b: Obstacle, beside: number) =>
  a.left < b.right + beside && b.left < a.right + beside && a.top < b.bottom && b.top < a.bottom
