import type { Area, Polygon, Position, Ring } from './area.js'

/**
 * Areas that cross the date line, as the pieces on either side of it: a flat map of the world ends there. A ring round a
 * pole is left as it is.
 */
export function cutAtDateLine(area: Area): Area {
  return { id: area.id, polygons: area.polygons.flatMap(cut) }
}

function cut(polygon: Polygon): readonly Polygon[] {
  const rings = polygon.map(unrolled)
  const outline = rings[0]
  if (outline === null || outline === undefined) return [polygon]
  if (outline.every(([x]) => Math.abs(x) <= 180)) return [polygon]
  return [-360, 0, 360].flatMap(by => {
    const pieces = rings.flatMap(ring => {
      const moved = (ring ?? []).map(([x, y]): Position => [x + by, y])
      const piece = clipped(clipped(moved, 180, 1), -180, -1)
      return piece.length < 3 ? [] : [[...piece, piece[0]!]]
    })
    return pieces.length === 0 ? [] : [pieces]
  })
}

/** The ring without jumps from one edge of the world to the other; null where it goes round a pole. */
function unrolled(ring: Ring): Ring | null {
  let by = 0
  const out = ring.map(([x, y], i): Position => {
    const step = i === 0 ? 0 : x - ring[i - 1]![0]
    if (step > 180) by -= 360
    if (step < -180) by += 360
    return [x + by, y]
  })
  return by === 0 ? out : null
}

/** What of a ring lies on this side of a meridian (Sutherland and Hodgman 1974). */
function clipped(ring: Ring, at: number, side: 1 | -1): Ring {
  const isIn = ([x]: Position) => side * (at - x) >= 0
  return ring.flatMap((to, i) => {
    const from = ring[(i + ring.length - 1) % ring.length]!
    const share = (at - from[0]) / (to[0] - from[0])
    const edge: Position = [at, from[1] + share * (to[1] - from[1])]
    if (isIn(from) === isIn(to)) return isIn(to) ? [to] : []
    return isIn(to) ? [edge, to] : [edge]
  })
}
