import type { Figure, FigureTable } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { tableOf, toTable } from '../figures/to-table.js'
import type { Hedge } from '../figures/vocabulary.js'

export interface PersonsOptions {
  /** Smallest and largest mean household size, as a source for the place and time has it. There is no default. */
  readonly householdSize: readonly [low: number, high: number]
}

/**
 * Turns households into people, with a range for the size of a household. The words and the number stay as they were
 * written; the bounds become those of people, the best value goes, and the sizes are written on the figure as
 * `converted:households×5–6`. Figures in other units are left as they are.
 *
 * Throws `missing householdSize`, `invalid householdSize: LOW, HIGH`.
 *
 * @example
 * const fled = figures([{ concept: 'newly-displaced', place: 'SY07', text: '52,400 families' }])
 * persons(fled, { householdSize: [5, 6] }).at(0)?.high // → 314400
 */
export function persons(input: Figures, options: PersonsOptions): FigureTable {
  const size = (options as Partial<PersonsOptions>).householdSize
  if (size === undefined) throw new Error('missing householdSize')
  const [low, high] = size
  if (!(low > 0 && high >= low)) throw new Error(`invalid householdSize: ${low}, ${high}`)
  const flag = `converted:households×${low === high ? low : `${low}–${high}`}`
  return tableOf(
    toTable(input).rows.map(figure => (figure.unit === 'households' ? converted(figure, low, high, flag) : figure)),
  )
}

function converted(figure: Figure, least: number, most: number, flag: string): Figure {
  const low = figure.low === null ? null : Math.floor(figure.low * least)
  const high = figure.high === null ? null : Math.ceil(figure.high * most)
  const hedge: Hedge =
    low !== null && high !== null ? 'between' : low !== null ? 'at-least' : high !== null ? 'at-most' : figure.hedge
  return { ...figure, unit: 'people', low, best: null, high, hedge, flags: [...figure.flags, flag] }
}
