import type { Range } from '../figures/range.js'
import { english } from '../locale/english.js'
import { intervalOf } from '../reconcile/interval.js'
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
import { axisNumber, linearAxis } from './linear-axis.js'
import { page } from './page.js'
import { type PanelLayers, panelLayers } from './panels/panel-layers.js'
import { type Panel, type PanelOrder, panelOrders, panelsOf } from './panels/panels-of.js'
import { atMoment, sharedSlots } from './panels/shared-slots.js'
import { keptBy, placedFigures } from './placed-figures.js'
import { rangeStory } from './range-description.js'
import { rangeFacts } from './range-facts.js'
import { rangeLabels } from './range-labels.js'
import { rangeNotes } from './range-notes.js'
import { rangePlot } from './range-plot.js'
import { rangePoints } from './range-points.js'
import type { Slots } from './range-slots.js'
import { rangeSources } from './range-sources.js'
import { rowsOf } from './rows-of.js'
import { sameInAll } from './same-in-all.js'
import { stack } from './stack.js'
import { tableOfRanges } from './table-of-ranges.js'
import { textWidth } from './text-width.js'
import { theme } from './theme.js'
import { thin } from './thin.js'
import { timeLabels } from './time-labels.js'
import { wrap } from './wrap.js'
import { knownOptions } from '../util/known-options.js'
import { chartOptionNames } from './chart-options.js'

export interface SmallMultiplesOptions extends ChartOptions {
  /** The order of the panels: as given, by their largest low end, or by name. Default: `given`. */
  readonly order?: PanelOrder
}

/** A range is up to 8 marks and a figure up to 3, and a chart keeps to 5,000. */
const MOST_PANELS = 40
const MOST_RANGES = 360
const MOST_FIGURES = 560
const NARROWEST = 165
const BETWEEN = 18
const LABEL_TICK = 6
const LINE_STEP = 40
/** Pixels above the highest number: for its words, and for an arrow too. */
const ROOM = 20
const ROOM_FOR_ARROWS = 36
/** Short: in a low panel a long arrow would seem to reach a number. */
const ARROW = 12
const READ_OUT = 12

/**
 * Many questions over time, a small chart each: one place or group a panel, all on the same axes, so that heights and
 * days compare from panel to panel. Everything in a panel is drawn as `rangeChart` draws it: columns from the lowest to
 * the highest end, open ends as arrows, figures as points, gaps grey, changes of source dotted.
 *
 * Axes start at zero. A question that is small beside the others stays small: that is what one axis is for; the numbers
 * stand at the columns where there is room, and all of them in the table.
 *
 * Throws `invalid ranges: empty`, `invalid ranges: more than one measure (stock, flow)` and for unit the like,
 * `invalid ranges: no day stated`, `duplicate range: 2020-01-01 to 2020-12-31`, `invalid order: size`,
 * `missing figure: ID`, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const idps = { concept: 'idps', start: '2024-12-31', end: '2024-12-31', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, place: 'HTI', text: '1,041,000' },
 *   { ...idps, place: 'SDN', text: 'over 11 million' },
 * ]))
 * smallMultiples(ranges, { order: 'largest' }).description.split('.')[0] // → "Internally displaced people: 2 panels"
 */
export function smallMultiples(input: Iterable<Range>, options: SmallMultiplesOptions = {}): Chart {
  knownOptions(options, { order: 1, ...chartOptionNames })
  const { order = 'given', places } = options
  if (!panelOrders.includes(order)) throw new Error(`invalid order: ${order}`)
  const locale = options.locale ?? english
  const { multiples } = locale
  const width = checkWidth(options.width ?? 600)
  const ranges = rowsOf(input)
  sameInAll(ranges, ['measure', 'unit'])
  const found = givenFigures(input, options.figures)
  const keptOf = found === null ? () => [] : figuresOf(found).kept
  const { common, panels: all } = panelsOf(ranges, order, locale, places)
  const panels = all.slice(0, MOST_PANELS)
  const figures = keptBy(ranges, keptOf)
  const facts = rangeFacts(ranges, figures)

  const isOpen = facts.openUp || facts.someOpenUp
  const inner = width - 2 * theme.margin
  const height = Math.round(Math.min(150, Math.max(96, 0.2 * width)))
  const axis = linearAxis(facts.ends, {
    pixels: height,
    ticks: height / LINE_STEP,
    room: isOpen ? ROOM_FOR_ARROWS : ROOM,
    mayZoom: false,
  })
  const numbers = axis.values.map(value => ({ value, words: axisNumber(value, locale) }))
  const gutter = Math.ceil(LABEL_TICK + Math.max(...numbers.map(n => textWidth(n.words, theme.small.size))))
  const across = Math.min(panels.length, Math.max(1, Math.floor((inner - gutter + BETWEEN) / (NARROWEST + BETWEEN))))
  const panelWidth = Math.floor((inner - gutter - (across - 1) * BETWEEN) / across)
  const left = theme.margin + gutter

  const looks = rangeSources(figures, locale)
  const names = key(looks, -gutter, inner)
  const slots = sharedSlots(
    panels.map(panel => panel.ranges),
    panelWidth,
    Math.max(4, Math.floor(MOST_RANGES / panels.length)),
  )
  const drawn = panels.map((panel, i) => drawPanel(panel, slots[i]!))
  const rows = Array.from({ length: Math.ceil(drawn.length / across) }, (_, i) =>
    drawn.slice(i * across, (i + 1) * across),
  )
  let bottom = names.height + (names.height > 0 ? 6 : 0)
  const placed = rows.flatMap(row => {
    const head = Math.max(...row.map(panel => panel.head.length)) * theme.label.line + 4
    const foot = Math.max(...row.map(panel => panel.time.height))
    const top = bottom + head
    bottom = top + height + foot + 12
    return row.map((panel, i) => panel.at(i * (panelWidth + BETWEEN), top, i === 0))
  })

  const shown = {
    ranges,
    figures,
    facts,
    slots: { ...slots[0]!, ...summaryOf(slots), slots: drawn.flatMap(panel => panel.slots.slots) },
    since: null,
    gaps: drawn.reduce((sum, panel) => sum + panel.gaps.length, 0),
    changes: drawn.reduce((sum, panel) => sum + panel.changes.length, 0),
    points: { drawn: drawn.reduce((sum, { points }) => sum + points.drawn, 0), all: figures.length },
  }
  return page({
    locale,
    width,
    theme: options.theme,
    table: tableOfRanges(ranges, { kept: keptOf, setAside: () => [] }, locale, places),
    left,
    right: theme.margin,
    height: bottom - 12,
    below: 4,
    title: options.title ?? (common === '' ? locale.overview : common),
    subtitle: options.subtitle ?? (options.title === undefined ? '' : common),
    label: locale.notAnInterval,
    notes: [
      ...rangeNotes(shown, locale),
      multiples.shared,
      ...(panels.length < all.length ? [multiples.firstOnly(panels.length, all.length)] : []),
      ...(options.notes ?? []),
    ],
    credits: credits(ranges, figures, locale),
    description: describe(),
    encoding: {},
    layers: [...panelLayers(placed), ...names.layers],
  })

  function drawPanel({ name, ranges }: Panel, slots: Slots) {
    const gaps = gapsBetween(slots)
    const changes = changesOfSource(slots, keptOf)
    const head = wrap(name, panelWidth, theme.label, 2)
    const time = timeLabels(slots, height, locale)
    const placed = placedFigures(slots, keptOf)
    const points = thin(placed, Math.max(8, Math.floor(MOST_FIGURES / panels.length)), ({ figure }) =>
      intervalOf(figure),
    )
    const at = (x: number, top: number, isFirst: boolean): PanelLayers => {
      const place = {
        x: (moment: string) => atMoment(slots.axis, moment),
        y: (value: number) => top + height - axis.at(value),
        left: x,
        top,
      }
      const down = stack(top - 4 - head.length * theme.label.line)
      const layers = [
        ...gapLayers(gaps, axis, slots.axis, height / 2, locale),
        lines(numbers.slice(1).map(({ value }) => level(value))),
        lines(
          changes.map(x => ({ x, x2: x, y: 0, y2: height })),
          theme.axis,
          true,
        ),
        ...rangePlot(slots, ARROW),
        slotHits(slots, 0, height, locale),
        ...rangePoints(points, looks, slots.column, locale),
        ...textsOnMarks(rangeLabels(slots, axis, 0, locale, ARROW), { size: theme.small.size, align: 'center' }),
        lines([level(axis.start)], theme.axis),
        ...time.layers,
        texts(
          isFirst ? numbers.map(({ value, words }) => ({ x: -LABEL_TICK, y: height - axis.at(value), words })) : [],
          { size: theme.small.size, colour: theme.quiet, align: 'right' },
        ),
      ]
      const above = texts(
        head.map(words => ({ x, y: down(theme.label.line), words })),
        theme.label,
      )
      return { layers, place, above }
    }
    return { name, ranges, slots, gaps, changes, head, time, at, points: { drawn: points.length } }
  }

  function level(value: number) {
    const y = height - axis.at(value)
    return { x: 0, x2: panelWidth, y, y2: y }
  }

  function describe(): string {
    const head = [common === '' ? locale.overview : common, multiples.panels(all.length)] as const
    const each = drawn
      .slice(0, READ_OUT)
      .flatMap(panel => rangeStory(panel.name, panel.slots, panel.gaps.length, locale))
    const rest = all.length > READ_OUT ? [locale.alt.more(all.length - READ_OUT)] : []
    return [locale.alt.question(...head), ...each, ...rest, locale.notAnInterval].join(' ')
  }
}

/** What the notes have to say of all panels: an exception in one is one. */
function summaryOf(slots: readonly Slots[]): Pick<Slots, 'kind' | 'isEven'> {
  const isOverlapping = slots.some(({ kind }) => kind === 'overlapping')
  return { kind: isOverlapping ? 'overlapping' : slots[0]!.kind, isEven: slots.every(({ isEven }) => isEven) }
}
