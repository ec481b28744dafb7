import type { Area, Position, Ring } from './area.js'
import { cutAtDateLine } from './cut-at-date-line.js'
import { projectionFor } from './projection-for.js'

export interface FittedMap {
  /** In pixels. */
  readonly areas: readonly Area[]
  readonly height: number
}

/** Steps of an outline shorter than this, in pixels, cannot be seen. */
const STEP = 0.6
/** Islands smaller than this are dots. */
const ISLAND = 1
const round = (x: number) => Math.round(10 * x) / 10

/**
 * Areas drawn into a rectangle of so many pixels, as large as they fit. Outlines keep only what can be seen at this
 * size, so that a chart stays small whatever the boundaries weigh.
 *
 * Throws `invalid boundaries: no extent` for outlines that are points or lines.
 *
 * @example
 * const square = [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]
 * fitted([{ id: 'A', polygons: [[square]] }], 300, 300).height // → 300
 */
export function fitted(areas: readonly Area[], width: number, tallest: number): FittedMap {
  const { project, isWorld } = projectionFor(areas)
  const projected = (isWorld ? areas.map(cutAtDateLine) : areas).map(area => mapped(area, ring => ring.map(project)))
  const all = projected.flatMap(({ polygons }) => polygons.flatMap(rings => rings[0] ?? []))
  const [west, east, north, south] = all.reduce<readonly [number, number, number, number]>(
    ([a, b, c, d], [x, y]) => [Math.min(a, x), Math.max(b, x), Math.min(c, y), Math.max(d, y)],
    [Infinity, -Infinity, Infinity, -Infinity],
  )
  const scale = Math.min(width / (east - west), tallest / (south - north))
  if (!Number.isFinite(scale) || scale <= 0) throw new Error('invalid boundaries: no extent')
  const left = (width - scale * (east - west)) / 2
  const place = ([x, y]: Position): Position => [round(left + (x - west) * scale), round((y - north) * scale)]
  return {
    areas: projected.map(area => seen(mapped(area, ring => thinned(ring.map(place))))),
    height: Math.min(Math.ceil((south - north) * scale), Math.ceil(tallest)),
  }
}

const mapped = ({ id, polygons }: Area, change: (ring: Ring) => Ring): Area => ({
  id,
  polygons: polygons.map(rings => rings.map(change)),
})

/** Without islands and lakes that are too small to be seen; the largest piece stays. */
function seen({ id, polygons }: Area): Area {
  const sizes = polygons.map(([outline = []]) => reach(outline))
  const largest = sizes.indexOf(sizes.reduce((a, b) => Math.max(a, b), 0))
  const kept = polygons.filter((_, i) => i === largest || sizes[i]! >= ISLAND)
  return { id, polygons: kept.map(rings => rings.filter((ring, i) => i === 0 || reach(ring) >= ISLAND)) }
}

/** The longer side of the box round a ring. */
function reach(ring: Ring): number {
  const side = (at: 0 | 1) => {
    const all = ring.map(position => position[at])
    return all.reduce((a, b) => Math.max(a, b), -Infinity) - all.reduce((a, b) => Math.min(a, b), Infinity)
  }
  return ring.length === 0 ? 0 : Math.max(side(0), side(1))
}

/** Without steps that are too short to be seen; first and last stay, and at least a triangle. */
function thinned(ring: Ring): Ring {
  const kept: Position[] = []
  for (const position of ring) {
    const last = kept.at(-1)
    if (last === undefined || Math.hypot(position[0] - last[0], position[1] - last[1]) >= STEP) kept.push(position)
  }
  const end = ring.at(-1)
  if (end !== undefined && kept.at(-1) !== end) kept.push(end)
  return kept.length < 4 && ring.length >= 4 ? [ring[0]!, ring[1]!, ring[2]!, ring.at(-1)!] : kept
}
