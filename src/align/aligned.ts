import type { FigureTable } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'

/** What a verb of this room gives: figures that may be compared, and what could not be brought there, with the reason. */
export interface Aligned {
  readonly figures: FigureTable
  readonly setAside: readonly SetAside[]
}
