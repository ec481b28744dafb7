import type { Area, Polygon, Position, Ring } from './area.js'
import { type Feature, featuresOf } from './features-of.js'

export interface BoundaryOptions {
  /** The property that holds the id of the place: "adm1_pcode", "ISO_A3". Default: the `id` of the feature itself. */
  readonly id?: string
  /** Of TopoJSON with several objects: which. */
  readonly object?: string
}

/**
 * The areas of GeoJSON or TopoJSON by the ids of their places. Features of one id are one area; those without an id are
 * areas without a name, drawn and never matched.
 *
 * Throws `invalid boundaries: Point (areas only)`, `invalid boundaries: no areas`, `unknown property: adm1_pcode` where
 * no feature has it, and what is wrong with the file.
 *
 * @example
 * const geometry = { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] }
 * areasOf({ type: 'Feature', id: 'HT01', geometry }, {})[0].id // → "HT01"
 */
export function areasOf(boundaries: unknown, { id, object }: BoundaryOptions): Area[] {
  const features = featuresOf(boundaries, object)
  const named = features.map(feature => ({ name: nameOf(feature, id), polygons: polygonsOf(feature) }))
  if (id !== undefined && named.every(({ name }) => name === '')) throw new Error(`unknown property: ${id}`)
  const areas = new Map<string, Polygon[]>()
  const unnamed: Area[] = []
  for (const { name, polygons } of named) {
    const known = areas.get(name)
    if (polygons.length === 0) continue
    if (name === '') unnamed.push({ id: '', polygons })
    else if (known === undefined) areas.set(name, polygons)
    else known.push(...polygons)
  }
  const out = [...Array.from(areas, ([id, polygons]) => ({ id, polygons })), ...unnamed]
  if (out.length === 0) throw new Error('invalid boundaries: no areas')
  return out
}

function nameOf({ id, properties }: Feature, property: string | undefined): string {
  const value = property === undefined ? id : Object.hasOwn(properties, property) ? properties[property] : null
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A point would be finer than what figures of places know. */
function polygonsOf({ geometry: { type, coordinates } }: Feature): Polygon[] {
  if (type === 'Polygon') return [polygonOf(coordinates)]
  if (type === 'MultiPolygon') return list(coordinates).map(polygonOf)
  throw new Error(`invalid boundaries: ${String(type)} (areas only)`)
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const polygonOf = (rings: unknown): Polygon => list(rings).map(ringOf)

function ringOf(positions: unknown): Ring {
  return list(positions).map((position): Position => {
    const [x, y] = list(position)
    const isDegrees = typeof x === 'number' && typeof y === 'number' && Math.abs(x) <= 540 && Math.abs(y) <= 90.001
    if (!isDegrees)
      throw new Error(`invalid boundaries: ${String(x)}, ${String(y)} (longitude and latitude in degrees)`)
    return [x, y]
  })
}
