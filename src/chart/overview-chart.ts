import type { Range } from '../figures/range.js'
import { axisBelow } from './axis-below.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { corePieces } from './core-pieces.js'
import { credits } from './credits.js'
import { figuresOf } from './figures-of.js'
import { givenFigures } from './given-figures.js'
import { hits } from './layers/hits.js'
import { lines } from './layers/lines.js'
import { rangeMarks } from './layers/range-marks.js'
import { texts } from './layers/texts.js'
import type { Locale } from '../locale/locale.js'
import { english } from '../locale/english.js'
import { notes } from './notes.js'
import { type OverviewRow, overviewRows } from './overview-rows.js'
import { page } from './page.js'
import { stack } from './stack.js'
import { stepAxis } from './step-axis.js'
import { tableOfRanges } from './table-of-ranges.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'
import { knownOptions } from '../util/known-options.js'
import { chartOptionNames } from './chart-options.js'

/** Each row is up to 14 marks, and a chart keeps to 5,000. */
const MOST_ROWS = 350
const GAP = 12
const BAR = 9
/** Below this width the answers stand under the questions. */
const NARROW = 480
const READ_OUT = 20

/**
 * Many questions, one row each: the range, darker where at least half of the sources agree, an arrow where an end is
 * open, the number in words, and how many figures and sources it rests on. Rows keep the order they are given in.
 *
 * Numbers of people run from a few to millions, so each mark of the axis is ten times the one before; the chart says
 * so, and zero has a place of its own. On such an axis the length of a bar is how many times the low end goes into the
 * high one: equal lengths are equal disagreement, whatever the size.
 *
 * Throws `invalid ranges: empty`, `missing figure: ID`, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const ranges = reconcile(figures([
 *   { concept: 'idps', place: 'HTI', start: '2023-12-31', end: '2023-12-31', source: 'A', text: '314,000' },
 *   { concept: 'refugees', place: 'HTI', start: '2023-12-31', end: '2023-12-31', source: 'B', text: 'over 10' },
 * ]))
 * overviewChart(ranges).description.split('.')[0] // → "2 ranges, HTI, as of 31 Dec 2023"
 */
export function overviewChart(input: Iterable<Range>, options: ChartOptions = {}): Chart {
  knownOptions(options, chartOptionNames)
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const all = [...input]
  if (all.length === 0) throw new Error('invalid ranges: empty')
  const ranges = all.slice(0, MOST_ROWS)
  const inner = width - 2 * theme.margin
  const isNarrow = width < NARROW
  const labelWidth = Math.min(Math.round((isNarrow ? 0.5 : 0.27) * inner), 340)
  const answerWidth = isNarrow ? 0 : Math.min(Math.round(0.29 * inner), 300)
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const right = theme.margin + (isNarrow ? 0 : answerWidth + GAP)
  const plot = width - left - right
  const label = { x: labelX, width: labelWidth }
  const answer = isNarrow ? null : { x: plot + GAP, width: answerWidth }
  const found = givenFigures(input, options.figures)
  const figures = found === null ? [] : all.flatMap(figuresOf(found).kept)

  const { common, isOneConcept, rows } = overviewRows(ranges, label, answer, locale, options.places)
  const bottom = rows.at(-1)?.bottom ?? 0
  const ends = ranges.flatMap(range => [range.low, range.high]).filter(end => end !== null)
  const axis = stepAxis(ends, plot, ranges.some(range => range.open !== 'none') ? 26 : 10)
  const isStepped = axis.values.some(value => value > 0)
  const steps = isStepped ? wrap(locale.steps, inner, theme.smallBold) : []
  const down = stack(bottom + 22)
  const stepRows = steps.map(words => ({ x: labelX, y: down(theme.smallBold.line), words }))
  const about = isOneConcept ? common : [locale.overview, ...(common === '' ? [] : [common])].join(locale.colon)

  return page({
    locale,
    width,
    theme: options.theme,
    table: tableOfRanges(all, null, locale, options.places),
    left,
    right,
    height: bottom,
    below: 22 + steps.length * theme.smallBold.line,
    title: options.title ?? about,
    subtitle: options.subtitle ?? (options.title === undefined ? '' : common),
    label: locale.notAnInterval,
    notes: [...overviewNotes(all, ranges.length, locale), ...(options.notes ?? [])],
    credits: credits(all, figures, locale),
    description: describe(rows, all.length, common, locale),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: { type: 'symlog', constant: axis.constant, domain: [axis.start, axis.end], nice: false, zero: false },
        axis: { values: axis.values, labels: false, ticks: false, domain: false },
      },
    },
    layers: [
      lines(rows.map(row => ({ x: labelX, x2: plot + right - theme.margin, y: row.top, y2: row.top }))),
      ...rangeMarks(
        rows.map(({ range, y }) => ({ ...range, y })),
        axis,
        BAR,
      ),
      texts(
        rows.flatMap(row => row.strong),
        theme.label,
      ),
      texts(
        rows.flatMap(row => row.quiet),
        { size: theme.small.size, colour: theme.quiet },
      ),
      axisBelow(axis, [bottom + 12], locale),
      texts(stepRows, theme.smallBold),
      tooltips(rows, plot, locale),
    ],
  })
}

function overviewNotes(ranges: readonly Range[], drawn: number, locale: Locale): string[] {
  const { note } = locale
  return notes([
    [ranges.some(range => range.low !== range.high), note.bar],
    [ranges.some(range => corePieces(range).length > 0), note.core],
    [ranges.some(range => range.open === 'all'), note.openHigh],
    [ranges.some(range => range.open === 'some'), note.someOpenRight],
    [ranges.some(range => range.low === null && range.high !== null), note.openLow],
    [ranges.some(range => range.best !== null), note.rangeBest],
    [ranges.some(range => range.floor !== null), note.floor],
    [drawn < ranges.length, note.firstOnly(drawn, ranges.length)],
  ])
}

function describe(rows: readonly OverviewRow[], count: number, common: string, locale: Locale): string {
  const { alt } = locale
  const each = rows.slice(0, READ_OUT).map(row => alt.question(row.question, row.said))
  const rest = count > READ_OUT ? [alt.more(count - READ_OUT)] : []
  const head = `${[locale.ranges(count), ...(common === '' ? [] : [common])].join(locale.comma)}.`
  return [head, ...each, ...rest, locale.notAnInterval].join(' ')
}

function tooltips(rows: readonly OverviewRow[], width: number, locale: Locale) {
  const { what, said, count } = locale.tooltip
  return hits(
    rows.map(({ top, bottom, question, said, counts }) => ({
      top,
      bottom,
      what: question,
      said,
      count: counts,
    })),
    width,
    Object.entries({ what, said, count }).map(([field, title]) => ({ field, title })),
  )
}
