import type { Consistency, Contradiction } from '../consistency/consistency.js'
import type { Figure } from '../figures/figure.js'
import type { Piece } from '../figures/range.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import { figureInWords } from './figure-in-words.js'
import type { Locale } from '../locale/locale.js'
import { stack } from './stack.js'
import { theme } from './theme.js'
import { type TextStyle, wrap } from './wrap.js'

/** A figure of a contradiction: what it says, what the others leave for it, and where both stand. */
export interface ContradictionRow {
  readonly figure: Figure
  /** As printed, fit to be drawn. */
  readonly words: string
  readonly top: number
  readonly bottom: number
  readonly says: Side
  readonly leave: Side
  readonly heading: readonly Line[]
  readonly lines: readonly Line[]
  /** What lies between the two; null where they meet. */
  readonly apart: { readonly lo: number; readonly hi: number } | null
  readonly who: string
}

export interface Side {
  readonly ends: Piece
  readonly words: string
  readonly lines: readonly Line[]
  /** The middle of the bar, below the words. */
  readonly y: number
}

interface Line {
  readonly y: number
  readonly words: string
}

const PADDING = 9
const BAR = 15

/** The figures in the order of their days, a running total after its parts. */
export function contradictionRows(
  { figures: table, limits: all }: Consistency,
  contradiction: Contradiction,
  labelWidth: number,
  plot: number,
  locale: Locale,
): ContradictionRow[] {
  const { figures, limits } = contradiction
  const byId = new Map(table.rows.map(figure => [figure.id, figure]))
  const stated = new Map(all.map(({ id, stated }) => [id, stated]))
  const ordered = limits
    .map(limit => ({ limit, figure: byId.get(limit.id)! }))
    .sort((a, b) => inTime(a.figure, b.figure))
  let bottom = 0
  return ordered.map(({ figure, limit: { id, low, high } }) => {
    const top = bottom
    const said = stated.get(id)!
    const { words, ...about } = figureInWords(figure, locale)
    const who = [about.source, ...(about.outlet === null ? [] : [locale.printedBy(about.outlet)]), about.when].join(
      locale.dot,
    )
    const along = stack(top + PADDING)
    const line = (height: number) => (text: string) => ({ words: text, y: along(height) })
    const heading = wrap(words, labelWidth, theme.label, 3).map(line(theme.label.line))
    const lines = wrap(who, labelWidth, theme.small, 4).map(line(theme.small.line))
    const down = stack(top + PADDING)
    const side = (ends: Piece, text: string, style: TextStyle): Side => {
      const lines = wrap(text, plot - 2 * PADDING, style).map(words => ({ words, y: down(theme.small.line) }))
      return { ends, words: text, lines, y: down(BAR) }
    }
    const says = side(said, locale.contradiction.says(boundsInWords(...said, locale.bounds)), theme.smallBold)
    const left = boundsInWords(zeroless(low, high), high, locale.bounds)
    const leave = side([low, high], locale.contradiction.leave(figures.length, left), theme.small)
    bottom = Math.max(down(0), along(0)) + PADDING
    return { figure, words, top, bottom, says, leave, heading, lines, apart: apartOf(said, [low, high]), who }
  })
}

/** That nothing is below zero is no news; it is only where the bar begins. */
const zeroless = (low: number | null, high: number | null) => (low === 0 && high !== 0 ? null : low)

function apartOf(a: Piece, b: Piece): ContradictionRow['apart'] {
  const between = (lo: number | null, hi: number | null) => (lo === null || hi === null || lo >= hi ? null : { lo, hi })
  return between(a[1], b[0]) ?? between(b[1], a[0])
}

function inTime(a: Figure, b: Figure): number {
  const [x, y] = [a.end ?? '', b.end ?? '']
  if (x !== y) return x < y ? -1 : 1
  const [p, q] = [a.start ?? '', b.start ?? '']
  // Of two that end on one day the one that began first is the whole.
  return p === q ? (a.id < b.id ? -1 : 1) : p > q ? -1 : 1
}
