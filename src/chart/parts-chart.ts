import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import type { Part } from '../reconcile/arithmetic/parts.js'
import type { Countable } from '../reconcile/arithmetic/total.js'
import { axisBelow } from './axis-below.js'
import type { Chart } from './chart.js'
import { type ChartOptions, checkWidth } from './chart-options.js'
import { boxes } from './layers/boxes.js'
import { hits } from './layers/hits.js'
import type { Layer } from './layers/layer.js'
import { lines } from './layers/lines.js'
import { openEnds } from './layers/open-ends.js'
import { texts } from './layers/texts.js'
import { type Axis, linearAxis } from './linear-axis.js'
import { notes } from './notes.js'
import { page } from './page.js'
import { type Piece, partsPieces } from './parts-pieces.js'
import { type PartRow, partsRows } from './parts-rows.js'
import { questionWords } from './question-words.js'
import { plainText } from './plain-text.js'
import { textWidth } from './text-width.js'
import { colours, lengths, theme } from './theme.js'
import { knownOptions } from '../util/known-options.js'
import { pageOptionNames } from './chart-options.js'

export interface PartsChartOptions extends Omit<ChartOptions, 'figures'> {
  /** What the parts are parts of, as given to `parts`. Default: no row for it, and no shares. */
  readonly whole?: Countable
  /** What was counted, as given to `parts`: drawn once, end to end. Default: not drawn. */
  readonly counted?: Iterable<Countable>
}

const GAP = 12
const NARROW = 480
const STEP = 80
const ARROWS = 30
const BAR = 12
const COUNTED = 40

/**
 * How many of each group there are, and how many more there may be: a row a group, filled as far as it was counted and
 * dashed as far as the people of whom nothing is known could make it.
 *
 * Numbers of people on one axis from zero, never a bar of 100 % from which the unknown has been left out. A group inside
 * another stands below it and further in; rows do not add up, and the chart says so. With `whole`, shares are given from
 * the least to the most they can be, rounded outwards; with `counted`, the counts themselves stand end to end above.
 *
 * Throws `invalid parts: empty`, and `invalid width: 90`.
 *
 * @example
 * const killed = (group, text) => ({ id: group, concept: 'killed', group, end: '2022-06-30', text })
 * const counted = figures([killed('men', '1,905'), killed('women', '1,316'), killed('adults', '1,460')])
 * const chart = partsChart(parts(counted), { counted })
 * chart.description.split('. ')[3] // → "Women: 1,316 to 2,776"
 */
export function partsChart(parts: readonly Part[], options: PartsChartOptions = {}): Chart {
  knownOptions(options, { whole: 1, counted: 1, ...pageOptionNames })
  const locale = options.locale ?? english
  const width = checkWidth(options.width ?? 600)
  if (parts.length === 0) throw new Error('invalid parts: empty')
  const whole = options.whole ?? null
  const counted = [...(options.counted ?? [])]
  const { parts: say, note } = locale
  const inner = width - 2 * theme.margin
  const isNarrow = width < NARROW
  const labelWidth = Math.min(Math.round((isNarrow ? 0.4 : 0.22) * inner), 260)
  const answerWidth = isNarrow ? 0 : Math.min(Math.round(0.24 * inner), 240)
  const labelX = -labelWidth - GAP
  const left = theme.margin - labelX
  const right = theme.margin + (isNarrow ? 0 : answerWidth + GAP)
  const plot = width - left - right
  const pieces = partsPieces(counted, whole, locale)
  const top = pieces === null ? 0 : COUNTED
  const layout = {
    label: { x: labelX, width: labelWidth },
    answer: isNarrow ? null : { x: plot + GAP, width: answerWidth },
  }
  const groups = parts.filter(part => part.group !== whole?.group)
  const rows = partsRows(groups, whole, layout, top, locale)
  const bottom = rows.at(-1)!.bottom
  const isOpen = rows.some(row => row.high === null)
  const axis = linearAxis(
    rows.map(({ low, high }) => high ?? low),
    { pixels: plot, ticks: plot / STEP, room: isOpen ? ARROWS : 6, mayZoom: false },
  )
  const asked = whole ?? counted[0]
  const question = asked === undefined ? '' : questionOf({ ...asked, group: whole?.group ?? 'all' }, locale, options)
  const rest = pieces?.find(piece => piece.words === '')
  const sources = [...new Set([...counted, ...(whole === null ? [] : [whole])].flatMap(sourcesOf))].sort()

  return page({
    locale,
    theme: options.theme,
    table: tableOf(rows, locale),
    width,
    left,
    right,
    height: bottom,
    below: 22,
    title: options.title ?? say.title(question),
    subtitle: options.subtitle ?? (options.title === undefined ? '' : question),
    label: locale.notAnInterval,
    notes: [
      ...notes([
        [true, say.solid],
        [rows.some(({ low, high }) => high !== null && high > low), say.dashed],
        [isOpen, note.openHigh],
        [pieces !== null, say.pieces],
        [rest !== undefined, rest === undefined ? '' : say.unknown(locale.bounds.number(rest.hi - rest.lo))],
        [groups.length > 1, say.notAdded],
        [whole !== null && rows.some(row => row.quiet.length > 0), say.rounded],
      ]),
      ...(options.notes ?? []),
    ],
    credits: sources.length === 0 ? [] : [locale.sourcesLine(locale.list(sources))],
    description: [
      ...(question === '' ? [] : [`${question}.`]),
      ...rows.map(row => locale.alt.question(row.label, row.said)),
      say.notAdded,
      locale.notAnInterval,
    ].join(' '),
    encoding: {
      x: {
        type: 'quantitative',
        title: null,
        scale: { domain: [axis.start, axis.end], nice: false, zero: false },
        axis: null,
      },
    },
    layers: [
      lines(rows.map(row => ({ x: labelX, x2: plot + right - theme.margin, y: row.top, y2: row.top }))),
      lines(axis.values.map(value => ({ x: axis.at(value), x2: axis.at(value), y: 0, y2: bottom }))),
      ...(pieces === null ? [] : pieceLayers(pieces, axis, labelX, locale)),
      ...rowLayers(rows, axis),
      texts(
        rows.flatMap(row => row.strong),
        theme.smallBold,
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

function questionOf(asked: Countable, locale: Locale, { places }: PartsChartOptions): string {
  const { what, where, when } = questionWords(asked, locale, places)
  return [what, ...(asked.place === null ? [] : [where]), when].join(locale.comma)
}

const sourcesOf = ({ source, sources }: Countable) =>
  [...(sources ?? []), ...(source == null ? [] : [source])].map(name => plainText(name, lengths.name))

/** What was counted, end to end, each piece named where its name fits. */
function pieceLayers(pieces: readonly Piece[], axis: Axis, x: number, locale: Locale): Layer[] {
  const top = 14
  const bottom = top + BAR
  const box = ({ lo, hi }: Piece) => ({ lo, hi, top, bottom })
  const { size } = theme.small
  const names = pieces.flatMap(({ lo, hi, words }) =>
    words !== '' && textWidth(words, size) + 6 <= axis.at(hi) - axis.at(lo)
      ? [{ x: (axis.at(lo) + axis.at(hi)) / 2, y: bottom + 8, words }]
      : [],
  )
  const ends = pieces.map(({ hi }) => ({ x: axis.at(hi), x2: axis.at(hi), y: top, y2: bottom }))
  return [
    boxes(pieces.filter(piece => !piece.isUnknown).map(box), { colour: colours.navy }),
    boxes(pieces.filter(piece => piece.isUnknown).map(box), { colour: colours.navy, hollow: true }),
    lines(ends.slice(0, -1), theme.background),
    texts([{ x, y: top + BAR / 2, words: locale.parts.counted }], theme.smallBold),
    texts(names, { size, colour: theme.quiet, align: 'center' }),
  ]
}

function rowLayers(rows: readonly PartRow[], axis: Axis): Layer[] {
  const { blue, navy } = colours
  const at = ({ y }: PartRow) => ({ top: y - BAR / 2, bottom: y + BAR / 2 })
  const sure = rows.filter(row => row.low > 0).map(row => ({ row, box: { lo: 0, hi: row.low, ...at(row) } }))
  const may = rows.flatMap(row =>
    row.high === null || row.high <= row.low ? [] : [{ lo: row.low, hi: row.high, ...at(row) }],
  )
  const open = rows.filter(row => row.high === null).map(({ low, y }) => ({ at: low, y }))
  return [
    boxes(may, { colour: blue, dashed: true }),
    boxes(
      sure.filter(({ row }) => !row.isWhole).map(({ box }) => box),
      { colour: blue },
    ),
    boxes(
      sure.filter(({ row }) => row.isWhole).map(({ box }) => box),
      { colour: navy },
    ),
    ...openEnds(open, { colour: blue, edge: axis.pixels }),
  ]
}

function tableOf(rows: readonly PartRow[], locale: Locale) {
  const { tooltip, chartTable } = locale
  const { low, high } = chartTable.numbers
  return {
    columns: Object.entries({ what: tooltip.what, low, high, said: tooltip.said }).map(([name, title]) => ({
      name,
      title,
    })),
    rows: rows.map(row => ({ what: row.label, low: row.low, high: row.high, said: row.said })),
  }
}

function tooltips(rows: readonly PartRow[], width: number, locale: Locale) {
  const { what, said } = locale.tooltip
  return hits(
    rows.map(({ top, bottom, label, said }) => ({ top, bottom, what: label, said })),
    width,
    Object.entries({ what, said }).map(([field, title]) => ({ field, title })),
  )
}
