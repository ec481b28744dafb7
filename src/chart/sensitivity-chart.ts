import type { Sensitivity } from '../reconcile/sensitivity/sensitivity.js'
import { axisBelow } from './axis-below.js'
import { axisStart } from './axis-start.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { credits } from './credits.js'
import { figuresOf } from './figures-of.js'
import { boxes } from './layers/boxes.js'
import { hits } from './layers/hits.js'
import { lines } from './layers/lines.js'
import { rangeMarks } from './layers/range-marks.js'
import { texts } from './layers/texts.js'
import { linearAxis } from './linear-axis.js'
import type { Locale } from '../locale/locale.js'
import { english } from '../locale/english.js'
import { notes } from './notes.js'
import { page } from './page.js'
import { questionWords } from './question-words.js'
import { type RuleRow, sensitivityRows } from './sensitivity-rows.js'
import { theme } from './theme.js'
import { knownOptions } from '../util/known-options.js'
import { pageOptionNames } from './chart-options.js'

const GAP = 12
const BAR = 8
/** Below this width the ranges stand under the rules. */
const NARROW = 480
/** Pixels between two numbers of the axis, and what is kept free for arrows. */
const STEP = 80
const ARROWS = 30

/**
 * One question under every rule of `sensitivity`: a row a rule, with the range as it stands shaded behind all of them,
 * and in words which choice moves it most.
 *
 * Throws `invalid width: 90`.
 *
 * @example
 * const killed = { concept: 'killed', place: 'SYR', end: '2020-01-02' }
 * const result = sensitivity(figures([
 *   { ...killed, source: 'Hospital', text: '25' },
 *   { ...killed, source: 'Ministry', text: '31' },
 * ]))
 * sensitivityChart(result).description.slice(0, 43) // → "People killed, SYR, up to 2 Jan 2020. As it"
 */
export function sensitivityChart(result: Sensitivity, options: Omit<ChartOptions, 'figures'> = {}): Chart {
  knownOptions(options, pageOptionNames)
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const { note, sensitivity: say } = locale
  const { range } = result
  const inner = width - 2 * theme.margin
  const isNarrow = width < NARROW
  const labelWidth = Math.min(Math.round((isNarrow ? 0.42 : 0.3) * inner), 300)
  const answerWidth = isNarrow ? 0 : Math.min(Math.round(0.2 * inner), 200)
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const right = theme.margin + (isNarrow ? 0 : answerWidth + GAP)
  const plot = width - left - right
  const answer = isNarrow ? null : { x: plot + GAP, width: answerWidth }

  const rows = sensitivityRows(result, { x: labelX, width: labelWidth }, answer, locale)
  const bottom = rows.at(-1)!.bottom
  const ends = rows.flatMap(({ row }) => [row.low, row.best, row.high]).filter(end => end !== null)
  const isOpen = rows.some(({ row }) => row.open !== 'none')
  const axis = linearAxis(ends, { pixels: plot, ticks: plot / STEP, room: isOpen ? ARROWS : 10, mayZoom: !isOpen })
  const start = axisStart(axis, labelX, bottom + 4, labelWidth - GAP, locale)
  const words = questionWords(range, locale, options.places)
  const question = [words.what, words.where, words.when].join(locale.comma)
  const band = range.low === null || range.high === null ? [] : [{ lo: range.low, hi: range.high, top: 0, bottom }]

  return page({
    locale,
    width,
    theme: options.theme,
    left,
    right,
    height: bottom,
    below: Math.max(22, start.height + 6),
    title: options.title ?? question,
    subtitle: options.subtitle ?? say.summary(result),
    label: locale.notAnInterval,
    notes: [
      ...notes([
        [band.length > 0, say.asItStands],
        [true, say.most],
        [rows.some(({ row }) => row.low !== null && row.high === null), note.openHigh],
        [rows.some(({ row }) => row.open === 'some' && row.high !== null), note.someOpenRight],
        [rows.some(({ row }) => row.low === null && row.high !== null), note.openLow],
        [rows.some(({ row }) => row.best !== null), note.rangeBest],
        [rows.some(({ row }) => row.floor !== null), note.floor],
      ]),
      ...(options.notes ?? []),
    ],
    credits: credits([range], figuresOf(result.figures).kept(range), locale),
    description: describe(question, result, rows, locale),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], nice: false, zero: false },
        axis: { values: axis.values, labels: false, ticks: false, domain: false },
      },
    },
    layers: [
      boxes(band, { colour: theme.band }),
      lines(rows.map(({ top }) => ({ x: labelX, x2: plot + right - theme.margin, y: top, y2: top }))),
      ...rangeMarks(
        rows.map(({ row: { low, best, high, open, floor }, y }) => ({ low, best, high, open, floor, core: [], y })),
        axis,
        BAR,
      ),
      texts(
        rows.filter(({ isBold }) => isBold).flatMap(row => row.texts),
        theme.smallBold,
      ),
      texts(
        rows.filter(({ isBold }) => !isBold).flatMap(row => row.texts),
        theme.small,
      ),
      axisBelow(axis, [bottom + 12], locale),
      start.layer,
      tooltips(rows, plot, locale),
    ],
  })
}

function describe(question: string, result: Sensitivity, rows: readonly RuleRow[], locale: Locale): string {
  const each = rows.map(({ rule, said }) => locale.alt.question(rule, said))
  return [`${question}.`, locale.sensitivity.summary(result), locale.notAnInterval, ...each].join(' ')
}

function tooltips(rows: readonly RuleRow[], width: number, locale: Locale) {
  const { what, said } = locale.tooltip
  return hits(
    rows.map(({ top, bottom, rule, said }) => ({ top, bottom, what: rule, said })),
    width,
    [
      { field: 'what', title: what },
      { field: 'said', title: said },
    ],
  )
}
