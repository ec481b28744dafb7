import type { Figure } from '../figures/figure.js'
import type { Range } from '../figures/range.js'
import type { PlacedFigure } from './range-points.js'
import type { Slots } from './range-slots.js'

type KeptOf = (range: Range) => readonly Figure[]

/** The figures behind ranges, range by range. */
export function keptBy(ranges: readonly Range[], keptOf: KeptOf): Figure[] {
  const figures: Figure[] = []
  ranges.forEach(range => {
    figures.push(...keptOf(range))
  })
  return figures
}

/** The same, each at the middle of its range's place in time. */
export function placedFigures({ slots }: Slots, keptOf: KeptOf): PlacedFigure[] {
  const placed: PlacedFigure[] = []
  for (const { range, middle } of slots) for (const figure of keptOf(range)) placed.push({ figure, at: middle })
  return placed
}
