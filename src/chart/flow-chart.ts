import type { Range } from '../figures/range.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { axisBelow } from './axis-below.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { corePieces } from './core-pieces.js'
import { credits } from './credits.js'
import { figuresOf } from './figures-of.js'
import { type FlowRow, areNested, flowRows, ranked } from './flow-rows.js'
import { givenFigures } from './given-figures.js'
import { hits } from './layers/hits.js'
import { lines } from './layers/lines.js'
import { rangeMarks } from './layers/range-marks.js'
import { texts } from './layers/texts.js'
import { linearAxis } from './linear-axis.js'
import { notes } from './notes.js'
import { page } from './page.js'
import { questionWords } from './question-words.js'
import { sameInAll } from './same-in-all.js'
import { tableOfRanges } from './table-of-ranges.js'
import { theme } from './theme.js'
import { knownOptions } from '../util/known-options.js'
import { chartOptionNames } from './chart-options.js'

export interface FlowChartOptions extends ChartOptions {
  /** How many flows are drawn, the largest first, up to 350. Default: 30. */
  readonly most?: number
}

/** Each row is up to 14 marks, and a chart keeps to 5,000. */
const MOST_ROWS = 350
const GAP = 12
const BAR = 9
/** Below this width the numbers stand under the routes. */
const NARROW = 480
/** Pixels between two numbers of the axis, and what is kept free for arrows. */
const STEP = 80
const ARROWS = 30
const READ_OUT = 20

/**
 * Where people came from and where they went: a row a route, the range as a bar on one axis from zero, the number in
 * words. The largest low end stands first. A river of bands (a Sankey) would need one width for each route, and a range
 * has none.
 *
 * Ranges that state no origin have rows of their own at the end: they may be all who arrived, and hold those of the
 * rows above. Nothing is added up. All ranges are of one concept, group, unit, measure and period, so that movements
 * are never drawn beside people who are somewhere.
 *
 * Throws `invalid ranges: empty`, `invalid ranges: no origin stated`, `invalid ranges: more than one measure (stock,
 * flow)` and the like for concept, group, unit, scope, start and end, `duplicate range: SDN to TCD`, `invalid most: 0`,
 * `missing figure: ID`, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const arrived = { concept: 'refugees', start: '2024-12-31', end: '2024-12-31', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...arrived, from: 'SDN', place: 'TCD', text: '1.1 million' },
 *   { ...arrived, from: 'SDN', place: 'SSD', text: 'over 500,000' },
 * ]))
 * flowChart(ranges).description.split('.')[0] // → "Refugees, as of 31 Dec 2024: 2 routes"
 */
export function flowChart(input: Iterable<Range>, options: FlowChartOptions = {}): Chart {
  knownOptions(options, { most: 1, ...chartOptionNames })
  const locale = options.locale ?? english
  const { flow } = locale
  const width = checkWidth(options.width ?? 600)
  const most = options.most ?? 30
  if (!Number.isInteger(most) || most < 1 || most > MOST_ROWS) throw new Error(`invalid most: ${most}`)
  const all = ranked([...input])
  const asked = sameInAll(all, ['concept', 'group', 'unit', 'measure', 'scope', 'start', 'end'])
  refuseTwice(all)
  if (all.every(range => range.from === null)) throw new Error('invalid ranges: no origin stated')
  const ranges = all.slice(0, most)

  const inner = width - 2 * theme.margin
  const isNarrow = width < NARROW
  const labelWidth = Math.min(Math.round((isNarrow ? 0.5 : 0.3) * inner), 340)
  const answerWidth = isNarrow ? 0 : Math.min(Math.round(0.26 * inner), 280)
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const right = theme.margin + (isNarrow ? 0 : answerWidth + GAP)
  const plot = width - left - right
  const answer = isNarrow ? null : { x: plot + GAP, width: answerWidth }
  const found = givenFigures(input, options.figures)
  const figures = found === null ? [] : all.flatMap(figuresOf(found).kept)

  const rows = flowRows(ranges, { x: labelX, width: labelWidth }, answer, locale, options.places)
  const bottom = rows.at(-1)!.bottom
  const ends = ranges.flatMap(range => [range.low, range.best, range.high]).filter(end => end !== null)
  const isOpen = ranges.some(range => range.open !== 'none')
  const axis = linearAxis(ends, { pixels: plot, ticks: plot / STEP, room: isOpen ? ARROWS : 10, mayZoom: false })
  const { what, when } = questionWords(asked, locale)
  const question = [what, when].join(locale.comma)

  return page({
    locale,
    width,
    theme: options.theme,
    table: tableOfRanges(all, null, locale, options.places),
    left,
    right,
    height: bottom,
    below: 22,
    title: options.title ?? question,
    subtitle: options.subtitle ?? (options.title === undefined ? flow.measure[asked.measure] : question),
    label: locale.notAnInterval,
    notes: [...flowNotes(all, ranges, locale), ...(options.notes ?? [])],
    credits: credits(all, figures, locale),
    description: describe(question, rows, all.length, locale),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], nice: false, zero: false },
        axis: { values: axis.values, labels: false, ticks: false, domain: false },
      },
    },
    layers: [
      lines(rows.map(row => ({ x: labelX, x2: plot + right - theme.margin, y: row.top, y2: row.top }))),
      lines(
        rows.slice(firstIncomplete(ranges), firstIncomplete(ranges) + 1).map(row => ({
          x: labelX,
          x2: plot + right - theme.margin,
          y: row.top,
          y2: row.top,
        })),
        theme.axis,
      ),
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
      tooltips(rows, plot, locale),
    ],
  })
}

/** Where the rows begin that state no origin or no destination; beyond the last where none does. */
function firstIncomplete(ranges: readonly Range[]): number {
  const at = ranges.findIndex(range => range.from === null || range.place === null)
  return at <= 0 ? ranges.length : at
}

function refuseTwice(ranges: readonly Range[]): void {
  const seen = new Set<string>()
  for (const { from, place } of ranges) {
    const route = `${from} to ${place}`
    if (seen.has(route)) throw new Error(`duplicate range: ${route}`)
    seen.add(route)
  }
}

function flowNotes(all: readonly Range[], drawn: readonly Range[], locale: Locale): string[] {
  const { note, flow } = locale
  const stated = drawn.filter(range => range.from !== null && range.place !== null)
  const isNested = stated.some((a, i) => stated.slice(i + 1).some(b => areNested(a, b)))
  return notes([
    [drawn.some(range => range.low !== range.high), note.bar],
    [drawn.some(range => corePieces(range).length > 0), note.core],
    [drawn.some(range => range.open === 'all'), note.openHigh],
    [drawn.some(range => range.open === 'some'), note.someOpenRight],
    [drawn.some(range => range.low === null && range.high !== null), note.openLow],
    [drawn.some(range => range.best !== null), note.rangeBest],
    [drawn.some(range => range.floor !== null), note.floor],
    [drawn.length > 1, flow.order],
    [drawn.some(range => range.from === null), flow.unknownOrigin],
    [drawn.some(range => range.place === null), flow.unknownDestination],
    [isNested, flow.nested],
    [drawn.length < all.length, flow.firstOnly(drawn.length, all.length)],
  ])
}

function describe(question: string, rows: readonly FlowRow[], count: number, locale: Locale): string {
  const { alt, flow } = locale
  const each = rows.slice(0, READ_OUT).map(row => alt.question(row.route, row.said))
  const rest = count > READ_OUT ? [alt.more(count - Math.min(READ_OUT, rows.length))] : []
  return [alt.question(question, flow.routes(count)), ...each, ...rest, locale.notAnInterval].join(' ')
}

function tooltips(rows: readonly FlowRow[], width: number, locale: Locale) {
  const { what, said, count } = locale.tooltip
  return hits(
    rows.map(({ top, bottom, route, said, counts }) => ({ top, bottom, what: route, said, count: counts })),
    width,
    Object.entries({ what, said, count }).map(([field, title]) => ({ field, title })),
  )
}
