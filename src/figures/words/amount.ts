import { significantDigits } from '../significant-digits.js'
import type { Fault } from './fault.js'
import type { Grammar } from './grammar.js'
import type { DecimalSign } from './locales.js'
import type { Token } from './tokens.js'

/** What is known of the decimal sign. */
export interface Signs {
  readonly decimal: DecimalSign | null
  readonly firm: boolean
  /** Whether decimals are to be expected, because the number shares the "million" or the "%" of another. */
  readonly scaled?: boolean
}

/** One number, in digits or words, without hedge and noun. */
export interface Amount {
  readonly value: number
  readonly digits: number
  /** What the last words multiply by, where a number before a range's dash can be meant to share them; else 1. */
  readonly scale: number
  /** Whether any word multiplies the digits. */
  readonly scaled: boolean
  /** Whether the words mean about so many ("une centaine"). */
  readonly roundly: boolean
  /** What the value would be if its decimal sign grouped thousands. */
  readonly ifGrouped: number | null
  readonly next: number
}

/** One way of writing a number. Null: not this way. */
export type Parser = (all: readonly Token[], i: number, g: Grammar, signs: Signs) => Amount | Fault | null

/** An amount whose digits were not written, so that they are counted in the value. */
export function inWords(value: number, scale: number, next: number): Amount {
  return { value, digits: significantDigits(value), scale, scaled: false, roundly: false, ifGrouped: null, next }
}
