import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import { intervalOf } from '../reconcile/interval.js'
import { type FigureWords, derivations, figureInWords } from './figure-in-words.js'
import type { Locale } from '../locale/locale.js'
import { plainText } from './plain-text.js'
import { lengths, theme } from './theme.js'
import { wrap } from './wrap.js'

/** A figure with its words, before it has a place in the picture. */
export interface SourceRow {
  readonly words: FigureWords
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Why it was set aside; null for a figure that was kept. */
  readonly why: string | null
  readonly derived: boolean
  /** The label, line by line: the words as printed, then who and when. */
  readonly heading: readonly string[]
  readonly lines: readonly string[]
}

export interface PlacedRow extends SourceRow {
  readonly top: number
  readonly bottom: number
  /** The middle of the mark; its number in words stands above it. */
  readonly y: number
}

/** Pixels within a row. */
export const ROW = { padding: 8, words: 16, mark: 34, least: 50 } as const

/** Figures as rows: those kept from the smallest to the largest, then those set aside. */
export function sourceRows(
  kept: readonly Figure[],
  setAside: readonly { readonly figure: Figure; readonly aside: SetAside }[],
  labelWidth: number,
  locale: Locale,
): SourceRow[] {
  const row = (figure: Figure, why: string | null): SourceRow => {
    const [low, high] = intervalOf(figure)
    const words = figureInWords(figure, locale)
    const who = [words.source, ...(words.outlet === null ? [] : [locale.printedBy(words.outlet)])].join(locale.dot)
    const reason = why === null ? null : plainText(why, lengths.reason)
    return {
      words,
      low,
      best: figure.best,
      high,
      why: reason,
      derived: derivations(figure).length > 0,
      heading: wrap(words.words, labelWidth, theme.label, 2),
      lines: [
        ...[who, words.when, ...words.remarks, ...(reason === null ? [] : [locale.setAside(reason)])].flatMap(text =>
          wrap(text, labelWidth, theme.small, 4),
        ),
      ],
    }
  }
  return [
    ...kept.map(figure => row(figure, null)).sort(bySize),
    ...setAside.map(({ figure, aside }) => row(figure, locale.why(aside))).sort(bySize),
  ]
}

/** Rows one below the other. */
export function placeRows(rows: readonly SourceRow[], from: number): PlacedRow[] {
  let bottom = from
  return rows.map(row => {
    const top = bottom
    const label = row.heading.length * theme.label.line + row.lines.length * theme.small.line
    bottom = top + Math.max(ROW.least, label + 2 * ROW.padding)
    return { ...row, top, bottom, y: top + ROW.mark }
  })
}

/** Sorting is stable, so equal rows stay in the order given. */
function bySize(a: SourceRow, b: SourceRow): number {
  const start = (row: SourceRow) => row.low ?? row.high ?? 0
  const end = (row: SourceRow) => row.high ?? Infinity
  return start(a) - start(b) || (end(a) === end(b) ? 0 : end(a) - end(b))
}
