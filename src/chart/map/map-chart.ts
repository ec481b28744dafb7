import type { Range } from '../../figures/range.js'
import { english } from '../../locale/english.js'
import type { Locale } from '../../locale/locale.js'
import { boundsInWords } from '../../reconcile/range-in-words.js'
import type { Chart } from '../chart.js'
import { type ChartOptions, checkWidth } from '../chart-options.js'
import { credits } from '../credits.js'
import { figuresOf } from '../figures-of.js'
import { givenFigures } from '../given-figures.js'
import { notes } from '../notes.js'
import { page } from '../page.js'
import { plainText } from '../plain-text.js'
import { questionWords } from '../question-words.js'
import { questionParts, sameInAll } from '../same-in-all.js'
import { tableOfRanges } from '../table-of-ranges.js'
import { lengths, theme } from '../theme.js'
import { type BoundaryOptions, areasOf } from './areas-of.js'
import { centreOf } from './centre-of.js'
import { checkBreaks } from './class-breaks.js'
import { fitted } from './fitted.js'
import { mapCircles } from './map-circles.js'
import { mapClasses } from './map-classes.js'
import type { MapRow } from './map-drawing.js'
import { mapProjection } from './shapes.js'
import { moved } from './moved.js'
import { knownOptions } from '../../util/known-options.js'
import { chartOptionNames } from '../chart-options.js'

export interface MapChartOptions extends ChartOptions {
  /** GeoJSON or TopoJSON of areas, in degrees, from whoever you trust with boundaries. */
  readonly boundaries: object
  /** The property of a boundary that holds the id of its place: "adm1_pcode", "ISO_A3". Default: the feature's `id`. */
  readonly id?: string
  /** Of TopoJSON with several objects: which. */
  readonly object?: string
  /** Which place of a range is drawn: where people are, or where they came from. Default: `place`. */
  readonly by?: 'place' | 'from'
  /**
   * `circles`: a disc as large as the low end inside a ring as large as the high one. `classes`: areas shaded by the
   * class of the low end, striped with that of the high end where it is another. Default: `circles`.
   */
  readonly show?: 'circles' | 'classes'
  /** Up to four rising numbers between the classes. Default: round numbers that share the areas out evenly. */
  readonly breaks?: readonly number[]
}

/** Areas are up to 12 marks, and a chart keeps to 5,000. */
const MOST_AREAS = 400
/** Places named in a note before "and 5 more". */
const NAMED = 8
const READ_OUT = 20
const BELOW = 6
/** A map is never taller than this share of its width. */
const TALLEST = 1.1

/**
 * Ranges of many places on a map of areas. A number of people is drawn as a disc, not as the shade of an area, because
 * a large area would look like many people; the disc is the low end and the ring round it the high end, so that what is
 * not known is seen; an arrow has no upper limit. `show: 'classes'` shades areas for maps too dense for circles.
 *
 * Areas without a figure are hatched, in the key, named inside where there is room, and counted in a note, which names
 * the others; ranges whose place has no area are named in a
 * note, never dropped in silence. The symbol stands inside the area at its centre of mass, which says nothing about
 * where in it people are; boundaries that are points are refused. Equal areas are equally large (Lambert's azimuthal
 * projection round the middle of the areas; Equal Earth for the world), and north is up.
 *
 * Boundaries are yours, drawn as given with what cannot be seen left out; a note says that they are no endorsement.
 *
 * Throws `invalid ranges: empty`, `invalid ranges: more than one measure (stock, flow)` and the like for everything but
 * the place, `duplicate range: HT01`, `invalid boundaries: …`, `unknown property: adm1`, `missing object: one of a, b`,
 * `invalid breaks: 5, 2`, `missing figure: ID`, `invalid width: 90`, and what `figures` throws.
 *
 * @example
 * const square = (id: string, x: number) => ({ type: 'Feature', properties: { id }, geometry: { type: 'Polygon',
 *   coordinates: [[[x, 0], [x, 1], [x + 1, 1], [x + 1, 0], [x, 0]]] } })
 * const boundaries = { type: 'FeatureCollection', features: [square('HT01', 0), square('HT02', 1)] }
 * const ranges = reconcile(figures([
 *   { concept: 'idps', place: 'HT01', start: '2024-12-31', end: '2024-12-31', source: 'A', text: 'over 10,000' },
 * ]))
 * mapChart(ranges, { boundaries, id: 'id' }).description.split('.')[0]
 * // → "Internally displaced people, as of 31 Dec 2024: 1 of 2 areas with a figure"
 */
export function mapChart(input: Iterable<Range>, options: MapChartOptions): Chart {
  knownOptions(options, { boundaries: 1, id: 1, object: 1, by: 1, show: 1, breaks: 1, ...chartOptionNames })
  const { by = 'place', show = 'circles', places } = options
  const locale = options.locale ?? english
  const { map } = locale
  const width = checkWidth(options.width ?? 600)
  const breaks = options.breaks === undefined ? null : checkBreaks(options.breaks)
  const ranges = [...input]
  const asked = sameInAll(
    ranges,
    questionParts.filter(part => part !== by),
  )
  const byPlace = new Map<string, Range>()
  for (const range of ranges) {
    const place = range[by]
    if (place !== null && byPlace.has(place)) throw new Error(`duplicate range: ${place}`)
    if (place !== null) byPlace.set(place, range)
  }
  const given = areasOf(options.boundaries, boundaryOptions(options))
  if (given.length > MOST_AREAS) throw new Error(`invalid boundaries: more than ${MOST_AREAS} areas`)
  const found = givenFigures(input, options.figures)
  const figures = found === null ? [] : ranges.flatMap(figuresOf(found).kept)

  const plot = width - 2 * theme.margin
  const { areas: placed, height: mapHeight } = fitted(given, plot, TALLEST * plot)
  const name = (id: string) => plainText(places?.nameOf(id) ?? id, lengths.name)
  const rows = placed.flatMap((area): MapRow[] => {
    const range = byPlace.get(area.id)
    if (range === undefined || (range.low === null && range.high === null)) return []
    const [x, y] = centreOf(area.polygons)
    const said = boundsInWords(range.low, range.high, locale.bounds)
    const count = `${locale.figures(range.figures)}${locale.comma}${locale.sources(range.sourcesMin, range.sourcesMax)}`
    return [{ range, area, x, y, name: name(area.id), said, words: { where: name(area.id), said, count } }]
  })
  const drawn = new Set(rows.map(row => row.area.id))
  const empty = placed.flatMap(area => {
    if (drawn.has(area.id)) return []
    const [x, y] = centreOf(area.polygons)
    return [{ ...area, x, y, name: name(area.id) }]
  })
  const ids = new Set(placed.map(area => area.id))
  const lost = [...byPlace.keys()].filter(place => !ids.has(place)).map(name)
  const nowhere = ranges.filter(range => range[by] === null).length

  const draw = { rows, empty, width: plot, height: mapHeight, locale, breaks }
  const made = show === 'classes' ? mapClasses(draw) : mapCircles(draw)
  const top = made.key.height + BELOW
  const { what, when, where } = questionWords(asked, locale, places)
  const question = [what, ...(by === 'from' && asked.place !== null ? [where] : []), when].join(locale.comma)

  return page({
    locale,
    width,
    theme: options.theme,
    projection: mapProjection,
    table: tableOfRanges(ranges, null, locale, places),
    left: theme.margin,
    right: theme.margin,
    height: top + mapHeight,
    below: BELOW,
    title: options.title ?? question,
    subtitle: options.subtitle ?? (options.title === undefined ? map.by[by] : question),
    label: locale.notAnInterval,
    notes: [
      ...made.notes,
      ...notes([
        [rows.length > 0, map.centre],
        [empty.length > 0, map.withoutFigure(empty.length, placed.length)],
        [made.unnamed.length > 0, map.unnamed(listed(made.unnamed, locale))],
        [lost.length > 0, map.withoutArea(listed(lost, locale))],
        [nowhere > 0, map.nowhere(nowhere)],
        [true, map.endorsement],
      ]),
      ...(options.notes ?? []),
    ],
    credits: credits(ranges, figures, locale),
    description: describe(question, rows, placed.length, lost, locale),
    encoding: {},
    layers: [...made.layers.map(layer => moved(layer, top)), ...made.key.layers],
  })
}

function boundaryOptions({ id, object }: MapChartOptions): BoundaryOptions {
  return { ...(id === undefined ? {} : { id }), ...(object === undefined ? {} : { object }) }
}

function listed(names: readonly string[], locale: Locale): string {
  return locale.list(names.length > NAMED ? [...names.slice(0, NAMED), locale.more(names.length - NAMED)] : names)
}

function describe(
  question: string,
  rows: readonly MapRow[],
  areas: number,
  lost: readonly string[],
  locale: Locale,
): string {
  const { alt, map } = locale
  const largest = [...rows].sort((a, b) => (b.range.low ?? 0) - (a.range.low ?? 0))
  return [
    alt.question(question, map.counted(rows.length, areas)),
    ...largest.slice(0, READ_OUT).map(row => alt.question(row.name, row.said)),
    ...(rows.length > READ_OUT ? [alt.more(rows.length - READ_OUT)] : []),
    ...(lost.length > 0 ? [map.withoutArea(listed(lost, locale))] : []),
    locale.notAnInterval,
  ].join(' ')
}
