import type { Words } from '../../publisher.js'

/**
 * What a number rounded by IDMC stands for: it rounds to tens from 100, to hundreds from 1,000 and to thousands from
 * 10,000, and leaves smaller ones as they are.
 */
export function idmcRounded(value: number | null): Pick<Words, 'bounds'> {
  if (value === null || value < 100) return {}
  const half = value < 1000 ? 5 : value < 10_000 ? 50 : 500
  return { bounds: { low: value - half, best: value, high: value + half } }
}
