interface Stated {
  /** Why it holds, in a sentence of the caller's own. Default: the rule in words. */
  readonly why?: string
}

/** The figures give the same number: one thing, counted at one time. */
export interface SameRelation extends Stated {
  readonly kind: 'same'
  readonly figures: readonly string[]
}

/** The part is at most as large as the whole. */
export interface PartRelation extends Stated {
  readonly kind: 'part'
  readonly part: string
  readonly whole: string
}

/** Parts that do not overlap are together at most the whole; where they are complete they are the whole. */
export interface PartsRelation extends Stated {
  readonly kind: 'parts'
  readonly parts: readonly string[]
  readonly whole: string
  /** Default: false, something may be missing. */
  readonly complete?: boolean
}

/**
 * Figures of one thing over periods that follow, hold or overlap each other, running totals among them.
 *
 * `sum`: what happened in parts of a period adds up to the whole of it. `between`: people can be counted again in a
 * later part; what is counted over a period is at most the sum of any periods that cover it, and at least as large as
 * over any period in it.
 */
export interface OverTimeRelation extends Stated {
  readonly kind: 'over-time'
  readonly figures: readonly string[]
  readonly adds: 'sum' | 'between'
  /**
   * Figures that count a part of the same, each over its own period; those in one list have the same period and do not
   * overlap. Default: none.
   */
  readonly inside?: readonly (readonly string[])[]
}

/** A person who moves makes at least one movement. */
export interface MovementsRelation extends Stated {
  readonly kind: 'people-movements'
  readonly people: string
  readonly movements: string
}

/** As many people as households times people in a household: 0, or from a millionth to a million. */
export interface HouseholdsRelation extends Stated {
  readonly kind: 'households'
  readonly people: string
  readonly households: string
  readonly size: readonly [low: number, high: number]
}

/** A stock is the earlier stock, and what came in, less what went out. */
export interface StockFlowRelation extends Stated {
  readonly kind: 'stock-flow'
  readonly before: string
  readonly after: string
  /** Newly displaced, births, failed returns. */
  readonly in: readonly string[]
  /** Returns, resettlement, deaths, moves across a border. */
  readonly out: readonly string[]
}

/** A share of a base: 0.5 is half; 0, or from a millionth to a million. */
export interface ShareRelation extends Stated {
  readonly kind: 'share'
  readonly part: string
  readonly base: string
  readonly share: readonly [low: number, high: number]
}

/** The days of one figure lie within the days of the other: a statement on days, not on numbers. */
export interface DuringRelation extends Stated {
  readonly kind: 'during'
  readonly part: string
  readonly whole: string
}

/** How figures bear on each other. Figures are named by their ids. */
export type Relation =
  | SameRelation
  | PartRelation
  | PartsRelation
  | OverTimeRelation
  | MovementsRelation
  | HouseholdsRelation
  | StockFlowRelation
  | ShareRelation
  | DuringRelation
