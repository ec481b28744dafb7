import type { Area, Position } from './area.js'

/** From degrees to a plane, north up; a step is as long on every map of one size, not in kilometres. */
export type Projection = (position: Position) => Position

const RAD = Math.PI / 180
/** Above this many degrees of longitude, the map is one of the world. */
const WORLD = 160

/**
 * A projection on which equal areas are equally large: Lambert's azimuthal one round the middle of the areas (Snyder,
 * Map Projections, 1987, p. 185), and for the world Equal Earth (Šavrič, Patterson and Jenny 2018).
 */
export function projectionFor(areas: readonly Area[]): { readonly project: Projection; readonly isWorld: boolean } {
  const positions = areas.flatMap(({ polygons }) => polygons.flatMap(rings => rings[0] ?? []))
  const latitudes = positions.map(([, latitude]) => latitude)
  const south = latitudes.reduce((a, b) => Math.min(a, b), 90)
  const north = latitudes.reduce((a, b) => Math.max(a, b), -90)
  const { middle, span } = longitudes(positions)
  const isWorld = span > WORLD
  return { project: isWorld ? equalEarth : azimuthal(middle, (south + north) / 2), isWorld }
}

/** The middle of the longitudes and how far they reach, across the date line where that is shorter. */
function longitudes(positions: readonly Position[]): { readonly middle: number; readonly span: number } {
  const taken = new Uint8Array(360)
  for (const [longitude] of positions) taken[(((Math.floor(longitude) + 180) % 360) + 360) % 360] = 1
  const degrees = Array.from(taken).flatMap((is, degree) => (is === 1 ? [degree] : []))
  const first = degrees[0] ?? 180
  const gaps = degrees.map((degree, i) => ({ after: degree, size: (degrees[i + 1] ?? first + 360) - degree }))
  const widest = gaps.reduce((a, b) => (b.size > a.size ? b : a), { after: 180, size: 0 })
  const span = 360 - widest.size
  return { middle: widest.after + widest.size + (span + 1) / 2 - 180, span }
}

function azimuthal(longitude: number, latitude: number): Projection {
  const [sin0, cos0] = [Math.sin(latitude * RAD), Math.cos(latitude * RAD)]
  return ([x, y]) => {
    const [sin, cos] = [Math.sin(y * RAD), Math.cos(y * RAD)]
    const angle = (x - longitude) * RAD
    const k = Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(angle)))
    return [k * cos * Math.sin(angle), -k * (cos0 * sin - sin0 * cos * Math.cos(angle))]
  }
}

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796]

const equalEarth: Projection = ([x, y]) => {
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(y * RAD))
  const t2 = t * t
  const t6 = t2 * t2 * t2
  const slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)
  return [(2 / Math.sqrt(3)) * ((x * RAD * Math.cos(t)) / slope), -t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))]
}
