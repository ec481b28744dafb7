/** What a file says of the values of one column in one row group. */
export interface StatedLimits {
  readonly least: unknown
  readonly most: unknown
  readonly nulls: number | null
}

/** Decimals and times are converted on both sides, perhaps not to the last digit. */
const NEAR = 1e-9

/**
 * Whether values are what the file itself says of them: a damaged byte often makes a number that is far from the others.
 * Texts are not looked at, since their limits may be cut. Throws an `Error` that says what does not fit.
 */
export function checkLimits(values: Iterable<unknown>, { least, most, nulls }: StatedLimits): void {
  const [low, high] = [numberOf(least), numberOf(most)]
  let missing = 0
  for (const value of values) {
    if (value === null || value === undefined) missing++
    const x = numberOf(value)
    if (x === null) continue
    if (low !== null && x < low - NEAR * Math.abs(low)) throw new Error('a number is below the least of its column')
    if (high !== null && x > high + NEAR * Math.abs(high)) throw new Error('a number is above the most of its column')
  }
  if (nulls !== null && missing !== nulls) throw new Error('a column has more or fewer nulls than announced')
}

function numberOf(value: unknown): number | null {
  const x = typeof value === 'bigint' ? Number(value) : value instanceof Date ? value.getTime() : value
  return typeof x === 'number' && Number.isFinite(x) ? x : null
}
