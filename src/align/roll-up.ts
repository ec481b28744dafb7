import type { Figures } from '../figures/figures.js'
import { tableOf, toTable } from '../figures/to-table.js'
import type { Aligned } from './aligned.js'
import { sumsOfParts } from './sums-of-parts.js'
import { knownOptions } from '../util/known-options.js'

export interface RollUpOptions {
  /** The place that the parts make up. */
  readonly to: string
  /** Every part of it, whether or not there is a figure for it. They must not overlap: you say that they do not. */
  readonly parts: readonly string[]
}

/**
 * Adds the figures of all parts of a place up to the place, for each question by itself. Only when every part has a
 * figure is the sum a range; otherwise it is a minimum ("at least", no upper limit) that names the parts without one.
 * Figures of other places are set aside. The sum of ends is an outer bound. Kinds of assessment are kept apart; where
 * two sources have figures of one part, so are the sources.
 *
 * Throws `missing parts`, `duplicate part: ID`, `invalid parts: ID lies within ID`, and `invalid rollUp: REASON` where one source has two figures of one
 * part for one question.
 *
 * @example
 * const idps = figures([{ id: 'a', concept: 'idps', place: 'SY07', end: '2020-01-31', text: '1,200' }])
 * const [whole] = rollUp(idps, { to: 'SYR', parts: ['SY07', 'SY02'] }).figures
 * whole.hedge   // → "at-least"
 * whole.flags   // → ["derived","rolled-up:SY07","missing:SY02"]
 */
export function rollUp(input: Figures, options: RollUpOptions): Aligned {
  knownOptions(options, { to: 1, parts: 1 })
  const { to, parts } = options
  const { sums, setAside } = sumsOfParts(toTable(input), { to, parts })
  return { figures: tableOf(sums.map(({ sum }) => sum)), setAside }
}
