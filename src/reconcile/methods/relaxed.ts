import type { Figure } from '../../figures/figure.js'
import { voteWeights } from '../independence.js'
import { intervalOf } from '../interval.js'
import { relaxedIntersection } from '../relaxed-intersection.js'
import { hull } from './hull.js'
import type { Answer } from './method.js'

/**
 * What is left if up to `wrong` sources are: every number that all the others allow (Jaulin 2009). With as many wrong
 * as there are sources, nothing is known but the hull.
 */
export function relaxed(voters: readonly Figure[], wrong: number): Answer {
  const weights = voteWeights(voters)
  const total = weights.reduce((sum, w) => sum + w, 0)
  if (wrong > total - 1e-9) return hull(voters)
  const pieces = relaxedIntersection(voters.map(intervalOf), weights, total - wrong)
  const sources = Math.round(total)
  const all = wrong === 0 ? `all ${sources} sources` : `at least ${sources - wrong} of the ${sources} sources`
  return { pieces, why: `no number is in the reports of ${all}` }
}

/** With as few sources wrong as must be (Marzullo 1984): every piece on which the most of them agree. */
export function mostAgreed(voters: readonly Figure[]): Answer {
  for (let wrong = 0; ; wrong++) {
    const answer = relaxed(voters, wrong)
    if (answer.pieces.length > 0) return answer
  }
}
