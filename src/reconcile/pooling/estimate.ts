import type { Figure } from '../../figures/figure.js'
import { reread } from '../../figures/reread.js'
import type { Measured } from './weighted-mean.js'

/** On which scale numbers are pooled: numbers of people have errors that grow with the number. */
export const poolScales = {
  log: { to: Math.log, from: Math.exp },
  linear: { to: (x: number) => x, from: (x: number) => x },
} as const
export type PoolScale = keyof typeof poolScales

/** An estimate with its error, ready to be pooled. */
export interface Estimate extends Measured {
  readonly figure: Figure
  /** What it states, or its number with the given standard error either side as often as the level asks. */
  readonly low: number
  readonly best: number
  readonly high: number
  /** Whether the two halves of its interval give standard errors that differ by more than a fifth of the smaller. */
  readonly skewed: boolean
}

export interface EstimateSettings {
  readonly scale: PoolScale
  /** How many standard errors a stated interval reaches either side. */
  readonly times: number
  readonly standardErrors: Readonly<Record<string, number>>
}

const SKEWED = 1.2
/** Kinds of knowledge whose bounds can be a statement of error. */
const BASES: readonly (string | null)[] = ['survey', 'model']

/** The estimate of a figure, or why it is none. */
export function estimateOf(figure: Figure, settings: EstimateSettings): Estimate | string {
  const { best } = figure
  const { times } = settings
  const { to } = poolScales[settings.scale]
  if (best === null) return 'it puts no number forward'
  if (settings.scale === 'log' && best <= 0) return 'zero has no logarithm'
  const given = Object.hasOwn(settings.standardErrors, figure.id) ? settings.standardErrors[figure.id]! : null
  const y = to(best)
  if (given !== null) {
    // The error of a logarithm is the relative error of the number, to the first order.
    const se = settings.scale === 'log' ? given / best : given
    const { from } = poolScales[settings.scale]
    return { figure, y, se, low: from(y - times * se), best, high: from(y + times * se), skewed: false }
  }
  if (!BASES.includes(figure.basis))
    return 'it is not from a survey or a model, so its bounds are no statement of error'
  const { low, high } = figure
  if (low === null || high === null || low === high || isRead(figure)) return 'it states no interval of its own'
  if (low > best || best > high) return 'its number lies outside of its interval'
  if (settings.scale === 'log' && low <= 0) return 'its interval reaches zero, which has no logarithm'
  const halves = [(y - to(low)) / times, (to(high) - y) / times] as const
  const se = (to(high) - to(low)) / (2 * times)
  return { figure, y, se, low, best, high, skewed: Math.max(...halves) > SKEWED * Math.min(...halves) }
}

/** Whether the bounds are what a listener makes of the words, and not what the publisher states. */
const isRead = (figure: Figure) => reread(figure, 'literal') !== figure || reread(figure, 'wide') !== figure
