import type { Figure } from '../../figures/figure.js'
import { voteWeights } from '../independence.js'
import { intervalOf } from '../interval.js'
import { relaxedIntersection } from '../relaxed-intersection.js'
import type { Answer } from './method.js'

/** More than half, and not exactly half: votes are shares, the smallest of which is far above this. */
const MORE = 1e-6

/** Every number that more than half of the sources allow. */
export function majority(voters: readonly Figure[]): Answer {
  const weights = voteWeights(voters)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const pieces = relaxedIntersection(voters.map(intervalOf), weights, total / 2 + MORE)
  return { pieces, why: 'no number is in the reports of more than half of the sources' }
}
