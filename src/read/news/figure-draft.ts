import type { Figure } from '../../figures/figure.js'
import type { Claim } from './claim.js'

/** A figure on its way: what links it to others is not yet written on it. */
export interface FigureDraft {
  figure: Figure
  /** Null for a figure that was proposed from outside. */
  readonly claim: Claim | null
  /** Characters of its words. */
  readonly start: number
  readonly end: number
  /** Characters of the number alone. */
  readonly number: readonly [start: number, end: number]
  readonly paragraph: number
  /** Whether the words of its own sentence say where. */
  readonly placed: boolean
  sameAs: FigureDraft | null
}
