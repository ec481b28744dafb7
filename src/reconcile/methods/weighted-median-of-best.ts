import type { Figure } from '../../figures/figure.js'
import type { Votes } from '../votes.js'
import { hullOfVotes } from './hull.js'
import type { Answer } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/**
 * The hull, and for the best value the weighted median of the sources' own best values, however far apart these are.
 * It takes three named sources, as everywhere: of two numbers the median is no more than the smaller one.
 */
export function weightedMedianOfBest(voters: readonly Figure[]): Answer {
  return byVotes(weightedMedianOfBestOfVotes, voters)
}

export function weightedMedianOfBestOfVotes(votes: Votes): VotesAnswer {
  return { ...hullOfVotes(votes), best: votes.medianOfBest() }
}
