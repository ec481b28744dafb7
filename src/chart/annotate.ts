import { dayNumber, isoDay } from '../util/day.js'
import type { Chart } from './chart.js'
import { type Layer, layer } from './layers/layer.js'
import { textsOnMarks } from './layers/texts.js'
import { type PageParts, page, partsOf } from './page.js'
import { periodInWords } from './period-in-words.js'
import { plainText } from './plain-text.js'
import { lengths, theme } from './theme.js'

/** Something that happened: a ceasefire, an offensive, a border that closed. */
export interface ChartEvent {
  /** The day, or the first one of a period. */
  readonly start: string
  /** The last day. Default: the first. */
  readonly end?: string
  /** What happened, in neutral words. */
  readonly label: string
  /** Who says so. Default: not stated. */
  readonly source?: string
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Letters nearer than this stand one below the other. */
const NEAR = 13
const LINE = 14

/**
 * Marks events on a chart with an axis of time: a line at a day, a line with a bar over a period, each with a letter; the
 * notes and the description say what the letters stand for, when it was, and who says so. Events outside the days drawn
 * are told in a note, and never stretch the axis. A note adds that what follows an event need not follow from it.
 *
 * Returns a new chart; events can be added to it again.
 *
 * Throws `invalid chart: no axis of time` for charts without one, `invalid chart: not made by this library, or a copy`,
 * `invalid day: 2020-02-30`, `invalid event: 2020-02-02 to 2020-02-01`, `missing label: 2020-02-02` and
 * `invalid events: more than 26`.
 *
 * @example
 * const killed = { concept: 'killed', place: 'SYR', source: 'A', text: '25' }
 * const chart = rangeChart(reconcile(figures([
 *   { ...killed, start: '2020-01-01', end: '2020-01-31' },
 *   { ...killed, start: '2020-03-01', end: '2020-03-31' },
 * ])))
 * annotate(chart, [{ start: '2020-03-06', label: 'Ceasefire takes effect', source: 'Wire service' }])
 *   .description.includes('Event, 6 Mar 2020: Ceasefire takes effect.') // → true
 */
export function annotate(chart: Chart, events: readonly ChartEvent[]): Chart {
  const parts = partsOf(chart)
  const { top, bottom, start, end } = frameOf(parts)
  const { locale } = parts
  const say = locale.events
  const used = parts.letters ?? 0
  const all = events.map(checked).sort((a, b) => dayNumber(a.start) - dayNumber(b.start))
  const isInside = ({ start: from, end: to }: Checked) => to >= start && from <= end
  const shown = all.filter(isInside)
  if (used + shown.length > LETTERS.length) throw new Error(`invalid events: more than ${LETTERS.length}`)
  const words = (event: Checked) => periodInWords(event.start, event.end, locale)
  const perDay = (parts.width - parts.left - parts.right) / Math.max(1, dayNumber(end) - dayNumber(start))
  let before = -Infinity
  let level = 0
  const placed = shown.map((event, i) => {
    const from = event.start < start ? start : event.start
    const last = event.end > end ? end : event.end
    // A period ends with its last day, not with the morning of it.
    const to = event.start === event.end || last === end ? last : isoDay(dayNumber(last) + 1)!
    const x = ((dayNumber(from) + dayNumber(to)) / 2 - dayNumber(start)) * perDay
    level = x - before < NEAR ? level + 1 : 0
    before = x
    return { event, from, to, x, y: top + level * LINE, letter: LETTERS[used + i]! }
  })
  const outside = all.filter(event => !isInside(event))
  return page({
    ...parts,
    letters: used + shown.length,
    notes: [
      ...parts.notes,
      ...(shown.length > 0 && used === 0 ? [say.coincidence] : []),
      ...placed.map(({ event, letter }) => say.event(letter, words(event), event.label, event.source)),
      ...(outside.length > 0
        ? [say.outside(locale.list(outside.map(event => `${event.label}${locale.comma}${words(event)}`)))]
        : []),
    ],
    description: [parts.description, ...shown.map(event => say.alt(words(event), event.label))].join(' '),
    layers: [
      ...parts.layers,
      edges(placed, top, bottom),
      spans(placed, top),
      ...textsOnMarks(
        placed.map(({ x, y, letter }) => ({ x, y, words: letter })),
        { ...theme.label, align: 'center' },
      ),
    ],
  })
}

type Checked = { readonly start: string; readonly end: string; readonly label: string; readonly source: string | null }
type Placed = { readonly event: Checked; readonly from: string; readonly to: string }

function checked({ start, end = start, label, source }: ChartEvent): Checked {
  if (dayNumber(end) < dayNumber(start)) throw new Error(`invalid event: ${start} to ${end}`)
  const words = plainText(label, lengths.words)
  if (words === '') throw new Error(`missing label: ${start}`)
  return { start, end, label: words, source: source === undefined ? null : plainText(source, lengths.name) }
}

/** Lines down the plot at the days an event begins and ends. */
function edges(placed: readonly Placed[], top: number, bottom: number): Layer {
  const days = placed.flatMap(({ from, to }) => (from === to ? [from] : [from, to]))
  return layer(
    days.map(at => ({ at })),
    { type: 'rule', color: theme.quiet, strokeWidth: 1 },
    { x: { field: 'at' }, y: { value: top }, y2: { value: bottom } },
  )
}

function spans(placed: readonly Placed[], top: number): Layer {
  return layer(
    placed.flatMap(({ from, to }) => (from === to ? [] : [{ from, to }])),
    { type: 'rule', color: theme.quiet, strokeWidth: 4 },
    { x: { field: 'from' }, x2: { field: 'to' }, y: { value: top } },
  )
}

type Scaled = {
  readonly type?: unknown
  readonly scale?: { readonly range?: readonly unknown[] } | null
  readonly field?: unknown
}

/** The plot in pixels from top to bottom, and the days of its axis: those of its layers. */
function frameOf({ encoding, layers }: PageParts) {
  const x = encoding['x'] as Scaled | undefined
  const range = (encoding['y'] as Scaled | undefined)?.scale?.range
  const days = layers
    .flatMap(({ data, encoding }) =>
      ['x', 'x2'].flatMap(channel => {
        const { field, scale } = (encoding[channel] ?? {}) as Scaled
        return scale === null || typeof field !== 'string' || (encoding['x'] as Scaled).scale === null
          ? []
          : data.values.map(row => (row as Readonly<Record<string, unknown>>)[field])
      }),
    )
    .filter(day => typeof day === 'string')
    .map(day => day.slice(0, 'YYYY-MM-DD'.length))
    .sort()
  if (x?.type !== 'temporal' || range === undefined || days.length === 0)
    throw new Error('invalid chart: no axis of time')
  const [one, other] = range.map(Number)
  return { top: Math.min(one!, other!), bottom: Math.max(one!, other!), start: days[0]!, end: days.at(-1)! }
}
