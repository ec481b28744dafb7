import type { Consistency } from '../consistency/consistency.js'
import { axisBelow } from './axis-below.js'
import { axisStart } from './axis-start.js'
import { beside } from './beside.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { contradictionInWords } from './contradiction-in-words.js'
import { type ContradictionRow, type Side, contradictionRows } from './contradiction-rows.js'
import { credits } from './credits.js'
import { boxes } from './layers/boxes.js'
import { hits } from './layers/hits.js'
import { intervals } from './layers/intervals.js'
import { lines } from './layers/lines.js'
import { texts } from './layers/texts.js'
import { linearAxis } from './linear-axis.js'
import type { Locale } from '../locale/locale.js'
import { english } from '../locale/english.js'
import { notes } from './notes.js'
import { page } from './page.js'
import { plainText } from './plain-text.js'
import { textWidth } from './text-width.js'
import { colours, theme } from './theme.js'
import type { TextStyle } from './wrap.js'
import { knownOptions } from '../util/known-options.js'
import { pageOptionNames } from './chart-options.js'

export interface ContradictionChartOptions extends Omit<ChartOptions, 'figures'> {
  /** Which contradiction of the result, counted from 0. Default: the first one of numbers. */
  readonly of?: number
}

const GAP = 12
/** Pixels between two numbers of the axis, and what is kept free for arrows. */
const STEP = 80
const ARROWS = 30
/** Characters of the contradiction in words that are read out. */
const SPOKEN = 2_000

/**
 * Figures that cannot all be true: a row a figure, with what it says above what the others leave room for, and the
 * distance between the two. If all were true, the two bars of every row would meet.
 *
 * Below the picture: why the figures bear on each other, whether a wide reading of the words helps, and what single
 * changes would mend it. A contradiction of days has no numbers to draw.
 *
 * Throws `invalid contradiction: 3` for one that is not there or is of days, and `invalid width: 90`.
 *
 * @example
 * const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
 * const result = check(figures([
 *   { ...killed, id: 'all', text: '300' },
 *   { ...killed, id: 'civilians', group: 'civilians', text: 'at least 385' },
 * ]))
 * contradictionChart(result).description.slice(0, 50) // → "These two reports cannot both be true: “300” (all)"
 */
export function contradictionChart(result: Consistency, options: ContradictionChartOptions = {}): Chart {
  knownOptions(options, { of: 1, ...pageOptionNames })
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  const of = options.of ?? result.contradictions.findIndex(({ kind }) => kind === 'numbers')
  const contradiction = result.contradictions[of]
  if (contradiction === undefined || contradiction.kind === 'days') throw new Error(`invalid contradiction: ${of}`)
  const { contradiction: say } = locale
  const told = contradictionInWords(result, contradiction, locale, options.places)
  const labelWidth = Math.round(Math.min(Math.max(0.34 * width, 110), 340))
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const plot = width - left - theme.margin

  const rows = contradictionRows(result, contradiction, labelWidth, plot, locale)
  const figures = rows.map(({ figure }) => figure)
  const sides = rows.flatMap(({ says, leave }) => [says, leave])
  const ends = sides.flatMap(side => side.ends).filter(end => end !== null)
  const isOpen = sides.some(side => side.ends.includes(null))
  const axis = linearAxis(ends, { pixels: plot, ticks: plot / STEP, room: ARROWS, mayZoom: !isOpen })
  const bottom = rows.at(-1)!.bottom
  const start = axisStart(axis, labelX, bottom + 4, labelWidth - 2 * GAP, locale)
  // The first of a kind is the one that most speaks for; that one report could be left out goes without saying.
  const changes = contradiction.changes
    .filter(({ kind }, i, all) => kind !== 'leave-out' && all.findIndex(other => other.kind === kind) === i)
    .map(one => say.mend(told.changes[contradiction.changes.indexOf(one)]!))
  const wordsOf = ({ ends, lines }: Side, style: TextStyle) =>
    lines.map(line => ({ ...line, x: beside(...ends, textWidth(line.words, style.size, style.bold), axis) }))

  return page({
    locale,
    width,
    theme: options.theme,
    left,
    right: theme.margin,
    height: bottom,
    below: Math.max(22, start.height + 6),
    title: options.title ?? told.title,
    subtitle: options.subtitle ?? say.howToRead(figures.length),
    label: locale.notAnInterval,
    notes: [
      ...told.because,
      ...notes([
        [rows.some(({ apart }) => apart !== null), say.apart],
        [contradiction.hard, say.hard],
        [!contradiction.hard, say.soft],
        [sides.some(({ ends: [low, high] }) => low !== null && high === null), locale.note.openHigh],
      ]),
      ...changes,
      ...(options.notes ?? []),
    ],
    credits: credits([], figures, locale),
    description: describe(plainText(told.words, SPOKEN), rows, locale),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], nice: false, zero: false },
        axis: { values: axis.values, labels: false, ticks: false, domain: false },
      },
    },
    layers: [
      boxes(rows.flatMap(apartBox), { colour: theme.apart }),
      lines(rows.map(({ top }) => ({ x: labelX, x2: plot, y: top, y2: top }))),
      ...intervals(
        rows.map(({ says }) => at(says)),
        axis,
        { colour: colours.blue, thickness: 8 },
      ),
      ...intervals(
        rows.map(({ leave }) => at(leave)),
        axis,
        { colour: colours.grey, thickness: 8, hollow: true },
      ),
      texts(
        rows.flatMap(({ heading }) => heading.map(line => ({ ...line, x: labelX }))),
        theme.label,
      ),
      texts(
        rows.flatMap(row => row.lines.map(line => ({ ...line, x: labelX }))),
        { ...theme.small, bold: false, colour: theme.quiet },
      ),
      texts(
        rows.flatMap(({ says }) => wordsOf(says, theme.smallBold)),
        theme.smallBold,
      ),
      texts(
        rows.flatMap(({ leave }) => wordsOf(leave, theme.small)),
        theme.small,
      ),
      axisBelow(axis, [bottom + 12], locale),
      start.layer,
      tooltips(rows, plot, locale),
    ],
  })
}

const at = ({ ends: [low, high], y }: Side) => ({ low, high, y })

/** The distance between the two, behind them. */
const apartBox = ({ apart, top, bottom }: ContradictionRow) =>
  apart === null ? [] : [{ ...apart, top: top + 1, bottom: bottom - 1 }]

function describe(summary: string, rows: readonly ContradictionRow[], locale: Locale): string {
  const each = rows.map(({ words, who, says, leave }) => locale.contradiction.row(words, who, says.words, leave.words))
  return [summary, locale.notAnInterval, ...each].join(' ')
}

function tooltips(rows: readonly ContradictionRow[], width: number, locale: Locale) {
  const { words, said, when } = locale.tooltip
  const fields = Object.entries({ words, said, when }).map(([field, title]) => ({ field, title }))
  return hits(
    rows.map(({ top, bottom, words, says, who }) => ({
      top,
      bottom,
      words,
      said: says.words,
      when: who,
    })),
    width,
    fields,
  )
}
