import { normalQuantile } from '../../util/normal-quantile.js'
import { studentTQuantile } from '../../util/student-t-quantile.js'
import { type PoolMethod, betweenVariance } from './between-variance.js'
import { type Measured, weightedMean } from './weighted-mean.js'

/** How the standard error of the mean allows for few estimates. */
export const poolAdjustments = {
  'modified-hartung-knapp': 'Student’s t, and a standard error that is never below the plain one',
  'hartung-knapp': 'Student’s t, and a standard error from how far the estimates lie apart, even if that is less',
  none: 'the normal distribution and the plain standard error',
} as const
export type PoolAdjustment = keyof typeof poolAdjustments

/** How far estimates of one thing lie apart, beside what their own errors would explain. */
export interface Heterogeneity {
  /** Variance between the estimates, on the scale on which they are pooled. */
  readonly tau2: number
  /** Cochran's Q, and what it would be on average if chance alone were at work. */
  readonly q: number
  readonly degrees: number
  /** Share of all variance that lies between the estimates, from 0 to 1. */
  readonly i2: number
  /** All variance over that within the estimates. */
  readonly h2: number
  /** The root of Q over its degrees of freedom: by how much the stated errors fall short. */
  readonly birge: number
}

export interface RandomEffects extends Heterogeneity {
  readonly mean: number
  readonly se: number
  readonly interval: readonly [low: number, high: number]
  /** Where one more estimate of this kind would lie. */
  readonly prediction: readonly [low: number, high: number]
  /** Shares of 1. */
  readonly weights: readonly number[]
}

/**
 * Random-effects mean of at least two estimates with standard errors. The prediction interval takes the distribution
 * of the interval: t with one degree of freedom fewer than there are estimates, or the normal one without adjustment.
 */
export function randomEffects(
  measured: readonly Measured[],
  method: PoolMethod,
  adjust: PoolAdjustment,
  level: number,
): RandomEffects {
  const heterogeneity = heterogeneityOf(measured, method)
  const { tau2, degrees } = heterogeneity
  const { mean, q, sum, weights } = weightedMean(measured, tau2)
  const spread = Math.sqrt(q / degrees)
  const scale = adjust === 'none' ? 1 : adjust === 'hartung-knapp' ? spread : Math.max(1, spread)
  const se = scale / Math.sqrt(sum)
  const times = adjust === 'none' ? normalQuantile(level) : studentTQuantile(level, degrees)
  const around = (width: number) => [mean - times * width, mean + times * width] as const
  return {
    ...heterogeneity,
    mean,
    se,
    interval: around(se),
    prediction: around(Math.sqrt(tau2 + se * se)),
    weights: weights.map(w => w / sum),
  }
}

/** Higgins and Thompson (2002): I² and H² from the variance between and the typical variance within. */
export function heterogeneityOf(measured: readonly Measured[], method: PoolMethod): Heterogeneity {
  const tau2 = betweenVariance[method](measured)
  const { q, sum, sum2 } = weightedMean(measured, 0)
  const degrees = measured.length - 1
  const within = (degrees * sum) / (sum * sum - sum2)
  return { tau2, q, degrees, i2: tau2 / (tau2 + within), h2: tau2 / within + 1, birge: Math.sqrt(q / degrees) }
}
