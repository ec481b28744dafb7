import type { Piece, Range } from '../../figures/range.js'
import { corePieces } from '../core-pieces.js'
import { theme } from '../theme.js'
import { boxes } from './boxes.js'
import type { Axis } from '../linear-axis.js'
import { type Layer, layer } from './layer.js'

/**
 * The range across all rows, and darker the pieces that at least half of the sources support. Where an end is open
 * there is no band that could be mistaken for a limit: the end that is known is a line.
 *
 * @example
 * import { linearAxis } from '../linear-axis.js'
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * const [whole] = rangeBand({ low: 25, high: 31, core: [] }, axis, 0, 80)
 * whole.data.values // → [{ "lo": 25, "hi": 31, "top": 0, "bottom": 80 }]
 */
export function rangeBand(
  range: Pick<Range, 'low' | 'high' | 'core'>,
  axis: Axis,
  top: number,
  bottom: number,
): Layer[] {
  const stated = (range.low === null) !== (range.high === null) ? (range.low ?? range.high) : null
  const band = (pieces: readonly Piece[]) =>
    pieces.flatMap(([low, high]) =>
      low === null || high === null || low === high
        ? []
        : [{ lo: Math.max(low, axis.start), hi: Math.min(high, axis.end), top, bottom }],
    )
  return [
    boxes(band([[range.low, range.high]]), { colour: theme.band }),
    boxes(band(corePieces(range)), { colour: theme.core }),
    layer(
      stated === null ? [] : [{ at: stated }],
      { type: 'rule', color: theme.core, strokeWidth: 2 },
      { x: { field: 'at' }, y: { value: top }, y2: { value: bottom } },
    ),
  ]
}
