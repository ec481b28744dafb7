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
