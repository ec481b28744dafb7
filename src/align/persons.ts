import type { Figure, FigureTable } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { hedgeOf } from './hedge-of.js'
import { type HouseholdSizesId, householdSizeOf, householdSizes } from './household-sizes.js'
import { knownOptions } from '../util/known-options.js'

export interface PersonsOptions {
  /**
   * Smallest and largest mean household size, as a source for the place and time has it, or the name of a source of
   * `householdSizes`. There is no default.
   */
  readonly householdSize: readonly [low: number, high: number] | HouseholdSizesId
  /** Where the sizes are published: written on every figure. Default: null, or what the named source is called. */
  readonly cite?: string | null
}

/**
 * Turns households into people, with a range for the size of a household. The words stay as they were
 * written; the bounds become those of people, the number of households and the best value go, and the sizes are written on the figure as
 * `converted:households×5–6`, with what is cited for them. Figures in other units are left as they are, and so are
 * households in a place for which a named source has no size.
 *
 * Throws `missing householdSize`, `invalid householdSize: LOW, HIGH`, `unknown householdSize: NAME`.
 *
 * @example
 * const fled = figures([{ concept: 'newly-displaced', place: 'YE13', text: '52,400 families' }])
 * persons(fled, { householdSize: [5, 6] }).at(0)?.high // → 314400
 * persons(fled, { householdSize: 'un-2019' }).at(0)?.low // → 324880
 */
export function persons(input: Figures, options: PersonsOptions): FigureTable {
  knownOptions(options, { householdSize: 1, cite: 1 })
  const { householdSize: size, cite = null } = (options as Partial<PersonsOptions> | undefined) ?? {}
  if (size === undefined) throw new Error('missing householdSize')
  const { rows } = toTable(input)
  if (typeof size === 'string') {
    if (!Object.hasOwn(householdSizes, size)) throw new Error(`unknown householdSize: ${size as string}`)
    const source = cite ?? householdSizes[size].cite
    return tableOf(rows.map(figure => people(figure, householdSizeOf(figure.place, size), source)))
  }
  if (!Array.isArray(size)) throw new Error(`invalid householdSize: ${String(size)}`)
  const [low, high] = size
  if (!(low > 0 && high >= low && Number.isFinite(high))) throw new Error(`invalid householdSize: ${low}, ${high}`)
  return tableOf(rows.map(figure => people(figure, size, cite)))
}

function people(figure: Figure, size: readonly [number, number] | null, cite: string | null): Figure {
  if (figure.unit !== 'households' || size === null) return figure
  const [low, high] = size
  const flag = `converted:households×${low === high ? low : `${low}–${high}`}${cite === null ? '' : ` (${cite})`}`
  return converted(figure, low, high, flag)
}

/** An order of magnitude stays one: "dozens of families" must not become a stated range. */
function converted(figure: Figure, least: number, most: number, flag: string): Figure {
  const low = figure.low === null ? null : Math.floor(withoutDust(figure.low * least))
  const high = figure.high === null ? null : Math.ceil(withoutDust(figure.high * most))
  const open = low === null && high === null
  const hedge = figure.hedge === 'vague' || open ? figure.hedge : hedgeOf({ low, high })
  return { ...figure, unit: 'people', value: null, low, best: null, high, hedge, flags: [...figure.flags, flag] }
}

/** Products of decimal fractions carry dust (52,400 × 5.3 is 277,719.99999999994), which must not cost a person. */
const withoutDust = (x: number) => Number(x.toPrecision(15))
