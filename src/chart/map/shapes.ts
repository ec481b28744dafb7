import { type Layer, layer } from '../layers/layer.js'
import type { TooltipField } from '../layers/hits.js'
import { theme } from '../theme.js'
import type { Polygon, Position } from './area.js'

/** A map's pixels are its geography: they stay where they are in pictures that are mirrored for right-to-left readers. */
export const mapProjection = { type: 'identity', scale: 1, translate: [0, 0] } as const

const place = {
  longitude: { field: 'x', type: 'quantitative' },
  latitude: { field: 'y', type: 'quantitative' },
} as const

const feature = (type: string, coordinates: unknown, own: object) => ({
  type: 'Feature',
  geometry: { type, coordinates },
  ...own,
})

export interface ShapeLook {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
}

/**
 * Areas in pixels, with the words that show when the pointer is on one.
 *
 * @example
 * shapes([{ polygons: [[[[0, 0], [9, 0], [9, 9], [0, 0]]]] }], { fill: '#DCEAF6' }).mark.type // → "geoshape"
 */
export function shapes(
  rows: readonly { readonly polygons: readonly Polygon[]; readonly words?: Readonly<Record<string, string>> }[],
  { fill = 'transparent', stroke = 'transparent', strokeWidth = 0.7 }: ShapeLook,
  tooltip: readonly TooltipField[] = [],
): Layer {
  return layer(
    rows.map(({ polygons, words }) => feature('MultiPolygon', polygons, words ?? {})),
    { type: 'geoshape', fill, stroke, strokeWidth, strokeJoin: 'round' },
    tooltip.length === 0 ? {} : { tooltip: tooltip.map(field => ({ ...field, type: 'nominal' })) },
  )
}

/**
 * Strokes in pixels: hatching.
 *
 * @example
 * strokes([[[0, 0], [9, 9]]], '#8C8C8C').data.values[0].geometry.type // → "MultiLineString"
 */
export function strokes(lines: readonly (readonly [Position, Position])[], stroke: string, strokeWidth = 1): Layer {
  return layer(
    lines.length === 0 ? [] : [feature('MultiLineString', lines, {})],
    { type: 'geoshape', filled: false, stroke, strokeWidth },
    {},
  )
}

export interface CircleRow {
  readonly x: number
  readonly y: number
  /** Of its radius, in pixels. */
  readonly r: number
}

/**
 * Circles at pixels of a map.
 *
 * @example
 * circles([{ x: 20, y: 30, r: 5 }], { fill: '#0072BC' }).data.values // → [{ "x": 20, "y": 30, "value": 100 }]
 */
export function circles(rows: readonly CircleRow[], look: ShapeLook & { readonly dashed?: boolean }): Layer {
  const { fill = 'transparent', stroke = 'transparent', strokeWidth = 1.5, dashed = false } = look
  return layer(
    rows.map(({ x, y, r }) => ({ x, y, value: Math.round(40 * r * r) / 10 })),
    {
      type: 'point',
      shape: 'circle',
      opacity: 1,
      fill,
      stroke,
      strokeWidth,
      ...(dashed ? { strokeDash: [3, 2] } : {}),
    },
    { ...place, size: { field: 'value', type: 'quantitative', scale: null, legend: null } },
  )
}

/** Upright arrows from pixels of a map, on an edge of their own: no upper limit is stated. */
export function upArrows(rows: readonly CircleRow[], colour: string, length: number, dashed = false): Layer[] {
  const shaft = `M0,0L0,${-length}`
  const head = `M-3.5,${-length}L3.5,${-length}L0,${-length - 6}Z`
  const from = rows.map(({ x, y, r }) => ({ x, y: y - r }))
  const point = { type: 'point', size: 4, opacity: 1, stroke: colour, strokeWidth: 1.8 }
  return [
    layer(from, { ...point, shape: shaft, stroke: theme.background, strokeWidth: 6, strokeCap: 'round' }, place),
    layer(from, { ...point, shape: head, stroke: theme.background, strokeWidth: 5 }, place),
    layer(from, { ...point, shape: shaft, ...(dashed ? { strokeDash: [3, 2] } : {}) }, place),
    layer(from, { ...point, shape: head, fill: colour }, place),
  ]
}

export interface MapWords {
  readonly x: number
  readonly y: number
  readonly words: string
}

/**
 * Words centred at pixels of a map, on an edge of their own.
 *
 * @example
 * const look = { size: 11, colour: '#1A1A1A', halo: '#FFFFFF' }
 * mapWords([{ x: 20, y: 30, words: 'Idleb' }], look).length // → 2
 */
export function mapWords(
  rows: readonly MapWords[],
  look: { size: number; bold?: boolean; colour: string; halo: string },
): Layer[] {
  const { size, bold = false, colour, halo } = look
  const mark = {
    type: 'text',
    align: 'center',
    baseline: 'middle',
    fontSize: size,
    fontWeight: bold ? 'bold' : 'normal',
    color: colour,
  }
  const encoding = { ...place, text: { field: 'words', type: 'nominal' } }
  return [
    layer(rows, { ...mark, stroke: halo, strokeWidth: 3, strokeJoin: 'round' }, encoding),
    layer(rows, mark, encoding),
  ]
}
