import type { Range } from '../figures/range.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
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
import { type TextRow, texts } from './layers/texts.js'
import { linearAxis } from './linear-axis.js'
import { notes } from './notes.js'
import { page } from './page.js'
import { stack } from './stack.js'
import { type StepAxis, stepAxis } from './step-axis.js'
import { tableColumns } from './table-columns.js'
import { tableOfRanges } from './table-of-ranges.js'
import { type TableRow, tableQuestions, tableRows } from './table-rows.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'
import { knownOptions } from '../util/known-options.js'
import { chartOptionNames } from './chart-options.js'

/** Each row is up to 24 marks, and a chart keeps to 5,000. */
const MOST_ROWS = 200
const BAR = 7
const HEAD = 22
/** Numbers further apart than this cannot be seen beside one another on an axis from zero. */
const FAR = 40
const STEP = 70
const READ_OUT = 20

/**
 * A table of ranges with a bar for each on one axis: what is asked, the low end, the best value, the high end, the bar,
 * and how many sources. Rows keep the order they are given in; what all of them share goes into the title.
 *
 * An end that nobody stated is "not stated", in words and as an arrow; there is no best value but where the range has
 * one. The axis starts at zero. Where the numbers are too far apart for that, each line of it is ten times the one
 * before, and the chart says so.
 *
 * Throws `invalid ranges: empty`, `missing figure: ID`, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const ranges = reconcile(figures([
 *   { concept: 'idps', place: 'HTI', start: '2023-12-31', end: '2023-12-31', source: 'A', text: '314,000' },
 *   { concept: 'idps', place: 'SDN', start: '2023-12-31', end: '2023-12-31', source: 'B', text: 'over 6 million' },
 * ]))
 * tableChart(ranges).description.split('. ')[0] // → "2 ranges, Internally displaced people, as of 31 Dec 2023"
 */
export function tableChart(input: Iterable<Range>, options: ChartOptions = {}): Chart {
  knownOptions(options, chartOptionNames)
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const all = [...input]
  if (all.length === 0) throw new Error('invalid ranges: empty')
  const ranges = all.slice(0, MOST_ROWS)
  const asked = tableQuestions(ranges, locale, options.places)
  const columns = tableColumns(
    ranges,
    asked.rows.flatMap(({ strong, quiet }) => [strong, quiet]),
    width,
    locale,
  )
  const { plot, left, right, question } = columns
  const found = givenFigures(input, options.figures)
  const behind = found === null ? null : figuresOf(found)
  const figures = behind === null ? [] : all.flatMap(behind.kept)

  const { common, isOneConcept } = asked
  const rows = tableRows(ranges, asked, columns, HEAD, locale)
  const bottom = rows.at(-1)?.bottom ?? HEAD
  const axis = axisOf(ranges, plot)
  const steps = axis.constant === 0 ? [] : wrap(locale.steps, width - 2 * theme.margin, theme.smallBold)
  const down = stack(bottom + 22)
  const stepRows = steps.map(words => ({ x: question.x, y: down(theme.smallBold.line), words }))
  const about = isOneConcept ? common : [locale.overview, ...(common === '' ? [] : [common])].join(locale.colon)
  const rule = (y: number) => ({ x: question.x, x2: plot + right - theme.margin, y, y2: y })

  return page({
    locale,
    theme: options.theme,
    table: tableOfRanges(all, behind, locale, options.places),
    width,
    left,
    right,
    height: bottom,
    below: 22 + steps.length * theme.smallBold.line,
    title: options.title ?? about,
    subtitle: options.subtitle ?? (options.title === undefined ? '' : common),
    label: locale.notAnInterval,
    notes: [...tableNotes(all, rows.length, locale), ...(options.notes ?? [])],
    credits: credits(all, figures, locale),
    description: describe(rows, all.length, common, locale),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: {
          ...(axis.constant === 0 ? {} : { type: 'symlog', constant: axis.constant }),
          domain: [axis.start, axis.end],
          nice: false,
          zero: false,
        },
        axis: null,
      },
    },
    layers: [
      lines(rows.map(({ top }) => rule(top))),
      lines([rule(HEAD), rule(bottom)], theme.axis),
      lines(
        axis.values.flatMap(value => {
          const x = axis.at(value)
          // Below their numbers, bars have a grid of their own, which keeps off the words.
          const spans = question.isAbove
            ? rows.map(({ y }) => [y - BAR - 2, y + BAR + 2] as const)
            : [[HEAD, bottom] as const]
          return spans.map(([y, y2]) => ({ x, x2: x, y, y2 }))
        }),
      ),
      ...rangeMarks(
        rows.map(({ range, y }) => ({ ...range, y })),
        axis,
        BAR,
      ),
      ...headings(columns, locale),
      texts(
        rows.flatMap(row => row.labels),
        theme.smallBold,
      ),
      texts(
        rows.flatMap(row => row.quiet),
        { size: theme.small.size, colour: theme.quiet },
      ),
      texts(
        rows.flatMap(row => [...row.numbers, ...row.sources]),
        { size: theme.small.size, align: 'right' },
      ),
      texts(
        rows.flatMap(row => row.best),
        { ...theme.smallBold, align: 'right' },
      ),
      axisBelow(axis, [bottom + 12], locale),
      texts(stepRows, theme.smallBold),
      tooltips(rows, plot, locale),
    ],
  })
}

/** From zero, or in steps of ten with a constant where that would hide the smaller ones. */
function axisOf(ranges: readonly Range[], pixels: number): StepAxis {
  const ends = ranges.flatMap(({ low, high }) => [low, high]).filter(end => end !== null)
  const positive = ends.filter(end => end > 0)
  const least = positive.reduce((a, b) => Math.min(a, b), Infinity)
  const room = ranges.some(({ open }) => open !== 'none') ? 26 : 10
  if (positive.some(end => end > FAR * least)) return stepAxis(ends, pixels, room)
  return { ...linearAxis(ends, { pixels, ticks: pixels / STEP, room, mayZoom: false }), constant: 0 }
}

function headings({ question, low, best, high, sources }: ReturnType<typeof tableColumns>, locale: Locale) {
  const { numbers } = locale.chartTable
  const y = HEAD / 2
  const right: TextRow[] = [
    { x: low.x, y, words: numbers.low },
    { x: best.x, y, words: numbers.best },
    { x: high.x, y, words: numbers.high },
    { x: sources.x, y, words: locale.table.sources },
  ]
  return [
    texts(question.isAbove ? [] : [{ x: question.x, y, words: locale.tooltip.what }], theme.smallBold),
    texts(right, { ...theme.smallBold, align: 'right' }),
  ]
}

function tableNotes(ranges: readonly Range[], drawn: number, locale: Locale): string[] {
  const { note, table: say } = locale
  return notes([
    [ranges.some(range => range.low !== range.high), note.bar],
    [ranges.some(range => corePieces(range).length > 0), note.core],
    [ranges.some(range => range.open === 'all'), note.openHigh],
    [ranges.some(range => range.open === 'some' && range.high !== null), `${say.orMore} ${note.someOpenRight}`],
    [ranges.some(range => range.low === null && range.high !== null), note.openLow],
    [ranges.some(range => range.best !== null), note.rangeBest],
    [ranges.some(range => range.best === null), say.noBest],
    [ranges.some(range => range.floor !== null), note.floor],
    [drawn < ranges.length, note.firstOnly(drawn, ranges.length)],
  ])
}

function describe(rows: readonly TableRow[], count: number, common: string, locale: Locale): string {
  const { alt } = locale
  const each = rows.slice(0, READ_OUT).map(row => alt.question(row.question, `${row.said}${locale.comma}${row.counts}`))
  const rest = count > READ_OUT ? [alt.more(count - READ_OUT)] : []
  const head = `${[locale.ranges(count), ...(common === '' ? [] : [common])].join(locale.comma)}.`
  return [head, ...each, ...rest, locale.notAnInterval].join(' ')
}

function tooltips(rows: readonly TableRow[], width: number, locale: Locale) {
  const { what, said, count } = locale.tooltip
  return hits(
    rows.map(({ top, bottom, question, said, counts }) => ({ top, bottom, what: question, said, count: counts })),
    width,
    Object.entries({ what, said, count }).map(([field, title]) => ({ field, title })),
  )
}
