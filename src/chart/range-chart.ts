import type { Range } from '../figures/range.js'
import { intervalOf } from '../reconcile/interval.js'
import { axisStart } from './axis-start.js'
import { changesOfSource } from './changes-of-source.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { credits } from './credits.js'
import { figuresOf } from './figures-of.js'
import { gapsBetween } from './gaps-between.js'
import { givenFigures } from './given-figures.js'
import { key } from './key.js'
import { gapLayers } from './layers/gap-layers.js'
import { lines } from './layers/lines.js'
import { slotHits } from './layers/slot-hits.js'
import { texts, textsOnMarks } from './layers/texts.js'
import { timeLine } from './layers/time-line.js'
import { axisNumber, linearAxis } from './linear-axis.js'
import { english } from '../locale/english.js'
import { oneQuestion } from './one-question.js'
import { page } from './page.js'
import { dayInWords } from './period-in-words.js'
import { keptBy, placedFigures } from './placed-figures.js'
import { questionWords } from './question-words.js'
import { rangeDescription } from './range-description.js'
import { rangeFacts } from './range-facts.js'
import { rangeLabels } from './range-labels.js'
import { rangeNotes } from './range-notes.js'
import { rangePlot } from './range-plot.js'
import { rangePoints } from './range-points.js'
import { rangeSlots } from './range-slots.js'
import { rangeSources } from './range-sources.js'
import { rowsOf } from './rows-of.js'
import { runningSince } from './running-since.js'
import { tableOfRanges } from './table-of-ranges.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { thin } from './thin.js'
import { timeLabels } from './time-labels.js'
import { knownOptions } from '../util/known-options.js'
import { chartOptionNames } from './chart-options.js'

/** A range is up to 8 marks and a figure up to 3, and a chart keeps to 5,000. */
const MOST_RANGES = 400
const MOST_FIGURES = 600
/** Pixels above the highest number: for its words, and for an arrow too. */
const ROOM = 20
const ROOM_FOR_ARROWS = 46
const LABEL_TICK = 8
const LINE_STEP = 48

/**
 * One question over time: for each period or day the range, darker where at least half of the sources agree, and the
 * figures behind it as points, a shape for each source.
 *
 * Nothing is joined by a line: between two days nobody counted. Periods are as wide as they are long, one over the other
 * where they overlap; stocks, and totals that run on from one first day, stand at their day. An end that nobody stated is an arrow. A gap stays blank
 * and says so, and a dotted line marks where all sources change. The axis starts at zero, or says in words that it does
 * not. Figures come from `figures`, or from the range table itself.
 *
 * Throws `invalid ranges: empty`, `invalid ranges: no day stated`, `invalid ranges: more than one place (HTI, SDN)`,
 * `duplicate range: 2020-01-01 to 2020-12-31`, `missing figure: ID`, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const ranges = reconcile(figures([
 *   { concept: 'idps', place: 'HTI', start: '2022-12-31', end: '2022-12-31', source: 'A', text: '155,000' },
 *   { concept: 'idps', place: 'HTI', start: '2023-12-31', end: '2023-12-31', source: 'A', text: '314,000' },
 * ]))
 * const chart = rangeChart(ranges)
 * chart.description.split('.')[0] // → "Internally displaced people, HTI: 2 ranges"
 */
export function rangeChart(input: Iterable<Range>, options: ChartOptions = {}): Chart {
  knownOptions(options, chartOptionNames)
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const ranges = rowsOf(input)
  const asked = oneQuestion(ranges)
  const found = givenFigures(input, options.figures)
  const keptOf = found === null ? () => [] : figuresOf(found).kept
  const figures = keptBy(ranges, keptOf)
  const facts = rangeFacts(ranges, figures)

  const height = Math.round(Math.min(Math.max(0.4 * width, 200), 420))
  const arrows = facts.openUp || facts.someOpenUp
  const axis = linearAxis(facts.ends, {
    pixels: height,
    ticks: height / LINE_STEP,
    room: arrows ? ROOM_FOR_ARROWS : ROOM,
    mayZoom: ranges.every(r => r.high !== null),
  })
  const numbers = axis.values.map(value => ({ value, words: axisNumber(value, locale) }))
  const left = Math.ceil(
    theme.margin + LABEL_TICK + Math.max(...numbers.map(n => textWidth(n.words, theme.small.size))),
  )
  const labelX = theme.margin - left
  const plot = width - left - theme.margin

  const all = rangeSlots(ranges, plot)
  const slots = { ...all, slots: thin(all.slots, MOST_RANGES, ({ range }) => [range.low, range.high]) }
  const placed = placedFigures(slots, keptOf)
  const points = thin(placed, MOST_FIGURES, ({ figure }) => intervalOf(figure))
  const looks = rangeSources(figures, locale)
  const names = key(looks, labelX, width - 2 * theme.margin)
  const top = names.height + 10
  const bottom = top + height
  const gaps = gapsBetween(all)
  const changes = changesOfSource(all, keptOf)
  const time = timeLabels(slots, bottom, locale)
  const start = axisStart(axis, labelX, bottom + time.height + 6, width - 2 * theme.margin, locale)

  const { what, where } = questionWords(asked, locale, options.places)
  const since = runningSince(ranges)
  const question = [what, where, ...(since === null ? [] : [locale.since(dayInWords(since, locale))])].join(
    locale.comma,
  )
  const shown = {
    ranges,
    figures,
    facts,
    slots,
    since,
    gaps: gaps.length,
    changes: changes.length,
    points: { drawn: points.length, all: placed.length },
  }
  return page({
    locale,
    width,
    theme: options.theme,
    table: tableOfRanges(ranges, { kept: keptOf, setAside: () => [] }, locale, options.places),
    left,
    right: theme.margin,
    height: bottom,
    below: time.height + 6 + start.height,
    title: options.title ?? question,
    subtitle: options.subtitle ?? (options.title === undefined ? '' : question),
    label: locale.notAnInterval,
    notes: [...rangeNotes(shown, locale), ...(options.notes ?? [])],
    credits: credits(ranges, figures, locale),
    description: rangeDescription(question, all, gaps.length, locale),
    encoding: {
      x: { type: 'temporal', title: null, axis: null, scale: { type: 'utc', nice: false, padding: 0 } },
      y: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], range: [bottom, top], nice: false, zero: false },
        axis: { values: axis.values, labels: false, ticks: false, domain: false },
      },
    },
    layers: [
      ...gapLayers(gaps, axis, slots.axis, (top + bottom) / 2, locale),
      timeLine(slots.axis, bottom),
      lines(
        changes.map(x => ({ x, x2: x, y: top, y2: bottom })),
        theme.axis,
        true,
      ),
      ...rangePlot(slots),
      slotHits(slots, top, bottom, locale),
      ...rangePoints(points, looks, slots.column, locale),
      ...textsOnMarks(rangeLabels(slots, axis, top, locale), { size: theme.small.size, align: 'center' }),
      texts(
        numbers.map(({ value, words }) => ({ x: -LABEL_TICK, y: bottom - axis.at(value), words })),
        { size: theme.small.size, colour: theme.quiet, align: 'right' },
      ),
      ...time.layers,
      start.layer,
      ...names.layers,
    ],
  })
}
