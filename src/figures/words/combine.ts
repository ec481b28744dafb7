import type { Hedge } from '../vocabulary.js'
import { type Fault, faults } from './fault.js'

/** Whether a hedge limits the number below, above, on both sides, or not at all. */
export const sides = {
  exact: 'none',
  about: 'both',
  almost: 'both',
  between: 'both',
  vague: 'both',
  over: 'below',
  'at-least': 'below',
  under: 'above',
  'at-most': 'above',
  'up-to': 'above',
} as const satisfies Record<Hedge, string>

/**
 * Two hedges around one number. "More than an estimated 3,000" is a minimum: the one-sided word is the one that
 * bounds. Words that pull both ways ("up to 300 or more") are refused.
 */
export function combine(a: Hedge, b: Hedge): Hedge | Fault {
  if (a === b || b === 'exact') return a
  if (a === 'exact') return b
  if (a === 'about') return b
  if (b === 'about') return a
  return sides[a] === sides[b] && sides[a] !== 'both' ? a : faults.twoHedges()
}
