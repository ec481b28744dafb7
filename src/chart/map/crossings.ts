import type { Polygon } from './area.js'

/** Where a horizontal line runs inside a polygon: from and to, from left to right. */
export function crossings(polygon: Polygon, y: number): readonly (readonly [from: number, to: number])[] {
  const xs = polygon
    .flatMap(ring =>
      ring.flatMap(([x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length]!
        return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
      }),
    )
    .sort((a, b) => a - b)
  return xs.flatMap((x, i) => (i % 2 === 1 ? [[xs[i - 1]!, x] as const] : []))
}
