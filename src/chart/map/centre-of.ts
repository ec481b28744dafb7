import type { Polygon, Position, Ring } from './area.js'
import { crossings } from './crossings.js'

/**
 * A point inside an area for its symbol: the centre of mass of its largest piece, or where that lies outside or in a
 * hole, the middle of the longest stretch inside at the same height.
 *
 * @example
 * centreOf([[[[0, 0], [4, 0], [4, 2], [0, 2], [0, 0]]]]) // → [2, 1]
 */
export function centreOf(polygons: readonly Polygon[]): Position {
  const largest = polygons.reduce((a, b) => (sizeOf(b[0] ?? []) > sizeOf(a[0] ?? []) ? b : a))
  const [x, y] = massOf(largest[0] ?? [])
  const inside = crossings(largest, y)
  if (inside.length === 0 || inside.some(([from, to]) => x >= from && x <= to)) return [x, y]
  const [from, to] = inside.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a))
  return [(from + to) / 2, y]
}

const cross = ([a, b]: Position, [c, d]: Position) => a * d - c * b

const sizeOf = (ring: Ring) => Math.abs(ring.reduce((sum, at, i) => sum + cross(at, ring[(i + 1) % ring.length]!), 0))

function massOf(ring: Ring): Position {
  let [area, x, y] = [0, 0, 0]
  ring.forEach((at, i) => {
    const next = ring[(i + 1) % ring.length]!
    const part = cross(at, next)
    area += part
    x += (at[0] + next[0]) * part
    y += (at[1] + next[1]) * part
  })
  // A ring without an area, drawn as a line or a dot.
  if (Math.abs(area) < 1e-9) return ring[0] ?? [0, 0]
  return [x / (3 * area), y / (3 * area)]
}
