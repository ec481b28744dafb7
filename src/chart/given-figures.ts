import type { Figures } from '../figures/figures.js'
import type { Range, RangeTable } from '../figures/range.js'

/** The figures behind ranges: those that are given, else those that a range table brings along. Null: none. */
export function givenFigures(ranges: Iterable<Range>, figures: Figures | undefined): Figures | null {
  return figures ?? (isRangeTable(ranges) ? ranges.figures : null)
}

function isRangeTable(ranges: Iterable<Range>): ranges is RangeTable {
  return 'figures' in ranges
}
