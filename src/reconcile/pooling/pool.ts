import type { Figure } from '../../figures/figure.js'
import type { Figures } from '../../figures/figures.js'
import type { Piece, SetAside } from '../../figures/range.js'
import { toTable } from '../../figures/to-table.js'
import { normalQuantile } from '../../util/normal-quantile.js'
import { independent } from '../independence.js'
import { least, most } from '../interval.js'
import { theQuestion } from '../the-question.js'
import { type PoolMethod, betweenVariance } from './between-variance.js'
import { type Estimate, type PoolScale, estimateOf, poolScales } from './estimate.js'
import {
  type Heterogeneity,
  type PoolAdjustment,
  heterogeneityOf,
  poolAdjustments,
  randomEffects,
} from './random-effects.js'
import { type Refusal, type RefusalOverrides, whyRefused } from './why-refused.js'
import { knownOptions } from '../../util/known-options.js'

export interface PoolOptions extends RefusalOverrides {
  /** How the variance between the estimates is worked out. Default: `paule-mandel`. */
  readonly method?: PoolMethod
  /** How the error of the mean allows for few estimates. Default: `modified-hartung-knapp`. */
  readonly adjust?: PoolAdjustment
  /** Default: `log`. */
  readonly scale?: PoolScale
  /** The level of the stated intervals, and of those worked out. Default: 0.95. */
  readonly level?: number
  /** Standard errors that the publishers state, by the id of the figure and in its unit. Default: none. */
  readonly standardErrors?: Readonly<Record<string, number>>
  /** Days within which equal numbers without a source are one suspected copy. Default: 3. */
  readonly copyWindowDays?: number
}

/** An estimate that was put forward to be pooled. */
export interface PooledEstimate {
  readonly id: string
  readonly source: string | null
  readonly low: number
  readonly best: number
  readonly high: number
  /** Standard error on the scale of the pooling. */
  readonly se: number
  /** Whether the two halves of the stated interval give standard errors that differ by more than 20 %. */
  readonly skewed: boolean
  /** Share of 1; null where nothing was pooled. */
  readonly weight: number | null
}

interface PoolBasis {
  /** The question, as in a range. */
  readonly id: string
  /** From the lowest to the highest end of the estimates: what can be said in any case. */
  readonly range: Piece
  /** Null below two estimates. */
  readonly heterogeneity: Heterogeneity | null
  readonly estimates: readonly PooledEstimate[]
  readonly setAside: readonly SetAside[]
  /** Method, adjustment, scale and level. */
  readonly method: string
  /** What a reader has to know before using the numbers, in sentences. */
  readonly note: string
}

/** A pooled number, with what it rests on. */
export interface Pooled extends PoolBasis {
  readonly refused: null
  readonly estimate: number
  /** Confidence interval of the pooled number, under the method named. */
  readonly interval: readonly [low: number, high: number]
  /** Where one more estimate of this kind would lie. */
  readonly prediction: readonly [low: number, high: number]
}

/** No pooled number, and why. */
export interface NotPooled extends PoolBasis {
  readonly refused: Refusal
}

export type Pool = Pooled | NotPooled

/**
 * A random-effects mean of independent estimates of one question that state their errors: surveys and models with an
 * interval, or figures whose standard error the caller passes on. Ranges of reports, lists and hedged words have no
 * error in this sense and are set aside.
 *
 * By default Paule and Mandel's variance between the estimates, the modified Hartung–Knapp error and the log scale.
 * Refused, as a value with the reason, below five independent estimates and above 75 % heterogeneity (I²) unless
 * overridden, and in any case where no two estimates have a number in common. docs/pooling.md has the formulas, their
 * sources and limits.
 *
 * Throws `invalid figures: empty`, `invalid figures: more than one question (…)`, `unknown method: NAME`,
 * `unknown adjust: NAME`, `unknown scale: NAME`, `invalid level: 1`, `unknown figure: ID` and
 * `invalid standard error: VALUE`, and what `figures` throws.
 *
 * @example
 * const killed = { concept: 'killed', place: 'IRQ', start: '2003-03-01', end: '2006-06-30', basis: 'survey' }
 * const iraq = pool(figures([
 *   { ...killed, source: 'IFHS', low: 104000, best: 151000, high: 223000 },
 *   { ...killed, source: 'Burnham et al.', low: 426369, best: 601027, high: 793663 },
 * ]))
 * iraq.refused?.reason // → "disjoint"
 * iraq.range // → [104000, 793663]
 */
export function pool(input: Figures, options: PoolOptions = {}): Pool {
  knownOptions(options, {
    method: 1,
    adjust: 1,
    scale: 1,
    level: 1,
    standardErrors: 1,
    copyWindowDays: 1,
    overrideHeterogeneity: 1,
    overrideCount: 1,
  })
  const { method = 'paule-mandel', adjust = 'modified-hartung-knapp', scale = 'log', level = 0.95 } = options
  const { standardErrors = {}, copyWindowDays = 3 } = options
  const known = <Row extends object>(name: string, table: Row, id: PropertyKey) => {
    if (!Object.hasOwn(table, id)) throw new Error(`unknown ${name}: ${String(id)}`)
  }
  known('method', betweenVariance, method)
  known('adjust', poolAdjustments, adjust)
  known('scale', poolScales, scale)
  if (!(level > 0 && level <= 0.999999)) throw new Error(`invalid level: ${level}`)
  const table = toTable(input)
  const id = theQuestion(table)
  checkErrors(standardErrors, table.rows)

  const { estimates, setAside } = estimatesOf(
    table.rows,
    { scale, times: normalQuantile(level), standardErrors },
    copyWindowDays,
  )
  const heterogeneity = estimates.length < 2 ? null : heterogeneityOf(estimates, method)
  const refused = whyRefused(estimates, heterogeneity, options)
  const fit = refused === null ? randomEffects(estimates, method, adjust, level) : null
  const basis: PoolBasis = {
    id,
    range: [least(estimates.map(e => e.low)), most(estimates.map(e => e.high))],
    heterogeneity,
    estimates: estimates.map(({ figure, low, best, high, se, skewed }, i) => ({
      id: figure.id,
      source: figure.source,
      low,
      best,
      high,
      se,
      skewed,
      weight: fit?.weights[i] ?? null,
    })),
    setAside,
    method: `${method}, ${adjust === 'none' ? 'not adjusted' : adjust}, ${scale} scale, ${Math.round(level * 1e6) / 1e4} % intervals`,
    note: noteOf(estimates, heterogeneity, refused === null, options),
  }
  if (refused !== null) return { refused, ...basis }
  const { from } = poolScales[scale]
  const back = ([low, high]: readonly [number, number]) => [from(low), from(high)] as const
  const { mean, interval, prediction } = fit!
  return { refused: null, ...basis, estimate: from(mean), interval: back(interval), prediction: back(prediction) }
}

function estimatesOf(
  figures: readonly Figure[],
  settings: Parameters<typeof estimateOf>[1],
  copyWindowDays: number,
): { readonly estimates: readonly Estimate[]; readonly setAside: readonly SetAside[] } {
  const found = new Map<string, Estimate>()
  const setAside: SetAside[] = []
  for (const figure of figures) {
    const estimate = estimateOf(figure, settings)
    if (typeof estimate === 'string') setAside.push({ id: figure.id, reason: 'no-error', why: estimate })
    else if (figure.source === null)
      setAside.push({ id: figure.id, reason: 'no-source', why: 'it may repeat any of the others' })
    else found.set(figure.id, estimate)
  }
  const estimates = [...found.values()].map(({ figure }) => figure)
  // Only figures of one source can be one vote.
  const voters =
    new Set(estimates.map(({ source }) => source)).size === estimates.length
      ? { kept: estimates.sort((a, b) => (a.id < b.id ? -1 : 1)), setAside: [] }
      : independent(estimates, copyWindowDays)
  return {
    estimates: voters.kept.map(figure => found.get(figure.id)!),
    setAside: [...setAside.sort((a, b) => (a.id < b.id ? -1 : 1)), ...voters.setAside],
  }
}

function checkErrors(standardErrors: Readonly<Record<string, number>>, figures: readonly Figure[]): void {
  const errors = Object.entries(standardErrors)
  if (errors.length === 0) return
  const ids = new Set(figures.map(figure => figure.id))
  for (const [id, error] of errors) {
    if (!ids.has(id)) throw new Error(`unknown figure: ${id}`)
    if (!(error > 0 && error < Infinity)) throw new Error(`invalid standard error: ${error}`)
  }
}

function noteOf(
  estimates: readonly Estimate[],
  heterogeneity: Heterogeneity | null,
  isPooled: boolean,
  options: RefusalOverrides,
): string {
  const notes: string[] = []
  if (isPooled && whyRefused(estimates, heterogeneity, {}) !== null) {
    const because = [
      ...(options.overrideCount === true ? [`of ${estimates.length} estimates`] : []),
      ...(options.overrideHeterogeneity === true
        ? [`with ${Math.round(heterogeneity!.i2 * 100)} % heterogeneity`]
        : []),
    ]
    notes.push(`Pooled on request, ${because.join(' and ')}.`)
  }
  const skewed = estimates.filter(estimate => estimate.skewed).map(({ figure }) => figure.id)
  if (skewed.length > 0)
    notes.push(`The two halves of an interval differ by more than 20 % on the scale used (${skewed.join(', ')}).`)
  if (isPooled) notes.push('A pooled number holds only if the estimates are independent and count the same thing.')
  return notes.join(' ')
}
