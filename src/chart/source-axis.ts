import type { Range } from '../figures/range.js'
import { least, most } from '../reconcile/interval.js'
import { type Axis, linearAxis } from './linear-axis.js'
import type { SourceRow } from './source-rows.js'

/** Pixels between two numbers of the axis, and what is kept free for arrows and breaks. */
const STEP = 80
const ARROWS = 44
const MARGIN = 14

/**
 * The axis fits the range and the figures kept. A figure that was set aside counts only where it lies within half and
 * double of those, or where nothing was kept; beyond, it is drawn at the edge.
 */
export function sourceAxis(range: Range, rows: readonly SourceRow[], pixels: number): Axis {
  const kept = [range, ...rows.filter(row => row.why === null)].flatMap(ends)
  const others = rows.filter(row => row.why !== null).flatMap(ends)
  const from = (least(kept) ?? 0) / 2
  const to = (most(kept) ?? 0) * 2
  const near = others.filter(x => kept.length === 0 || (x >= from && x <= to))
  const arrows = range.open !== 'none' || rows.some(row => row.high === null) || near.length < others.length
  return linearAxis([...kept, ...near], {
    pixels,
    ticks: pixels / STEP,
    room: arrows ? ARROWS : MARGIN,
    mayZoom: range.high !== null,
  })
}

const ends = ({ low, high }: { readonly low: number | null; readonly high: number | null }) =>
  [low, high].filter(end => end !== null)
