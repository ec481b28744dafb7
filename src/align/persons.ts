import type { Figure, FigureTable } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { hedgeOf } from './hedge-of.js'

export interface PersonsOptions {
  /** Smallest and largest mean household size, as a source for the place and time has it. There is no default. */
  readonly householdSize: readonly [low: number, high: number]
  /** Where the sizes are published: written on every figure. Default: null. */
  readonly cite?: string | null
}

/**
 * Turns households into people, with a range for the size of a household. The words and the number stay as they were
 * written; the bounds become those of people, the best value goes, and the sizes are written on the figure as
 * `converted:households×5–6`, with what is cited for them. Figures in other units are left as they are.
 *
 * Throws `missing householdSize`, `invalid householdSize: LOW, HIGH`.
 *
 * @example
 * const fled = figures([{ concept: 'newly-displaced', place: 'SY07', text: '52,400 families' }])
 * persons(fled, { householdSize: [5, 6] }).at(0)?.high // → 314400
 */
export function persons(input: Figures, options: PersonsOptions): FigureTable {
  const { householdSize: size, cite = null } = options as Partial<PersonsOptions>
  if (size === undefined) throw new Error('missing householdSize')
  const [low, high] = size
  if (!(low > 0 && high >= low && Number.isFinite(high))) throw new Error(`invalid householdSize: ${low}, ${high}`)
  const flag = `converted:households×${low === high ? low : `${low}–${high}`}${cite === null ? '' : ` (${cite})`}`
  const { rows } = toTable(input)
  return tableOf(rows.map(figure => (figure.unit === 'households' ? converted(figure, low, high, flag) : figure)))
}

/** An order of magnitude stays one: "dozens of families" must not become a stated range. */
function converted(figure: Figure, least: number, most: number, flag: string): Figure {
  const low = figure.low === null ? null : Math.floor(withoutDust(figure.low * least))
  const high = figure.high === null ? null : Math.ceil(withoutDust(figure.high * most))
  const open = low === null && high === null
  const hedge = figure.hedge === 'vague' || open ? figure.hedge : hedgeOf({ low, high })
  return { ...figure, unit: 'people', low, best: null, high, hedge, flags: [...figure.flags, flag] }
}

/** Products of decimal fractions carry dust (52,400 × 5.3 is 277,719.99999999994), which must not cost a person. */
const withoutDust = (x: number) => Number(x.toPrecision(12))
