import type { Figure } from '../figures/figure.js'
import type { Hedge } from '../figures/vocabulary.js'

/** The word for two ends that were worked out. Both open: nothing is said, for which no word is made up. */
export function hedgeOf({ low, high }: Pick<Figure, 'low' | 'high'>): Hedge {
  if (low !== null && high !== null) return low === high ? 'exact' : 'between'
  return low === null && high !== null ? 'at-most' : 'at-least'
}
