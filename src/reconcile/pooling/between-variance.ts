import { fallingRoot } from '../../util/falling-root.js'
import { type Measured, weightedMean } from './weighted-mean.js'

/** How the variance between estimates, beyond that within them, is worked out. */
export const betweenVariance = {
  /** The variance at which the weighted squares come to what chance alone would give. */
  'paule-mandel': measured => fallingRoot(t => weightedMean(measured, t).q - (measured.length - 1)),
  /** Restricted maximum likelihood: where its slope is zero. */
  reml: measured => fallingRoot(t => remlSlope(measured, t)),
  /** The first moment of Cochran's Q. */
  'dersimonian-laird': measured => {
    const { q, sum, sum2 } = weightedMean(measured, 0)
    return Math.max(0, (q - (measured.length - 1)) / (sum - sum2 / sum))
  },
} as const satisfies Readonly<Record<string, (measured: readonly Measured[]) => number>>

export type PoolMethod = keyof typeof betweenVariance

/** Twice the slope of the restricted log-likelihood in the variance between. */
function remlSlope(measured: readonly Measured[], between: number): number {
  const { mean, sum, sum2 } = weightedMean(measured, between)
  const squares = measured.reduce((all, { y, se }) => all + ((y - mean) / (se * se + between)) ** 2, 0)
  return squares - (sum - sum2 / sum)
}
