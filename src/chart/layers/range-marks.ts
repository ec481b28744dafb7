import type { Range } from '../../figures/range.js'
import { corePieces } from '../core-pieces.js'
import type { Axis } from '../linear-axis.js'
import { colours } from '../theme.js'
import { dots } from './dots.js'
import { intervals } from './intervals.js'
import type { Layer } from './layer.js'
import { openEnds } from './open-ends.js'
import { ticks } from './ticks.js'

export type RangeRow = Pick<Range, 'low' | 'best' | 'high' | 'open' | 'core' | 'floor'> & { readonly y: number }

/**
 * Ranges lying down, one a row: the whole in blue, the pieces that at least half of the sources support in navy, the
 * best value where there is one, the verified minimum, and an arrow where some or all figures state no upper limit.
 *
 * @example
 * import { linearAxis } from '../linear-axis.js'
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * const row = { low: 25, best: null, high: 31, open: 'none', core: [], floor: null, y: 10 }
 * rangeMarks([row], axis, 8).filter(layer => layer.data.values.length > 0).length // → 1
 */
export function rangeMarks(rows: readonly RangeRow[], axis: Axis, thickness: number): Layer[] {
  const { blue, navy, brown } = colours
  const pieces = rows.flatMap(row => corePieces(row).map(([low, high]) => ({ low, high, y: row.y })))
  const at = (field: 'best' | 'floor') =>
    rows.flatMap(row => (row[field] === null ? [] : [{ at: row[field], y: row.y }]))
  const someOpen = rows.flatMap(({ open, high, y }) => (open === 'some' && high !== null ? [{ at: high, y }] : []))
  return [
    ...openEnds(someOpen, { colour: blue, edge: axis.pixels, width: 1.5, dashed: true }),
    ...intervals(rows, axis, { colour: blue, thickness }),
    ...intervals(pieces, axis, { colour: navy, thickness, single: 'tick' }),
    ticks(at('floor'), brown, thickness + 10, 3),
    dots(at('best'), { colour: navy, shape: 'diamond', size: 9 * thickness, hollow: true }),
  ]
}
