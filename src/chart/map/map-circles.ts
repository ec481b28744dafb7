import { axisNumber } from '../linear-axis.js'
import { notes } from '../notes.js'
import { colours, theme } from '../theme.js'
import { hatch } from './hatch.js'
import { type DrawnMap, type MapDrawing, type MapRow, openFirst } from './map-drawing.js'
import { type Sign, mapKey } from './map-key.js'
import { mapLabels } from './map-labels.js'
import { circles, mapWords, shapes, strokes, upArrows } from './shapes.js'

/** The radius of the largest circle as a share of the width of the map and in pixels, and the smallest that is seen. */
const SHARE = 0.055
const LARGEST = 36
const SMALLEST = 2
const ZERO = 2.5
const ARROW = 14
const HATCH = 6

/** Discs as large as the low ends, in rings as large as the high ones. */
export function mapCircles({ rows, empty, width, height, locale }: MapDrawing): DrawnMap {
  const { map, tooltip } = locale
  const { blue } = colours
  const most = rows.reduce((a, { range }) => Math.max(a, range.high ?? 0, range.low ?? 0), 0)
  const perPerson = Math.min(LARGEST, SHARE * Math.max(width, 400)) / Math.sqrt(Math.max(1, most))
  const radius = (value: number) => (value === 0 ? ZERO : Math.max(SMALLEST, perPerson * Math.sqrt(value)))
  const outer = ({ range: { low, high } }: MapRow) => radius(high ?? low ?? 0)
  // Small ones over large ones, so that none is hidden.
  const ordered = [...rows].sort((a, b) => outer(b) - outer(a) || (a.area.id < b.area.id ? -1 : 1))
  const at = (test: (row: MapRow) => boolean, r: (row: MapRow) => number) =>
    ordered.filter(test).map(row => ({ x: row.x, y: row.y, r: r(row) }))
  const isZero = ({ range }: MapRow) => range.low === 0 && range.high === 0
  const isOpen = ({ range }: MapRow) => range.high === null
  const isSomeOpen = ({ range }: MapRow) => range.open === 'some' && range.high !== null
  const isBelow = ({ range }: MapRow) => range.low === null
  const hasRing = ({ range: { low, high } }: MapRow) => low !== null && high !== null && low < high
  const labels = mapLabels(
    [...ordered].sort(openFirst).map(row => ({
      ...row,
      r: outer(row),
      above: isOpen(row) || isSomeOpen(row) ? ARROW + 6 : 0,
      number: row.said,
    })),
    width,
    height,
    'anywhere',
    empty.map(area => ({ ...area, area })),
  )
  const fields = Object.entries({ where: tooltip.where, said: tooltip.said, count: tooltip.count })
  const signs: Sign[] = [
    ...sizes(most).map(value => ({ kind: 'circle' as const, r: radius(value), words: axisNumber(value, locale) })),
    ...(rows.some(isZero) ? [{ kind: 'zero' as const, words: map.zero }] : []),
    ...(empty.length > 0 ? [{ kind: 'hatched' as const, words: locale.noFigure }] : []),
  ]
  return {
    key: mapKey(signs, width, '', locale.direction),
    notes: notes([
      [rows.some(({ range }) => range.low !== null && !isZero({ range } as MapRow)), map.disc],
      [rows.some(hasRing), map.ring],
      [rows.some(isBelow), map.ringAlone],
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
      shapes(
        rows.map(({ area, words }) => ({ polygons: area.polygons, words })),
        { fill: theme.background, stroke: theme.axis },
        fields.map(([field, title]) => ({ field, title })),
      ),
      ...upArrows(at(isOpen, outer), blue, ARROW),
      ...upArrows(at(isSomeOpen, outer), blue, ARROW, true),
      circles(
        at(row => hasRing(row), outer),
        { fill: theme.band, stroke: blue },
      ),
      circles(at(isBelow, outer), { fill: 'transparent', stroke: blue, dashed: true }),
      circles(
        at(
          row => row.range.low !== null && !isZero(row) && (row.range.low > 0 || !hasRing(row)),
          ({ range }) => radius(range.low ?? 0),
        ),
        { fill: blue, stroke: theme.background, strokeWidth: 0.5 },
      ),
      circles(
        at(isZero, () => ZERO),
        { fill: theme.background, stroke: blue },
      ),
      ...mapWords(labels.quiet, { size: theme.small.size, colour: theme.quiet, halo: theme.background }),
      ...mapWords(labels.names, { size: theme.small.size, bold: true, colour: theme.text, halo: theme.background }),
      ...mapWords(labels.numbers, { size: theme.small.size, colour: theme.text, halo: theme.background }),
    ],
  }
}

/** A large and a small round number to read the sizes of circles by. */
function sizes(most: number): number[] {
  if (most < 1) return []
  const power = 10 ** Math.floor(Math.log10(most))
  const large = [5, 2, 1].map(factor => factor * power).find(value => value <= most) ?? power
  return [large, large / 10].filter(value => value >= 1)
}
