import type { CodedColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { RangeTable } from '../figures/range.js'
import type { Reading } from '../figures/readings.js'
import { rereadTable } from '../figures/reread-table.js'
import type { ColumnarTable } from '../figures/table.js'
import { toTable } from '../figures/to-table.js'
import { Answers } from './answers.js'
import { evidenceOf } from './evidence.js'
import type { Method } from './methods/method.js'
import { methodOf } from './methods/method-of.js'
import type { MethodName } from './methods/methods.js'
import { questions } from './questions.js'
import { RangeColumns } from './range-columns.js'
import type { ScreenOptions } from './screen.js'
import { Screening } from './screening.js'
import { type OptionNames, knownOptions } from '../util/known-options.js'

export interface ReconcileOptions {
  /** How hedges are read. Default: `typical`. */
  readonly reading?: Reading
  /** Sets aside what cannot be true. Default: off. */
  readonly screen?: boolean | ScreenOptions
  /**
   * How the figures of a question become a range: a name of `methods`, `relaxed-N` for what all but N sources allow, or
   * a function of the caller's. Default: `hull`.
   */
  readonly method?: MethodName | Method
  /** Sources in the order in which they go before each other, for the method `hierarchy`. Default: none. */
  readonly hierarchy?: readonly string[]
  /** The source whose number is the best value, and the one of the method `preferred`. Default: none. */
  readonly prefer?: string | null
  /** Sources to leave out; their figures are shown as set aside. Default: none. */
  readonly exclude?: readonly string[]
  /** Days within which equal numbers without a source are one suspected copy. Default: 3. */
  readonly copyWindowDays?: number
}

/** The name of every option, for verbs that hand them on. */
export const reconcileOptionNames: OptionNames<ReconcileOptions> = {
  reading: 1,
  screen: 1,
  method: 1,
  hierarchy: 1,
  prefer: 1,
  exclude: 1,
  copyWindowDays: 1,
}

/** The options in force, with the defaults filled in. */
export type ReconcileSettings = Required<ReconcileOptions>

/**
 * One range for each question. A question is one concept, group, unit, measure, place, place of origin and period:
 * figures of different questions are never mixed (`asOf` brings figures to one day first).
 *
 * In a question each source votes once, copies are set aside, floors and open claims keep their open end, and the
 * range is the hull of what is left: it holds the truth if any one of the sources does. It is a range of reported
 * figures and not a confidence interval. `best` is null unless a preferred source or at least three independent
 * sources give one. docs/reconcile.md has every rule.
 *
 * Throws `unknown source: NAME` for a preferred or excluded source, or one of the hierarchy, that no figure has;
 * `unknown method: NAME`, `missing hierarchy` and `missing prefer`; `invalid piece: 5 to 3` and `invalid best: NaN` for
 * what a method of the caller's says; `unknown option: NAME (there are …)`; and what `figures` throws.
 *
 * @example
 * const ranges = reconcile(figures([
 *   { concept: 'killed', place: 'SYR', end: '2020-01-02', source: 'A', text: 'at least 25' },
 *   { concept: 'killed', place: 'SYR', end: '2020-01-02', source: 'B', text: '31' },
 * ]))
 * ranges.at(0)?.low  // → 25
 * ranges.at(0)?.high // → 31
 * ranges.at(0)?.open // → "some"
 */
export function reconcile(input: Figures, options: ReconcileOptions = {}): RangeTable<ReconcileSettings> {
  knownOptions(options, reconcileOptionNames)
  if (typeof options.screen === 'object') knownOptions(options.screen, { population: 1, slipFactor: 1, slipMatch: 1 })
  const settings: ReconcileSettings = {
    reading: options.reading ?? 'typical',
    screen: options.screen ?? false,
    method: options.method ?? 'hull',
    hierarchy: options.hierarchy ?? [],
    prefer: options.prefer ?? null,
    exclude: options.exclude ?? [],
    copyWindowDays: options.copyWindowDays ?? 3,
  }
  const chosen = methodOf(settings.method)
  if (settings.method === 'hierarchy' && settings.hierarchy.length === 0) throw new Error('missing hierarchy')
  if (settings.method === 'preferred' && settings.prefer === null) throw new Error('missing prefer')
  const figures = rereadTable(toTable(input), settings.reading)
  checkSources(figures, settings)
  const { reading, screen } = settings
  const screened = screen === false ? '' : ', screened'
  const groups = questions(figures)
  const evidence = evidenceOf(figures, groups)
  const answers = new Answers(groups, evidence, {
    ...settings,
    chosen,
    method: `${chosen.name}, ${typeof reading === 'string' ? reading : reading.name} reading${screened}`,
    screening: screen === false ? null : new Screening(evidence, screen === true ? {} : screen, reading),
  })
  return new RangeColumns(answers.columns(), figures, settings)
}

function checkSources(figures: ColumnarTable<Figure>, { prefer, exclude, hierarchy }: ReconcileSettings): void {
  const asked = [...exclude, ...hierarchy, ...(prefer === null ? [] : [prefer])]
  if (asked.length === 0) return
  const { codes, dictionary } = figures.stored('source') as CodedColumn<string | null>
  for (const name of asked) if (!codes.includes(dictionary.indexOf(name))) throw new Error(`unknown source: ${name}`)
}
