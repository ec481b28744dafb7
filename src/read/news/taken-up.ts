import type { Claim } from './claim.js'
import type { Clause, Predicate } from './clause.js'
import type { Mention } from './mention.js'

/**
 * What was said of a claim, for a mention that takes it up. Where it was said in another sentence, its place there is no
 * place in this one, and the mention itself stands for it.
 */
export function takenUp({ predicate, clause }: Claim, here: Clause, { from }: Mention): Predicate | null {
  return predicate === null || clause === here ? predicate : { ...predicate, at: from }
}
