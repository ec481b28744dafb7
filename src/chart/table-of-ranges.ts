import type { Figure } from '../figures/figure.js'
import type { Range, SetAside } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import type { PlaceNames } from './chart-options.js'
import { figureInWords } from './figure-in-words.js'
import { lazyTable } from './lazy-table.js'
import { plainText } from './plain-text.js'
import { questionWords } from './question-words.js'
import { lengths } from './theme.js'

/** What a chart draws, as a table. */
export interface ChartTable {
  /** The name under which a row holds the value, and the words for its head. */
  readonly columns: readonly { readonly name: string; readonly title: string }[]
  /** Numbers are numbers; null is an open end, or nothing stated. */
  readonly rows: readonly ChartTableRow[]
}
export type ChartTableRow = Readonly<Record<string, string | number | null>>

export interface FiguresBehind {
  readonly kept: (range: Range) => readonly Figure[]
  readonly setAside: (range: Range) => readonly { readonly figure: Figure; readonly aside: SetAside }[]
}

/**
 * A row for each range and, where they are drawn, one for each figure behind it.
 *
 * @example
 * import { english } from '../locale/english.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * tableOfRanges(ranges.rows, null, english).rows.map(row => row.high) // → [155000, null]
 */
export function tableOfRanges(
  ranges: readonly Range[],
  behind: FiguresBehind | null,
  locale: Locale,
  places?: PlaceNames,
): ChartTable {
  return lazyTable(() => made(ranges, behind, locale, places))
}

function made(
  ranges: readonly Range[],
  behind: FiguresBehind | null,
  locale: Locale,
  places: PlaceNames | undefined,
): ChartTable {
  const { tooltip, chartTable } = locale
  const rows = ranges.flatMap(range => [
    rangeRow(range, locale, places),
    ...(behind?.kept(range).map(figure => figureRow(range, figure, '', locale, places)) ?? []),
    ...(behind
      ?.setAside(range)
      .map(({ figure, aside }) => figureRow(range, figure, locale.why(aside), locale, places)) ?? []),
  ])
  const named: Readonly<Record<string, string>> = {
    what: tooltip.what,
    where: tooltip.where,
    when: tooltip.when,
    words: tooltip.words,
    ...chartTable.numbers,
    said: tooltip.said,
    source: tooltip.src,
    outlet: tooltip.outlet,
    count: tooltip.count,
    why: tooltip.why,
  }
  const columns = Object.entries(named).filter(
    ([name]) => NUMBERS.has(name) || rows.some(row => (row[name] ?? '') !== ''),
  )
  return { columns: columns.map(([name, title]) => ({ name, title })), rows }
}

/** Columns that stay where no row has a number: that there is none is what they say. */
const NUMBERS = new Set(['low', 'best', 'high'])

function rangeRow(range: Range, locale: Locale, places?: PlaceNames): ChartTableRow {
  return {
    ...questionWords(range, locale, places),
    words: locale.range,
    low: range.low,
    best: range.best,
    high: range.high,
    said: range.figures === 0 ? locale.noFigureLeft : rangeInWords(range, { words: locale.bounds }),
    source: null,
    outlet: null,
    count: `${locale.figures(range.figures)}${locale.comma}${locale.sources(range.sourcesMin, range.sourcesMax)}`,
    why: null,
  }
}

function figureRow(range: Range, figure: Figure, why: string, locale: Locale, places?: PlaceNames): ChartTableRow {
  const [low, high] = intervalOf(figure)
  const { words, source, outlet, when, said } = figureInWords(figure, locale)
  return {
    ...questionWords(range, locale, places),
    when,
    words,
    low,
    best: figure.best,
    high,
    said,
    source,
    outlet,
    count: null,
    why: why === '' ? null : plainText(why, lengths.reason),
  }
}
