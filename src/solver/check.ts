import type { Consistency } from '../consistency/consistency.js'
import { type CheckOptions, examine } from '../consistency/examine.js'
import type { Relation } from '../consistency/relation.js'
import type { Figures } from '../figures/figures.js'
import type { Highs } from 'highs'
import { linearProgram } from './linear-program.js'
import { loadHighs } from './load-highs.js'

let highs: Promise<Highs> | undefined

/**
 * `check` of the core with a solver behind it: every bound is the tightest that follows, every smallest contradicting
 * set is found (up to `most`), every set is as small as it can be, and the least total change is worked out. Needs the
 * package `highs` (the HiGHS linear solver in WebAssembly), which also runs in a browser.
 *
 * Takes what the core's `check` takes and returns a promise of the same result, with `exact: true`.
 *
 * Throws `missing package: highs (npm install highs)`, and what the core's `check` throws.
 *
 * Method: linear programming over the relations, each bound its own problem; smallest sets by QuickXplain (Junker 2004)
 * in a hitting-set tree (Reiter 1987); the least change is the smallest sum of absolute moves of the ends.
 *
 * @example
 * const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
 * const result = await check(figures([
 *   { ...killed, id: 'all', text: '300 to 400' },
 *   { ...killed, id: 'civilians', group: 'civilians', text: 'at least 450' },
 * ]))
 * result.leastChange // → 50
 */
export async function check(
  input: Figures,
  relations: readonly Relation[] = [],
  options: CheckOptions = {},
): Promise<Consistency> {
  highs ??= loadHighs().catch((error: unknown) => {
    highs = undefined
    throw error
  })
  return examine(input, relations, options, linearProgram(await highs))
}
