import { type Bounds, bounds } from '../../figures/bounds.js'
import { type Reading, readingTable } from '../../figures/readings.js'
import type { Hedge } from '../../figures/vocabulary.js'
import type { Core } from './core.js'

export interface Numbers extends Bounds {
  readonly value: number | null
  readonly hedge: Hedge
}

/** What a number and its hedge say under a reading. `derived` replaces the number where it was worked
 * out, to the digits that `core` says were meant. */
export function toNumbers(core: Core, hedge: Hedge, reading: Reading, derived: number | null = null): Numbers {
  if (derived !== null)
    return {
      value: derived,
      hedge,
      ...bounds(derived, hedge, { reading, significantDigits: Math.max(1, core.digits) }),
    }
  if (core.kind === 'range') return { value: null, hedge: 'between', low: core.value, best: null, high: core.high }
  if (core.band !== null) {
    const [low, high] = core.band[readingTable(reading).vague ?? 'typical']
    // "At least several hundred": the plain floor, and no upper end.
    if (hedge === 'over' || hedge === 'at-least')
      return { value: null, hedge, low: core.band.literal[0], best: null, high: null }
    return { value: null, hedge: 'vague', low, best: null, high }
  }
  return {
    value: core.value,
    hedge,
    ...bounds(core.value, hedge, { reading, significantDigits: Math.max(1, core.digits) }),
  }
}
