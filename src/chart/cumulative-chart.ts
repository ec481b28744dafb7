import type { Aligned } from '../align/aligned.js'
import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import { daysBetween } from '../util/day.js'
import { afterDays } from './after-days.js'
import { type Alike, alike } from './alike.js'
import { axisStart } from './axis-start.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { credits } from './credits.js'
import { bodiesInTurn } from './bodies-in-turn.js'
import { type Gain, type Gains, type Lane, cumulativeGains } from './cumulative-gains.js'
import { cumulativeNotes } from './cumulative-notes.js'
import { type CumulativeSeries, type LinkKind, cumulativeSeries } from './cumulative-series.js'
import { calendarLabels } from './day-labels.js'
import { gainLayers } from './gain-layers.js'
import { key } from './key.js'
import { layer } from './layers/layer.js'
import { lines } from './layers/lines.js'
import { texts, textsOnMarks } from './layers/texts.js'
import { type Axis, axisNumber, linearAxis } from './linear-axis.js'
import { page } from './page.js'
import { dayInWords, periodInWords } from './period-in-words.js'
import { type GainPanel, gainAxis, placeGains } from './place-gains.js'
import { plainText } from './plain-text.js'
import { questionWords } from './question-words.js'
import { rangeSources } from './range-sources.js'
import { tableOfFigures } from './table-of-figures.js'
import { textWidth } from './text-width.js'
import { lengths, theme } from './theme.js'
import { type TimeAxis, timeAxis } from './time-axis.js'
import { totalLayers } from './total-layers.js'
import { knownOptions } from '../util/known-options.js'
import { pageOptionNames } from './chart-options.js'

export interface CumulativeChartOptions extends Omit<ChartOptions, 'figures'> {
  /** The totals, what they gained between two reports, or one above the other. Default: `both`. */
  readonly show?: 'totals' | 'increments' | 'both'
  /**
   * What the height of a bar is: what was gained from one report to the next, or the average a day. Default: `report`
   * where the reports are equally far apart, else `day`.
   */
  readonly per?: 'report' | 'day'
}

const ROOM = 26
const STEP = 48
const HEADING = 22
const BETWEEN = 20
const TICK = 8
/** From the foot of a plot to words under it that keep off the lowest number beside it. */
const UNDER = 10
const STRIP = 18
/** Bodies that report side by side have a panel of gains each, up to so many. */
const MOST_PANELS = 4
const ALIKE = ['concept', 'group', 'unit', 'place', 'from', 'scope'] as const satisfies readonly Alike[]

/**
 * Running totals as they were reported, and what they gained from one report to the next: of one question, by one body
 * or several. Nothing is smoothed, filled in or spread over days without a report.
 *
 * Takes totals, or the result of `increments`, of which only the gains can be drawn. What a series of totals does
 * besides growing is told apart and said: another body reports (dotted line), a report is missing (dashes), the total
 * stands still (grey), a total is corrected downwards (red, never a bar below zero), the count begins anew (a line, and
 * nothing joined across it), deaths of earlier days are accepted (an outline on top), a zero is a placeholder and a
 * total was filled in (left out, with a note). Totals that are or look rounded are hollow, and what was gained between two of them is dashed; a last period that is shorter
 * than the others is hollow and says so.
 *
 * Throws `invalid figures: no running total`, `invalid figures: no gain between two reports` where only those are asked for,
 * `invalid figures: more than one place (PSE, LBN)`,
 * `invalid show: totals` where only gains were given, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const total = (end, text, source) => ({ concept: 'killed', place: 'PSE', start: '2023-10-07', end, text, source })
 * const chart = cumulativeChart(figures([
 *   total('2023-11-09', '10,818', 'Ministry'),
 *   total('2023-11-10', '11,078', 'Ministry'),
 *   total('2023-11-12', '11,180', 'Media office'),
 * ]))
 * chart.description.split('.')[0] // → "People killed, PSE, since 7 Oct 2023: 3 running totals"
 */
export function cumulativeChart(input: Figures | Aligned, options: CumulativeChartOptions = {}): Chart {
  knownOptions(options, { show: 1, per: 1, ...pageOptionNames })
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const series = cumulativeSeries(input)
  const { totals, gains: gained, addedLater, restarts } = series
  const figures = totals.length > 0 ? totals : gained
  const [first] = figures
  if (first === undefined) throw new Error('invalid figures: no running total')
  alike(figures, ALIKE, 'figures')
  const wanted = options.show ?? (totals.length === 0 ? 'increments' : 'both')
  if (totals.length === 0 && wanted !== 'increments') throw new Error(`invalid show: ${wanted}`)
  if (wanted === 'increments' && gained.length === 0) throw new Error('invalid figures: no gain between two reports')
  const isThinned = totals.length < series.all
  const gains = cumulativeGains(gained, {
    per: options.per ?? (isThinned ? 'day' : undefined),
    isWhole: !isThinned,
    links: series.links,
  })
  const show = { totals: wanted !== 'increments', gains: wanted !== 'totals' && gained.length > 0 }
  const { cumulative: say } = locale

  const panels = show.gains ? gains.lanes.slice(0, MOST_PANELS).map(lane => panelOf(lane, gains, series)) : []
  const height = Math.round(Math.min(Math.max(0.36 * width, 190), 380))
  const axis = linearAxis(
    totals.flatMap(intervalOf).filter(end => end !== null),
    {
      pixels: height,
      ticks: height / STEP,
      room: ROOM,
      mayZoom: totals.every(figure => intervalOf(figure)[1] !== null),
    },
  )
  const gainHeight = Math.round(show.totals ? 0.55 * height : height)
  const gainAxes = panels.map(panel => gainAxis(panel, gainHeight))
  const axes = [...(show.totals ? [axis] : []), ...gainAxes]
  const widths = axes.flatMap(one => one.values.map(value => textWidth(axisNumber(value, locale), theme.small.size)))
  const left = Math.ceil(theme.margin + TICK + Math.max(...widths))
  const labelX = theme.margin - left
  const plot = width - left - theme.margin
  const full = width - 2 * theme.margin

  const time = timeOf(figures, gained, show.gains, plot)
  const looks = rangeSources(figures, locale)
  const names = key(show.totals ? looks : [], labelX, full)
  // Who reported when stands right above the plot, under its heading.
  const headingAt = names.height + 10
  const strip = headingAt + (show.totals ? HEADING : 0)
  const turns = bodiesInTurn(series, time, strip + STRIP / 2, locale)
  const top = strip + (turns.words.length > 0 ? STRIP : 0)
  const foot = show.totals ? top + height : top
  const startAt = (y: number) => axisStart(show.totals ? axis : { ...axis, start: 0 }, labelX, y, full, locale)
  const below = show.totals ? foot + Math.max(BETWEEN, startAt(0).height + UNDER + 6) : foot
  const placed = panels.map((panel, i) =>
    placeGains(panel, gainAxes[i]!, time, below + HEADING + i * (HEADING + gainHeight + BETWEEN)),
  )
  const bottom = placed.at(-1)?.bottom ?? foot
  const calendar = calendarLabels(time, bottom, locale)
  const isAlone = placed.length === 0
  const start = startAt(isAlone ? bottom + calendar.height + 6 : foot + UNDER)

  const { what, where } = questionWords(first, locale, options.places)
  const since = sinceOf(totals, restarts)
  const question = [what, where, ...(since === null ? [] : [locale.since(dayInWords(since, locale))])].join(
    locale.comma,
  )
  const headings = [
    ...(show.totals
      ? [{ x: labelX, y: headingAt + 8, words: since === null ? say.total : say.totalSince(dayInWords(since, locale)) }]
      : []),
    ...placed.map(({ top }, i) => ({
      x: labelX,
      y: top - HEADING + 8,
      words: [
        gains.isADay ? say.gainedADay : say.gained,
        ...(panels.length > 1 ? [bodyOf(panels[i]!, locale)] : []),
      ].join(locale.colon),
    })),
  ]
  const grid = (one: Axis, bottom: number) =>
    one.values.map(value => ({ y: bottom - one.at(value), words: axisNumber(value, locale) }))
  const numbers = [...(show.totals ? grid(axis, foot) : []), ...placed.flatMap(panel => grid(panel.axis, panel.bottom))]
  const plots = [...(show.totals ? [{ top, bottom: foot }] : []), ...placed]
  const upright = (x: number) => plots.map(({ top, bottom }) => ({ x, x2: x, y: top, y2: bottom }))
  const feet = [...(show.totals ? [foot] : []), ...placed.map(panel => panel.bottom)]
  return page({
    locale,
    theme: options.theme,
    table: tableOfFigures([...totals, ...gained, ...addedLater], locale, options.places),
    width,
    left,
    right: theme.margin,
    height: bottom,
    below: calendar.height + 6 + (isAlone ? start.height : 0),
    title: options.title ?? question,
    subtitle: options.subtitle ?? (options.title === undefined ? '' : question),
    label: locale.notAnInterval,
    notes: [
      ...cumulativeNotes(series, gains, { ...show, grey: placed.some(panel => panel.unknown.length > 0) }, locale),
      ...(options.notes ?? []),
    ],
    credits: credits([], [...figures, ...addedLater], locale),
    description: describe(question, series, gains, locale),
    encoding: {
      x: { type: 'temporal', title: null, axis: null, scale: { type: 'utc', nice: false, padding: 0 } },
      y: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], range: [show.totals ? foot : bottom, top], nice: false, zero: false },
        axis: null,
      },
    },
    layers: [
      lines(numbers.map(({ y }) => ({ x: 0, x2: plot, y, y2: y }))),
      ...placed.flatMap(panel => gainLayers(panel, time, locale)),
      ...feet.map(y => timeLine(time, y)),
      lines(turns.changes.flatMap(upright), theme.axis, true),
      lines(turns.restarts.flatMap(upright), theme.text),
      ...(show.totals ? totalLayers(series, looks, axis, time, top, locale) : []),
      ...textsOnMarks(turns.words, { size: theme.small.size, align: 'center' }),
      ...textsOnMarks(headings, theme.smallBold),
      texts(
        numbers.map(({ y, words }) => ({ x: -TICK, y, words })),
        { size: theme.small.size, colour: theme.quiet, align: 'right' },
      ),
      start.layer,
      ...calendar.layers,
      ...names.layers,
    ],
  })
}

/** What belongs to one panel: without totals nobody knows the day of a correction. */
function panelOf(lane: Lane, { isADay }: Gains, { addedLater, links, gains, totals }: CumulativeSeries): GainPanel {
  const corrections = links.filter(({ kind }) => kind === 'correction')
  const isOnly = lane.gains.length === gains.length
  const own = new Set(lane.gains.map(({ figure }) => figure.source))
  return {
    lane,
    isADay,
    addedLater: addedLater.filter(({ source }) => isOnly || own.has(source)),
    corrections: corrections.filter(({ to }) => isOnly || own.has(to.source)),
    last: [...totals, ...lane.gains.map(({ figure }) => figure)].reduce(
      (last, { end, source }) => ((isOnly || own.has(source)) && end! > last ? end! : last),
      '',
    ),
  }
}

function bodyOf({ lane }: GainPanel, locale: Locale): string {
  const names = lane.gains.map(({ figure }) => figure.source)
  return [...new Set(names)]
    .map(name => (name === null ? locale.sourceNotStated : plainText(name, lengths.name)))
    .join(locale.comma)
}

/** From the first report, or the first day of a gain, to the day after the last one. */
function timeOf(figures: readonly Figure[], gained: readonly Figure[], withGains: boolean, pixels: number): TimeAxis {
  const starts = [...figures.map(f => f.end!), ...(withGains ? gained.map(f => f.start!) : [])]
  const start = starts.reduce((a, b) => (b < a ? b : a))
  const end = figures.reduce((last, f) => (f.end! > last ? f.end! : last), start)
  const pad = Math.ceil(0.015 * daysBetween(start, end))
  return timeAxis(afterDays(start, -pad), afterDays(end, 1 + pad), pixels)
}

/** The first day, where all totals share it. */
function sinceOf(totals: readonly Figure[], restarts: readonly Figure[]): string | null {
  const start = totals[0]?.start ?? null
  return restarts.length === 0 && totals.every(total => total.start === start) ? start : null
}

/** The foot of a panel. Its two ends are what the scale of time goes by. */
function timeLine({ start, end }: TimeAxis, y: number) {
  return layer(
    [{ from: start, to: end }],
    { type: 'rule', color: theme.axis },
    { x: { field: 'from' }, x2: { field: 'to' }, y: { value: y } },
  )
}

function describe(question: string, series: CumulativeSeries, { lanes }: Gains, locale: Locale): string {
  const { alt, cumulative } = locale
  const { totals, links, restarts } = series
  const say = (figure: Figure) =>
    `${periodInWords(figure.start, figure.end, locale)}${locale.comma}${boundsInWords(...intervalOf(figure), locale.bounds)}`
  const count = (kind: LinkKind) => links.filter(link => link.kind === kind).length
  const gains = lanes.flatMap(lane => lane.gains)
  const most = gains.reduce<Gain | undefined>((a, b) => (a === undefined || top(b) > top(a) ? b : a), undefined)
  const [first, last] = [totals[0], totals.at(-1)]
  const n = totals.length > 0 ? cumulative.alt.totals(series.all) : cumulative.alt.gains(gains.length)
  return [
    alt.question(question, n),
    ...(first === undefined ? [] : [alt.first(say(first))]),
    ...(last === undefined || last === first ? [] : [alt.last(say(last))]),
    ...(most === undefined
      ? []
      : [
          cumulative.alt.most(
            boundsInWords(...intervalOf(most.figure), locale.bounds),
            periodInWords(most.from, most.to, locale),
          ),
        ]),
    ...(count('source') > 0 ? [cumulative.alt.bodies(count('source'))] : []),
    ...(restarts.length > 0 ? [cumulative.alt.restarts(restarts.length)] : []),
    ...(count('correction') > 0 ? [cumulative.alt.corrections(count('correction'))] : []),
    ...(count('gap') > 0 ? [alt.gaps(count('gap'))] : []),
    locale.notAnInterval,
  ].join(' ')
}

const top = ({ low, high }: Gain) => high ?? low ?? 0
