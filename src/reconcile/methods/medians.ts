import type { Figure } from '../../figures/figure.js'
import { voteWeights } from '../independence.js'
import { intervalOf } from '../interval.js'
import { weightedMedian } from '../weighted-median.js'
import type { Answer } from './method.js'

/**
 * From the median of the lower ends to the median of the upper ends. Where two numbers are the median, the wider one
 * is taken. An open end counts as beyond every number.
 */
export function medians(voters: readonly Figure[]): Answer {
  if (voters.length === 0) return { pieces: [] }
  const weights = voteWeights(voters)
  const low = weightedMedian(
    voters.map(f => intervalOf(f)[0] ?? -Infinity),
    weights,
  )
  // The upper median is the lower one of the numbers turned round.
  const high = -weightedMedian(
    voters.map(f => -(intervalOf(f)[1] ?? Infinity)),
    weights,
  )
  return { pieces: [[Number.isFinite(low) ? low : null, Number.isFinite(high) ? high : null]] }
}
