import type { FigureTable } from '../figures/figure.js'
import type { Piece } from '../figures/range.js'
import type { Relation } from './relation.js'

/** Whether all figures can be true. */
export const consistencies = {
  consistent: 'all figures can be true',
  soft: 'not all figures can be true as they are usually read; read as widely as some listeners do, they can',
  hard: 'not all figures can be true, however widely they are read',
} as const
export type Verdict = keyof typeof consistencies

/** What a figure could be, as far as others tell; null where they set no limit. */
export interface Limits {
  readonly id: string
  readonly low: number | null
  readonly high: number | null
}

/** What a single change could be. */
export const changeKinds = {
  movements: 'the number is of movements, so that it is only the most that people can be',
  'counted-again': 'people can be counted again in a later period',
  'wider-reading': 'the words are read as widely as 5 to 95 % of listeners do',
  'leave-out': 'a figure is left out',
} as const
export type ChangeKind = keyof typeof changeKinds

/** One thing that, if it were otherwise, would let figures be true together. */
export interface Change {
  readonly kind: ChangeKind
  /** The figures that are changed. */
  readonly figures: readonly string[]
  /** What speaks for it besides that it would help; null: nothing that is known here. */
  readonly evidence: string | null
  /** What those figures, or the figures they conflict with, could then be as far as the others tell. */
  readonly limits: readonly Limits[]
  readonly words: string
}

/** Figures that cannot all be true, of which any one could be left out to mend it. */
export interface Contradiction {
  readonly kind: 'numbers' | 'days'
  readonly figures: readonly string[]
  /** Whether they cannot all be true in the wide reading either. */
  readonly hard: boolean
  /** What each could be as far as the others of the contradiction tell, in the order of `figures`. */
  readonly limits: readonly Limits[]
  /** Places in `relations` of those that it needs. */
  readonly relations: readonly number[]
  /** Those relations in words. */
  readonly because: readonly string[]
  readonly changes: readonly Change[]
  readonly words: string
}

/** An order of magnitude and a number that can both be true only where the number is read as another one. */
export interface Tension {
  readonly figures: readonly string[]
  /** What the number must be read as. */
  readonly room: Limits
  /** The place in `relations` of the one that ties them. */
  readonly relation: number
  /** That relation in words. */
  readonly because: string
  readonly words: string
}

/** What follows for one figure from all others together. */
export interface FigureLimits {
  readonly id: string
  /** What it says, in the reading in force. */
  readonly stated: Piece
  /** What the others leave for it; null where they contradict each other without it. */
  readonly others: Piece | null
  /** What is left of it: both together; null where nothing is. */
  readonly tightened: Piece | null
}

/** What `check` finds. */
export interface Consistency {
  readonly verdict: Verdict
  /** In a sentence or two. */
  readonly words: string
  /** True from `reckoner/solver`. False: what was found is right, and there may be more. */
  readonly exact: boolean
  /** Every smallest set of figures that cannot all be true; the smallest first. */
  readonly contradictions: readonly Contradiction[]
  /**
   * Words of magnitude beside a number that they do not name ("hundreds of thousands", "some 1 million"): no
   * contradictions, and left out of the verdict.
   */
  readonly tensions: readonly Tension[]
  /** Single changes after which all figures could be true. Empty where there is nothing to mend, or one is not enough. */
  readonly changes: readonly Change[]
  /**
   * The least by which numbers must be moved, in people (or what the figures count), all moves added up, so that all
   * could be true. Zero where all can; null where it is not known.
   */
  readonly leastChange: number | null
  /** One for each figure, in the order of the ids. */
  readonly limits: readonly FigureLimits[]
  /** What was not looked at, in sentences. Empty: everything was. */
  readonly notes: readonly string[]
  readonly relations: readonly Relation[]
  readonly figures: FigureTable
}
