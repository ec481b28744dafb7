import type { Axis } from '../linear-axis.js'
import type { PlacedRow } from '../source-rows.js'
import { colours } from '../theme.js'
import { intervals } from './intervals.js'
import type { Layer } from './layer.js'
import { ticks } from './ticks.js'

/** What each figure says: blue and filled when kept, dashed when derived, grey and hollow when set aside. */
export function figureMarks(rows: readonly PlacedRow[], axis: Axis): Layer[] {
  const { blue, navy, grey } = colours
  const kept = rows.filter(row => row.why === null)
  const best = kept.flatMap(({ low, best, high, y }) =>
    best !== null && low !== null && high !== null && low < best && best < high ? [{ at: best, y }] : [],
  )
  return [
    ...intervals(
      rows.filter(row => row.why !== null),
      axis,
      { colour: grey, thickness: 7, hollow: true },
    ),
    ...intervals(
      kept.filter(row => !row.derived),
      axis,
      { colour: blue, thickness: 6 },
    ),
    ...intervals(
      kept.filter(row => row.derived),
      axis,
      { colour: blue, thickness: 6, dashed: true },
    ),
    ticks(best, navy, 14, 2),
  ]
}
