/** A number and its standard error, on the scale on which it is pooled. */
export interface Measured {
  readonly y: number
  readonly se: number
}

export interface WeightedMean {
  readonly mean: number
  /** Cochran's Q: the weighted squares about the mean. */
  readonly q: number
  /** Of the weights, and of their squares. */
  readonly sum: number
  readonly sum2: number
  readonly weights: readonly number[]
}

/** The mean with the inverse of each variance, within and between, for a weight. */
export function weightedMean(measured: readonly Measured[], between: number): WeightedMean {
  const weights = measured.map(({ se }) => 1 / (se * se + between))
  const sum = total(weights)
  // About the first number, so that numbers that are large beside their differences lose no digits.
  const origin = measured[0]?.y ?? 0
  const mean = origin + total(measured.map(({ y }, i) => weights[i]! * (y - origin))) / sum
  const q = total(measured.map(({ y }, i) => weights[i]! * (y - mean) ** 2))
  return { mean, q, sum, sum2: total(weights.map(w => w * w)), weights }
}

const total = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0)
