import type { Figure } from '../../figures/figure.js'
import { covered } from '../relaxed-intersection.js'
import type { Votes } from '../votes.js'
import type { Answer } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/** More than half, and not exactly half: votes are shares, the smallest of which is far above this. */
const MORE = 1e-6

/** Every number that more than half of the sources allow. */
export function majority(voters: readonly Figure[]): Answer {
  return byVotes(majorityOfVotes, voters)
}

export function majorityOfVotes(votes: Votes): VotesAnswer {
  const pieces = covered(votes.ends, votes.total / 2 + MORE)
  return { pieces, why: () => 'no number is in the reports of more than half of the sources' }
}
