import type { Figures } from '../figures/figures.js'
import type { Consistency } from './consistency.js'
import { type CheckOptions, examine } from './examine.js'
import { propagation } from './propagation.js'
import type { Relation } from './relation.js'

/**
 * Can all of these figures be true? Names every smallest set of figures that cannot, says in words why and what single
 * change would mend it, and what each figure could be as far as the others tell.
 *
 * Relations are those that the figures' own concept, group, place and days make certain (`relationsOf`), and those that
 * the caller states; with `derive: false` the stated ones alone. A contradiction is `hard` where it holds in the wide
 * reading of the words too.
 *
 * This is the fast way: bounds are carried from relation to relation until nothing moves. Every contradiction and bound
 * it gives is right; some need all relations at once, and only `check` of `reckoner/solver` finds these. See
 * docs/consistency.md.
 *
 * Throws `unknown relation: KIND`, `missing figures: KIND`, `unknown figure: ID`, `duplicate figure: ID`, `missing period: ID`, `invalid size: 6,4`,
 * `invalid share: 2,1`, `invalid relations: A is a part of B is a part of A`, `invalid most: 0`,
 * `invalid place: A lies within B, and B within A`, `unknown reading: NAME`, and what `figures` throws, among it every
 * period that ends before it starts.
 *
 * @example
 * const result = check(figures([
 *   { id: 'all', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: '300' },
 *   { id: 'civilians', concept: 'killed', group: 'civilians', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: 'at least 385' },
 * ]))
 * result.verdict                     // → "hard"
 * result.contradictions[0]?.figures  // → ["all","civilians"]
 */
export function check(input: Figures, relations: readonly Relation[] = [], options: CheckOptions = {}): Consistency {
  return examine(input, relations, options, propagation)
}
