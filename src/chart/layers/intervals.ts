import type { Axis } from '../linear-axis.js'
import { boxes } from './boxes.js'
import { breaks } from './breaks.js'
import { dots } from './dots.js'
import type { Layer } from './layer.js'
import { openEnds } from './open-ends.js'
import { ticks } from './ticks.js'

/** What a figure or a range says, at a pixel of y. Null: that end is open. */
export interface IntervalRow {
  readonly low: number | null
  readonly high: number | null
  readonly y: number
}

export interface IntervalLook {
  readonly colour: string
  readonly thickness: number
  readonly hollow?: boolean
  readonly dashed?: boolean
  /** How a single number is drawn. Default: as a dot. */
  readonly single?: 'dot' | 'tick'
}

/** A bar shorter than this could not be seen, and is drawn this long. */
const SHORTEST = 3

/**
 * Intervals lying down: a bar between two stated ends, a dot for a single number, an arrow where an end is open, and
 * a break where a number lies beyond the axis.
 *
 * @example
 * import { linearAxis } from '../linear-axis.js'
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * const rows = [{ low: 25, high: 31, y: 10 }, { low: 25, high: null, y: 30 }]
 * const [bars] = intervals(rows, axis, { colour: '#0072BC', thickness: 8 })
 * bars.data.values // → [{ "lo": 25, "hi": 31, "top": 6, "bottom": 14 }]
 */
export function intervals(rows: readonly IntervalRow[], axis: Axis, look: IntervalLook): Layer[] {
  const { colour, thickness, hollow = false, dashed = false, single = 'dot' } = look
  const { start, end, pixels } = axis
  const half = thickness / 2
  const bars: { lo: number; hi: number; top: number; bottom: number }[] = []
  const exact: { at: number; y: number }[] = []
  const short: typeof exact = []
  const more: typeof exact = []
  const less: typeof exact = []
  const beyond: { y: number }[] = []
  const before: typeof beyond = []
  for (const { low, high, y } of rows) {
    const from = low ?? high
    const to = high ?? low
    if (from === null || to === null) continue
    if (to > end) beyond.push({ y })
    if (from < start) before.push({ y })
    const lo = Math.min(Math.max(from, start), end)
    const hi = Math.min(Math.max(to, start), end)
    if (low === null) less.push({ at: hi, y })
    else if (high === null) more.push({ at: lo, y })
    else if (low === high) exact.push({ at: lo, y })
    else if (axis.at(hi) - axis.at(lo) < SHORTEST) short.push({ at: lo, y })
    else bars.push({ lo, hi, top: y - half, bottom: y + half })
  }
  const arrow = { colour, width: Math.min(thickness, hollow ? 1.2 : 2), dashed, hollow }
  return [
    boxes(bars, { colour, hollow, dashed }),
    ...openEnds(more, { ...arrow, edge: pixels }),
    ...openEnds(less, { ...arrow, edge: 0 }),
    ticks([...more, ...less], colour, thickness + 8),
    ticks(single === 'tick' ? [...short, ...exact] : short, colour, thickness, SHORTEST),
    dots(single === 'tick' ? [] : exact, { colour, hollow: hollow || dashed }),
    ...breaks(beyond, pixels, colour),
    ...breaks(before, 0, colour),
  ]
}
