import { type Bounds, type BoundsOptions, bounds } from '../figures/bounds.js'
import type { Hedge } from '../figures/vocabulary.js'

/**
 * What a publisher's word beside a bare number makes of it: "more than" in the next column is no point. Undefined where
 * the word has no bounds of its own, and those of the cell stand.
 */
export function hedgedBounds(value: number, hedge: Hedge, options: BoundsOptions): Bounds | undefined {
  return hedge === 'exact' || hedge === 'between' || hedge === 'vague' ? undefined : bounds(value, hedge, options)
}
