import type { Position } from './area.js'
import { type UnknownRecord, isRecord } from './unknown-record.js'

/**
 * The features of one object of a TopoJSON topology: its arcs put together to rings, quantised positions scaled back
 * (the TopoJSON specification 1.0, sections 2.1.2 and 2.1.4).
 *
 * Throws `missing object: one of a, b`, `unknown object: c` and `invalid boundaries: arc 7`.
 */
export function topologyFeatures(topology: UnknownRecord, name?: string): UnknownRecord[] {
  const objects = isRecord(topology['objects']) ? topology['objects'] : {}
  const names = Object.keys(objects)
  if (name === undefined && names.length !== 1) throw new Error(`missing object: one of ${names.join(', ')}`)
  const object = objects[name ?? names[0]!]
  if (!isRecord(object)) throw new Error(`unknown object: ${String(name)}`)
  const arcs = arcsOf(topology)
  const ring = (indices: unknown): Position[] =>
    list(indices).flatMap((index, i) => {
      const n = Number(index)
      const arc = arcs[n < 0 ? ~n : n]
      if (arc === undefined) throw new Error(`invalid boundaries: arc ${String(index)}`)
      const points = n < 0 ? [...arc].reverse() : arc
      // Each arc begins where the one before it ends.
      return i === 0 ? points : points.slice(1)
    })
  const rings = (polygon: unknown) => list(polygon).map(ring)
  const feature = (geometry: UnknownRecord): UnknownRecord => {
    const { type, id, properties, arcs: own } = geometry
    const coordinates = type === 'Polygon' ? rings(own) : type === 'MultiPolygon' ? list(own).map(rings) : []
    return { type: 'Feature', id, properties, geometry: { type, coordinates } }
  }
  const geometries = object['type'] === 'GeometryCollection' ? list(object['geometries']) : [object]
  return geometries
    .filter(isRecord)
    .filter(({ type }) => typeof type === 'string')
    .map(feature)
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Positions of each arc. With a transform, they are kept as whole steps from the position before. */
function arcsOf(topology: UnknownRecord): readonly (readonly Position[])[] {
  const transform = isRecord(topology['transform']) ? topology['transform'] : null
  const [kx = 1, ky = 1] = list(transform?.['scale']).map(Number)
  const [dx = 0, dy = 0] = list(transform?.['translate']).map(Number)
  return list(topology['arcs']).map(arc => {
    let x = 0
    let y = 0
    return list(arc).map((position): Position => {
      const [a = NaN, b = NaN] = list(position).map(Number)
      x = transform === null ? a : x + a
      y = transform === null ? b : y + b
      return [x * kx + dx, y * ky + dy]
    })
  })
}
