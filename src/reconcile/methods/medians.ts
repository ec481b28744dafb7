import type { Figure } from '../../figures/figure.js'
import { ended } from '../interval.js'
import type { Votes } from '../votes.js'
import { weightedMedianOfSorted } from '../weighted-median.js'
import type { Answer } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/**
 * From the median of the lower ends to the median of the upper ends. Where two numbers are the median, the wider one
 * is taken. An open end counts as beyond every number.
 */
export function medians(voters: readonly Figure[]): Answer {
  return byVotes(mediansOfVotes, voters)
}

export function mediansOfVotes(votes: Votes): VotesAnswer {
  if (votes.length === 0) return { pieces: [] }
  const { length, lows, lowWeights, highs, highWeights } = votes.ends
  const low = weightedMedianOfSorted(lows, lowWeights, length)
  const high = weightedMedianOfSorted(highs, highWeights, length, true)
  return { pieces: [[ended(low), ended(high)]] }
}
