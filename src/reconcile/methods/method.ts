import type { Figure } from '../../figures/figure.js'
import type { Piece } from '../../figures/range.js'

/** What a method says of the figures it was given. */
export interface Answer {
  /** Pieces of the number line, from the lowest to the highest. None: no number fulfils the rule. */
  readonly pieces: readonly Piece[]
  /** The figures it rests on; the others are set aside. Default: all of them. */
  readonly used?: readonly Figure[]
  /** Default: by the rule for best values. */
  readonly best?: number | null
  /** Why the others are set aside, or why there is no piece, in words. Default: none. */
  readonly why?: string
}

/** What some methods ask the caller for. */
export interface MethodSettings {
  readonly prefer: string | null
  readonly hierarchy: readonly string[]
}

/**
 * A rule from figures to a range. It is given the claims of one question after copies, superseded and impossible
 * figures were set aside: one vote a source, no verified lists. These hold as minimums under every method, and no
 * method reaches beyond the ends that somebody states.
 */
export type Method = (voters: readonly Figure[], settings: MethodSettings) => Answer

/** A method of the table, with what a user has to know of it. */
export interface NamedMethod {
  readonly label: string
  /** What the range is. */
  readonly definition: string
  readonly whenToUse: string
  readonly limits: string
  readonly run: Method
}
