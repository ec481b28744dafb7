import type { Hedge } from '../vocabulary.js'
import type { Amount, Signs } from './amount.js'
import type { Fault } from './fault.js'
import type { Grammar } from './grammar.js'
import type { Prefix } from './prefix.js'
import type { Token } from './tokens.js'
import type { Band } from './vague-bands.js'

/** The number of a phrase, between the hedges before it and the noun after it. */
export type Core = Point | Ends | Vague

export interface Point {
  readonly kind: 'point'
  readonly amount: Amount
  readonly hedge: Hedge
  readonly percent: boolean
  readonly whole: Whole | null
  readonly next: number
}

export interface Ends {
  readonly kind: 'range'
  readonly low: Amount
  readonly high: Amount
  readonly percent: boolean
  /** Whether both ends look like years. */
  readonly years: boolean
  /** Whether each end has a one-sided word of its own. */
  readonly bounded: boolean
  readonly next: number
}

export interface Vague {
  readonly kind: 'vague'
  readonly band: Band
  readonly next: number
}

/** What a share is of, and where it stands in the text. */
export interface Whole {
  readonly share: number
  readonly value: number
  readonly start: number
  readonly end: number
}

export interface Context {
  readonly all: readonly Token[]
  readonly g: Grammar
  readonly signs: Signs
  /** The hedges before the number. */
  readonly before: Prefix
}

/**
 * One way of stating a number. `first` is the amount that begins at the position, if one does. Null: the tokens from
 * the position on are not this way.
 */
export type Way = (context: Context, i: number, first: Amount | Fault | null) => Core | Fault | null
