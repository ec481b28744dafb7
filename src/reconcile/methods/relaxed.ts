import type { Figure } from '../../figures/figure.js'
import { covered, enough } from '../relaxed-intersection.js'
import type { Votes } from '../votes.js'
import { hullOfVotes } from './hull.js'
import type { Answer } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/**
 * What is left if up to `wrong` sources are: every number that all the others allow (Jaulin 2009). With as many wrong
 * as there are sources, nothing is known but the hull.
 */
export function relaxed(voters: readonly Figure[], wrong: number): Answer {
  return byVotes(votes => relaxedOfVotes(votes, wrong), voters)
}

export function relaxedOfVotes(votes: Votes, wrong: number): VotesAnswer {
  const { total } = votes
  if (wrong > total - 1e-9) return hullOfVotes(votes)
  const sources = Math.round(total)
  const all = () => (wrong === 0 ? `all ${sources} sources` : `at least ${sources - wrong} of the ${sources} sources`)
  return { pieces: covered(votes.ends, total - wrong), why: () => `no number is in the reports of ${all()}` }
}

/** With as few sources wrong as must be (Marzullo 1984): every piece on which the most of them agree. */
export function mostAgreed(voters: readonly Figure[]): Answer {
  return byVotes(mostAgreedOfVotes, voters)
}

export function mostAgreedOfVotes(votes: Votes): VotesAnswer {
  const { total } = votes
  const peak = votes.ends.peak()
  let wrong = 0
  while (wrong <= total - 1e-9 && enough(total - wrong) > peak) wrong++
  return relaxedOfVotes(votes, wrong)
}
