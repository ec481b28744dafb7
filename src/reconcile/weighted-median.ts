import { weightedQuantile } from 'simple-statistics'

/** Weights that are shares (a third each) can miss an exact half by rounding; the row order must not decide it. */
const TOLERANCE = 1e-9

/**
 * The lower weighted median: the smallest value with half of the weight at or below it. It is always a number that
 * somebody put forward, never a midpoint of two, and so the same on the log scale.
 *
 * Throws what simple-statistics throws for no values or bad weights.
 *
 * @example
 * weightedMedian([300, 100, 200], [1, 1, 1]) // → 200
 */
export function weightedMedian(values: readonly number[], weights: readonly number[]): number {
  return weightedQuantile([...values], [...weights], 0.5 * (1 - TOLERANCE))
}

/** The same for the first `n` of values that are sorted; from the top, the upper median: the largest such value. */
export function weightedMedianOfSorted(
  values: Float64Array,
  weights: Float64Array,
  n: number,
  fromTop: boolean = false,
): number {
  let total = 0
  for (let i = 0; i < n; i++) total += weights[i]!
  const half = 0.5 * (1 - TOLERANCE) * total
  let passed = 0
  for (let i = 0; i < n; i++) {
    const at = fromTop ? n - 1 - i : i
    passed += weights[at]!
    if (passed >= half) return values[at]!
  }
  return values[fromTop ? 0 : n - 1]!
}
