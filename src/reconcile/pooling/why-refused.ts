import { groupDigits } from '../../util/group-digits.js'
import { meet } from '../interval.js'
import type { Estimate } from './estimate.js'
import type { Heterogeneity } from './random-effects.js'

/** Why estimates are not pooled. */
export const refusalReasons = {
  'too-few': 'fewer than five independent estimates',
  heterogeneous: 'more than 75 % of the variance lies between the estimates',
  disjoint: 'no two of the estimates have a number in common',
  dependent: 'one source gives several estimates that nothing tells apart in time',
} as const
export type RefusalReason = keyof typeof refusalReasons

export interface Refusal {
  readonly reason: RefusalReason
  readonly why: string
  readonly todo: string
}

export interface RefusalOverrides {
  /** Pool although more than 75 % of the variance lies between the estimates. Default: false. */
  readonly overrideHeterogeneity?: boolean
  /** Pool two to four estimates. Default: false. */
  readonly overrideCount?: boolean
}

const FEWEST = 5
const MOST_HETEROGENEITY = 0.75

/** Null where nothing speaks against pooling. What cannot be overridden comes first. */
export function whyRefused(
  estimates: readonly Estimate[],
  heterogeneity: Heterogeneity | null,
  { overrideHeterogeneity = false, overrideCount = false }: RefusalOverrides,
): Refusal | null {
  const twice = estimates.find((e, i) => estimates.findIndex(({ figure }) => figure.source === e.figure.source) < i)
  if (twice !== undefined) {
    const why = `${twice.figure.source} gives more than one estimate of the same date`
    return { reason: 'dependent', why, todo: 'Keep the one that stands' }
  }
  const k = estimates.length
  if (k >= 2 && !estimates.some((a, i) => estimates.some((b, j) => j > i && meet([a.low, a.high], [b.low, b.high])))) {
    const each = estimates.map(e => `${groupDigits(e.low)} to ${groupDigits(e.high)} (${e.figure.source})`)
    return {
      reason: 'disjoint',
      why: `no two of the ${k} estimates have a number in common: ${each.join('; ')}${gap(estimates)}`,
      todo: 'Show them side by side, with the range of both, and find out what they count differently',
    }
  }
  if (k < 2 || (k < FEWEST && !overrideCount)) {
    const why = `${k} independent ${k === 1 ? 'estimate' : 'estimates'} with stated errors; it takes ${FEWEST}`
    return { reason: 'too-few', why, todo: 'Show the range of the estimates (reconcile)' }
  }
  if (heterogeneity !== null && heterogeneity.i2 > MOST_HETEROGENEITY && !overrideHeterogeneity) {
    const why = `${Math.round(heterogeneity.i2 * 100)} % of the variance lies between the estimates, more than their errors explain`
    return { reason: 'heterogeneous', why, todo: 'Find out what they count differently, or show their range' }
  }
  return null
}

/** What lies between two intervals that do not meet. */
function gap([a, b, ...more]: readonly Estimate[]): string {
  if (a === undefined || b === undefined || more.length > 0) return ''
  return `, ${groupDigits(Math.max(a.low, b.low) - Math.min(a.high, b.high))} apart`
}
