import type { Polygon, Position } from './area.js'
import { crossings } from './crossings.js'

const SLANT = Math.SQRT1_2
const round = (x: number) => Math.round(10 * x) / 10
const turned = ([x, y]: Position): Position => [(x + y) * SLANT, (y - x) * SLANT]
const turnedBack = ([x, y]: Position): Position => [round((x - y) * SLANT), round((x + y) * SLANT)]

/** Left to right: two meanings on one map have two slants, which are told apart in grey too. */
export type Slant = 'falling' | 'rising'

/** Slanted lines inside areas, so many pixels apart and in line from one area to the next: seen without any colour. */
export function hatch(
  polygons: readonly Polygon[],
  apart: number,
  slant: Slant = 'falling',
): (readonly [Position, Position])[] {
  const sign = slant === 'falling' ? 1 : -1
  const flipped = ([x, y]: Position): Position => [sign * x, y]
  return polygons.flatMap(rings => {
    const polygon = rings.map(ring => ring.map(point => turned(flipped(point))))
    const ys = (polygon[0] ?? []).map(([, y]) => y)
    const first = Math.ceil(ys.reduce((a, b) => Math.min(a, b), Infinity) / apart)
    const last = Math.floor(ys.reduce((a, b) => Math.max(a, b), -Infinity) / apart)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * apart).flatMap(y =>
      crossings(polygon, y).map(
        ([from, to]) => [flipped(turnedBack([from, y])), flipped(turnedBack([to, y]))] as const,
      ),
    )
  })
}
