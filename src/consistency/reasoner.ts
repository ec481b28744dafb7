import type { Piece } from '../figures/range.js'
import type { Box, Model } from './model.js'

/** What can be concluded from one model. */
export interface Reasoner {
  /** Whether all columns can lie in the box at once. `false` is always right; `true` only from an exact reasoner. */
  possible(box: Box): boolean
  /** The least and the largest number that columns can have in the box; null where nothing is possible. */
  limits(box: Box, columns: readonly number[]): readonly Piece[] | null
  /** The least sum of what the ends of the box must be moved by; null: not known. */
  leastChange(box: Box): number | null
  close(): void
}

export interface Reasoning {
  /** Whether all that follows is found, and not only what can be found fast. */
  readonly exact: boolean
  readonly about: (model: Model) => Reasoner
}
