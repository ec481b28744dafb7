import type { Words } from '../../publisher.js'

/**
 * What a number in a column of rounded ones stands for: IDMC rounds to tens from 100, to hundreds from 1,000 and to
 * thousands from 10,000, and leaves smaller ones as they are. One that is not round is itself: older files have no
 * others, under the same name.
 */
export function idmcRounded(value: number | null): Pick<Words, 'bounds'> & { readonly flags: readonly 'rounded'[] } {
  if (value === null || value < 100) return { flags: [] }
  const half = value < 1000 ? 5 : value < 10_000 ? 50 : 500
  if (value % (half * 2) !== 0) return { flags: [] }
  return { flags: ['rounded'], bounds: { low: value - half, best: value, high: value + half } }
}
