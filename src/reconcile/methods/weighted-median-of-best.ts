import type { Figure } from '../../figures/figure.js'
import { voteWeights } from '../independence.js'
import { weightedMedian } from '../weighted-median.js'
import { hull } from './hull.js'
import type { Answer } from './method.js'

/**
 * The hull, and for the best value the weighted median of the sources' own best values, however far apart these are.
 * It takes three named sources, as everywhere: of two numbers the median is no more than the smaller one.
 */
export function weightedMedianOfBest(voters: readonly Figure[]): Answer {
  const own = voters.filter(f => f.best !== null && f.source !== null)
  const best =
    new Set(own.map(f => f.source)).size < 3
      ? null
      : weightedMedian(
          own.map(f => f.best!),
          voteWeights(own),
        )
  return { ...hull(voters), best }
}
