import { axisNumber } from '../linear-axis.js'
import { notes } from '../notes.js'
import { colours, theme } from '../theme.js'
import { classBreaks, classOf } from './class-breaks.js'
import { coloursOf } from './class-colours.js'
import { hatch } from './hatch.js'
import { type DrawnMap, type MapDrawing, type MapRow, openFirst } from './map-drawing.js'
import { type Sign, mapKey } from './map-key.js'
import { type Box, mapLabels } from './map-labels.js'
import { mapWords, shapes, strokes, upArrows } from './shapes.js'

const HATCH = 6
const ARROW = 12
/** Half of the dot from which an arrow rises. */
const FOOT = 2

const round = (x: number) => Math.round(10 * x) / 10

/** Words on dark and light shades stand on a plate of their own. */
function plate({ left, right, top, bottom }: Box) {
  const [a, b] = [round(left - 3), round(right + 3)]
  const ring = [
    [a, top],
    [a, bottom],
    [b, bottom],
    [b, top],
    [a, top],
  ] as const
  return { polygons: [[ring.map(([x, y]) => [x, round(y)] as const)]] }
}

/** Areas shaded by the class of the low end, hatched where the high end lies in another class. */
export function mapClasses({ rows, empty, width, height, locale, breaks: given }: MapDrawing): DrawnMap {
  const { map, tooltip } = locale
  const lows = rows.map(({ range }) => range.low ?? 0)
  const breaks = given ?? classBreaks(lows)
  const colour = coloursOf(breaks.length + 1)
  const ofRow = ({ range }: MapRow) => classOf(range.low ?? 0, breaks)
  const isOpen = ({ range }: MapRow) => range.high === null
  const isSomeOpen = ({ range }: MapRow) => range.open === 'some' && range.high !== null
  const isUnsure = (row: MapRow) => row.range.high !== null && classOf(row.range.high, breaks) > ofRow(row)
  const fields = Object.entries({ where: tooltip.where, said: tooltip.said, count: tooltip.count })
  // An arrow and the words below it have the middle of the area between them, so that both find room.
  const middle = (row: MapRow) => (isOpen(row) || isSomeOpen(row) ? row.y - ARROW / 2 : row.y)
  const arrows = (test: (row: MapRow) => boolean) =>
    rows.filter(test).map(row => ({ x: row.x, y: middle(row), r: FOOT }))
  const labels = mapLabels(
    [...rows]
      .sort((a, b) => openFirst(a, b) || (b.range.low ?? 0) - (a.range.low ?? 0))
      .map(row => ({
        ...row,
        y: middle(row),
        r: FOOT,
        above: isOpen(row) || isSomeOpen(row) ? ARROW + 6 : 0,
        number: row.said,
      })),
    width,
    height,
    'area',
    empty.map(area => ({ ...area, area })),
  )
  const number = (value: number) => axisNumber(value, locale)
  const signs: Sign[] = [
    ...colour.map((_, i) => ({
      kind: 'class' as const,
      colour: colour[i]!,
      words:
        breaks.length === 0
          ? map.anyNumber
          : i === 0
            ? map.under(number(breaks[0]!))
            : i === breaks.length
              ? map.orMore(number(breaks[i - 1]!))
              : map.between(number(breaks[i - 1]!), number(breaks[i]!)),
    })),
    ...(rows.some(isUnsure) ? [{ kind: 'unsure' as const, words: map.maybeMore }] : []),
    ...(empty.length > 0 ? [{ kind: 'hatched' as const, words: locale.noFigure }] : []),
  ]
  return {
    key: mapKey(signs, width, map.lowEnd, locale.direction),
    notes: notes([
      [rows.length > 0, map.classes],
      [rows.some(isUnsure), map.unsure],
      [rows.some(({ range }) => range.low === null), map.noLow],
      [rows.some(isOpen), map.open],
      [rows.some(isSomeOpen), map.someOpen],
      [labels.left > 0, map.unlabelled(labels.left)],
    ]),
    unnamed: labels.unnamed,
    layers: [
      shapes(empty, { fill: theme.gap, stroke: 'transparent' }),
      strokes(
        empty.flatMap(({ polygons }) => hatch(polygons, HATCH)),
        theme.axis,
        0.6,
      ),
      shapes(empty, { stroke: theme.axis }),
      ...colour.map((fill, i) =>
        shapes(
          rows.filter(row => ofRow(row) === i).map(({ area, words }) => ({ polygons: area.polygons, words })),
          { fill, stroke: theme.axis },
          fields.map(([field, title]) => ({ field, title })),
        ),
      ),
      ...colour.map((stroke, i) =>
        strokes(
          rows
            .filter(row => isUnsure(row) && classOf(row.range.high ?? 0, breaks) === i)
            .flatMap(({ area }) => hatch(area.polygons, HATCH, 'rising')),
          stroke,
          2,
        ),
      ),
      ...upArrows(arrows(isOpen), colours.brown, ARROW),
      ...upArrows(arrows(isSomeOpen), colours.brown, ARROW, true),
      shapes(labels.boxes.map(plate), { fill: theme.background }),
      ...mapWords(labels.quiet, { size: theme.small.size, colour: theme.quiet, halo: theme.background }),
      ...mapWords(labels.names, { size: theme.small.size, bold: true, colour: theme.text, halo: theme.background }),
      ...mapWords(labels.numbers, { size: theme.small.size, colour: theme.text, halo: theme.background }),
    ],
  }
}
