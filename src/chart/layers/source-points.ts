import type { SourceLook } from '../range-sources.js'
import { theme } from '../theme.js'
import type { TooltipField } from './hits.js'
import { type Layer, layer } from './layer.js'
import { type MomentRow, openColumns } from './open-columns.js'

/** A figure among others of its day. Null: that end is open. */
export interface FigurePoint {
  readonly at: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly rounded: boolean
  readonly derived: boolean
  /** What the tooltip says. */
  readonly words: string
  readonly said: string
  readonly src: string
  readonly outlet: string
  readonly when: string
}

export interface PointLook extends SourceLook {
  readonly size: number
  /** Pixels beside the middle: each source has a lane of its own. */
  readonly lane: number
}

const ARROW = 13
/** Points below this size have no room for a white edge. */
const SMALL = 20

/**
 * The figures of one source: a point where a number was put forward, points at both stated ends joined by a thin line
 * where none was, and an arrow from the stated end of an open figure. Hollow when rounded, dashed when derived.
 *
 * @example
 * const words = { words: '“25”', said: '25', src: 'A', outlet: '', when: 'Jan 2020' }
 * const point = { at: '2020-01-31', low: 25, best: 25, high: 25, rounded: false, derived: false, ...words }
 * const look = { name: 'A', shape: 'circle', colour: '#0B3754', has: () => true, size: 42, lane: 0 }
 * sourcePoints([point], look, []).filter(layer => layer.data.values.length > 0).length // → 1
 */
export function sourcePoints(rows: readonly FigurePoint[], look: PointLook, tooltip: readonly TooltipField[]): Layer[] {
  const { shape, colour, size, lane } = look
  const place = { x: { field: 'at' }, y: { field: 'value' } }
  const told = { tooltip: tooltip.map(field => ({ ...field, type: 'nominal' })) }
  const points: Record<Kind, object[]> = { filled: [], hollow: [], dashed: [] }
  const spans: object[] = []
  const more: MomentRow[] = []
  const less: MomentRow[] = []
  for (const row of rows) {
    const { at, low, best, high, words, said, src, outlet, when } = row
    const own = points[kindOf(row)]
    const point = (value: number) => own.push({ at, value, words, said, src, outlet, when })
    if (best !== null) point(best)
    else {
      if (low !== null) point(low)
      if (high !== null && high !== low) point(high)
    }
    if (low === null) {
      if (high !== null) less.push({ at, value: high })
    } else if (high === null) more.push({ at, value: low })
    else if (low !== high) spans.push({ at, lo: low, hi: high })
  }
  const arrow = { colour, length: ARROW, width: 1.2, xOffset: lane }
  const pointMark = (kind: Kind) => ({
    type: 'point',
    shape,
    size,
    opacity: 1,
    xOffset: lane,
    strokeWidth: kind !== 'filled' || isStrokes(shape) ? 1.5 : size < SMALL ? 0 : 1,
    fill: kind === 'filled' ? colour : theme.background,
    stroke: kind === 'filled' && !isStrokes(shape) ? theme.background : colour,
    ...(kind === 'dashed' ? { strokeDash: [2, 1.5] } : {}),
  })
  return [
    layer(
      spans,
      { type: 'rule', color: colour, strokeWidth: 1.5, xOffset: lane },
      { x: { field: 'at' }, y: { field: 'lo' }, y2: { field: 'hi' } },
    ),
    ...openColumns(more, { ...arrow, to: 'more' }),
    ...openColumns(less, { ...arrow, to: 'less' }),
    ...KINDS.map(kind => layer(points[kind], pointMark(kind), { ...place, ...told })),
  ]
}

/** A shape of open strokes has no inside to fill. */
const isStrokes = (shape: string) => shape.startsWith('M') && !shape.endsWith('Z')

const KINDS = ['filled', 'hollow', 'dashed'] as const
type Kind = (typeof KINDS)[number]
const kindOf = ({ derived, rounded }: FigurePoint): Kind => (derived ? 'dashed' : rounded ? 'hollow' : 'filled')
