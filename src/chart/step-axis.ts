import type { Axis } from './linear-axis.js'

/** An axis on which each mark is ten times the one before, with a place for zero where it is needed. */
export interface StepAxis extends Axis {
  /** Of Vega's `symlog` scale: bends the axis so that zero lies one step before the first mark. */
  readonly constant: number
}

/** What is smaller is drawn as next to nothing: with its own mark, all that matters would lie at the far end. */
const SMALLEST = 1e-3

/** The last mark may lie this many times beyond the largest number. */
const NEXT = 3

/**
 * Numbers of people from one to ten million on one axis. A logarithm has no zero; this scale, log(1 + x / c), has one
 * and is otherwise logarithmic: with c at a tenth of the first mark, all marks and zero are equally far apart to
 * within a twentieth.
 *
 * @example
 * stepAxis([40, 700], 400, 10).values // → [10, 100]
 */
export function stepAxis(numbers: readonly number[], pixels: number, room: number): StepAxis {
  const positive = numbers.filter(x => x >= SMALLEST)
  const least = positive.reduce((a, b) => Math.min(a, b), Infinity)
  const largest = positive.reduce((a, b) => Math.max(a, b), 0)
  const first = least === Infinity ? 1 : 10 ** Math.floor(Math.log10(least))
  const constant = first / 10
  const height = (value: number) => Math.log1p(value / constant)
  const start = numbers.length > positive.length ? 0 : first
  const full = Math.max(height(largest), height(first * 10))
  const end = constant * Math.expm1(height(start) + (full - height(start)) / (1 - room / pixels))
  const values = start === 0 ? [0] : []
  for (let mark = first; mark <= Math.min(end, NEXT * largest); mark *= 10) values.push(mark)
  const span = height(end) - height(start)
  return { start, end, values, pixels, constant, at: value => ((height(value) - height(start)) / span) * pixels }
}
