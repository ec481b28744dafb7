import type { Hedge } from '../figures/vocabulary.js'

/** What the stated ends of a number amount to when nobody says; NaN where there is none. */
export function hedgeOfEnds(low: number, high: number): Hedge {
  if (Number.isNaN(low)) return Number.isNaN(high) ? 'exact' : 'at-most'
  if (Number.isNaN(high)) return 'at-least'
  return low === high ? 'exact' : 'between'
}
