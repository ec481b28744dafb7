import type { Figures } from '../figures/figures.js'
import type { Range } from '../figures/range.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import { axisBelow } from './axis-below.js'
import { axisStart } from './axis-start.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { credits } from './credits.js'
import { figuresOf } from './figures-of.js'
import { figureMarks } from './layers/figure-marks.js'
import { hits } from './layers/hits.js'
import { lines } from './layers/lines.js'
import { rangeBand } from './layers/range-band.js'
import { rowWords } from './layers/row-words.js'
import type { Locale } from '../locale/locale.js'
import { english } from '../locale/english.js'
import { page } from './page.js'
import { questionWords } from './question-words.js'
import { sourceAxis } from './source-axis.js'
import { sourceDescription } from './source-description.js'
import { sourceHead } from './source-head.js'
import { sourceNotes } from './source-notes.js'
import { type PlacedRow, placeRows, sourceRows } from './source-rows.js'
import { tableOfRanges } from './table-of-ranges.js'
import { theme } from './theme.js'
import { thin } from './thin.js'
import { knownOptions } from '../util/known-options.js'
import { chartOptionNames } from './chart-options.js'

export interface SourceChartOptions extends ChartOptions {
  readonly figures: Figures
}

/** Each row is up to 16 marks, and a chart keeps to 5,000. */
const MOST_ROWS = 300
const GAP = 12
/** Above this height the numbers of the axis stand above the rows too. */
const TALL = 700
const AXIS_ABOVE = 20

/**
 * One question: what each figure says, and the range they give together. A row a figure, with its words as printed,
 * who counted, who printed and when; the range across all rows, darker where at least half of the sources agree.
 *
 * A figure without an upper limit is an arrow to the edge, never a point. A figure that was set aside is hollow and
 * grey with the reason in its row; where it lies far from the others it is drawn at the edge behind two strokes, with
 * its number in words, so that it neither disappears nor squeezes the rest. The axis starts at zero, or says in words
 * that it does not.
 *
 * Throws `missing figure: ID` for a figure of the range that is not among the figures, `invalid width: 90`, and what
 * `figures` throws.
 *
 * @example
 * const ranges = reconcile(figures([
 *   { concept: 'killed', place: 'SYR', start: '2020-01-02', end: '2020-01-02', source: 'A', text: 'at least 25' },
 *   { concept: 'killed', place: 'SYR', start: '2020-01-02', end: '2020-01-02', source: 'B', text: '31' },
 * ]))
 * const chart = sourceChart(ranges.at(0), { figures: ranges.figures })
 * chart.description.split('.')[0] // → "People killed, SYR, 2 Jan 2020: 25 to 31; one report gives only a minimum"
 */
export function sourceChart(range: Range, options: SourceChartOptions): Chart {
  knownOptions(options, chartOptionNames)
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const labelWidth = Math.round(Math.min(Math.max(0.36 * width, 120), 360))
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const plot = width - left - theme.margin

  const found = figuresOf(options.figures)
  const kept = found.kept(range)
  const setAside = found.setAside(range)
  const all = sourceRows(kept, setAside, labelWidth, locale)
  const axis = sourceAxis(range, all, plot)
  const words = range.figures === 0 ? locale.noFigureLeft : rangeInWords(range, { figures: kept, words: locale.bounds })
  const counts = [
    [locale.figures(range.figures), locale.sources(range.sourcesMin, range.sourcesMax)].join(locale.comma),
    ...(setAside.length > 0 ? [locale.setAsideCount(setAside.length)] : []),
  ]
  const head = sourceHead(range, words, counts, axis, labelX, locale)
  const shown = thin(all, MOST_ROWS, row => [row.low, row.high])
  const isTall = (placeRows(shown, head.height).at(-1)?.bottom ?? 0) > TALL
  const rows = placeRows(shown, head.height + (isTall ? AXIS_ABOVE : 0))
  const bottom = rows.at(-1)?.bottom ?? head.height
  const { what, where, when } = questionWords(range, locale, options.places)
  const question = [what, where, when].join(locale.comma)
  const start = axisStart(axis, labelX, bottom + 4, labelWidth - 2 * GAP, locale)

  return page({
    locale,
    width,
    theme: options.theme,
    table: tableOfRanges([range], found, locale, options.places),
    left,
    right: theme.margin,
    height: bottom,
    below: Math.max(22, start.height + 6),
    title: options.title ?? question,
    subtitle: options.subtitle ?? (options.title === undefined ? '' : question),
    label: locale.notAnInterval,
    notes: [...sourceNotes(range, all, rows.length, axis, locale), ...(options.notes ?? [])],
    credits: credits([range], [...kept, ...setAside.map(({ figure }) => figure)], locale),
    description: sourceDescription(question, words, counts, all, locale),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], nice: false, zero: false },
        axis: { values: axis.values, labels: false, ticks: false, domain: false },
      },
    },
    layers: [
      ...rangeBand(range, axis, 0, bottom),
      lines(rows.map(({ top }) => ({ x: labelX, x2: plot, y: top, y2: top }))),
      ...head.layers,
      ...figureMarks(rows, axis),
      ...rowWords(rows, axis, labelX, locale),
      axisBelow(axis, isTall ? [bottom + 12, head.height + AXIS_ABOVE / 2 - 2] : [bottom + 12], locale),
      start.layer,
      tooltips(rows, plot, locale),
    ],
  })
}

function tooltips(rows: readonly PlacedRow[], width: number, locale: Locale) {
  const { words, said, src, outlet, when, why } = locale.tooltip
  const fields = Object.entries({ words, said, src, outlet, when, why }).map(([field, title]) => ({ field, title }))
  return hits(
    rows.map(row => ({
      top: row.top,
      bottom: row.bottom,
      words: row.words.words,
      said: row.words.said,
      src: row.words.source,
      outlet: row.words.outlet ?? '',
      when: row.words.when,
      why: row.why ?? '',
    })),
    width,
    fields,
  )
}
