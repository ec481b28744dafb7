import type { Range } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'

/** Where the columns of a table stand, in pixels from the left edge of the bars. */
export interface TableColumns {
  readonly question: { readonly x: number; readonly width: number; readonly isAbove: boolean }
  /** Right edges. */
  readonly low: { readonly x: number }
  readonly best: { readonly x: number }
  readonly high: { readonly x: number }
  readonly sources: { readonly x: number }
  /** Width of the bars, and from the edges of the picture to them. */
  readonly plot: number
  readonly left: number
  readonly right: number
}

const GAP = 14
/** Room for half of the first number of the axis, where bars begin at the edge. */
const INSET = 16
/** Below this width a question stands above its numbers. */
const NARROW = 560
const SHARE = 0.5
const WIDEST = 360

/**
 * Columns as wide as their widest number; the question and the bars share what is left. In a narrow picture the question
 * stands above the numbers and the bar below them.
 */
export function tableColumns(
  ranges: readonly Range[],
  questions: readonly string[],
  width: number,
  locale: Locale,
): TableColumns {
  const { chartTable, table: say, bounds } = locale
  const inner = width - 2 * theme.margin
  const head = (text: string) => textWidth(text, theme.smallBold.size, true)
  const widest = (title: string, texts: readonly string[]) =>
    Math.ceil(Math.max(head(title), ...texts.map(text => textWidth(text, theme.smallBold.size, true))))
  const ends = (of: (range: Range) => number | null, none: string) =>
    ranges.map(range => {
      const value = of(range)
      return value === null ? none : bounds.number(value)
    })
  const { numbers } = chartTable
  const low = widest(
    numbers.low,
    ends(r => r.low, say.open),
  )
  const best = widest(
    numbers.best,
    ends(r => r.best, say.none),
  )
  const high = widest(
    numbers.high,
    ranges.map(r =>
      r.high === null ? say.open : r.open === 'some' ? say.atLeast(bounds.number(r.high)) : bounds.number(r.high),
    ),
  )
  const sources = widest(
    say.sources,
    ranges.map(r => bounds.between(bounds.number(r.sourcesMin), bounds.number(r.sourcesMax))),
  )
  const isAbove = width < NARROW
  if (isAbove) {
    // Each column takes a quarter of the width, and the bars all of it.
    const edge = (quarter: number) => ({ x: Math.round((quarter * inner) / 4) - INSET })
    return {
      question: { x: -INSET, width: inner, isAbove },
      low: edge(1),
      best: edge(2),
      high: edge(3),
      sources: edge(4),
      plot: inner - INSET,
      left: theme.margin + INSET,
      right: theme.margin,
    }
  }
  const columns = low + best + high + sources + 5 * GAP
  const needed = Math.ceil(Math.max(...questions.map(text => textWidth(text, theme.smallBold.size, true)))) + 4
  const question = Math.min(needed, Math.round(SHARE * (inner - columns)), WIDEST)
  const before = question + low + best + high + 4 * GAP
  const left = theme.margin + before
  const plot = inner - before - GAP - sources
  return {
    question: { x: -before, width: question, isAbove },
    low: { x: -before + question + GAP + low },
    best: { x: -before + question + low + best + 2 * GAP },
    high: { x: -GAP },
    sources: { x: plot + GAP + sources },
    plot,
    left,
    right: theme.margin + GAP + sources,
  }
}
