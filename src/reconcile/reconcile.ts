import type { Figure } from '../figures/figure.js'
import { figureSchema } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { Range, RangeTable, SetAside } from '../figures/range.js'
import type { Reading } from '../figures/readings.js'
import { reread } from '../figures/reread.js'
import { ColumnarTable } from '../figures/table.js'
import { toTable } from '../figures/to-table.js'
import { type FuseOptions, fuse } from './fuse.js'
import { independent } from './independence.js'
import type { Method } from './methods/method.js'
import { methodOf } from './methods/method-of.js'
import type { MethodName } from './methods/methods.js'
import { questions } from './questions.js'
import { RangeColumns } from './range-columns.js'
import { type PopulationLimit, type ScreenOptions, screen } from './screen.js'

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
 * what a method of the caller's says; and what `figures` throws.
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
  const settings: ReconcileSettings = {
    reading: options.reading ?? 'typical',
    screen: options.screen ?? false,
    method: options.method ?? 'hull',
    hierarchy: options.hierarchy ?? [],
    prefer: options.prefer ?? null,
    exclude: options.exclude ?? [],
    copyWindowDays: options.copyWindowDays ?? 3,
  }
  const { name, run } = methodOf(settings.method)
  if (settings.method === 'hierarchy' && settings.hierarchy.length === 0) throw new Error('missing hierarchy')
  if (settings.method === 'preferred' && settings.prefer === null) throw new Error('missing prefer')
  const figures = withReading(toTable(input), settings.reading)
  checkSources(figures, settings)
  const populations =
    settings.screen === false ? new Map<string, PopulationLimit>() : populationLimits(figures, settings)
  const method = `${name}, ${typeof settings.reading === 'string' ? settings.reading : settings.reading.name} reading${settings.screen === false ? '' : ', screened'}`
  const out: Range[] = []
  for (const rows of questions(figures)) {
    const own = Array.from(rows, i => figures.at(i)!)
    out.push(answer(own, populations, settings, { ...settings, run, method }))
  }
  return new RangeColumns(out, figures, settings)
}

function answer(
  own: readonly Figure[],
  populations: ReadonlyMap<string, PopulationLimit>,
  settings: ReconcileSettings,
  how: FuseOptions,
): Range {
  const left = own.filter(f => f.source === null || !settings.exclude.includes(f.source))
  const excluded: SetAside[] = own
    .filter(f => !left.includes(f))
    .map(f => ({ id: f.id, reason: 'excluded-source', why: `${f.source} was left out on request` }))
  const limit = populations.get(own[0]!.place ?? '') ?? null
  const screened =
    settings.screen === false
      ? { kept: left, setAside: [] }
      : screen(left, limit, settings.screen === true ? {} : settings.screen)
  const voters = independent(screened.kept, settings.copyWindowDays)
  return fuse(own[0]!, voters.kept, [...screened.setAside, ...voters.setAside, ...excluded], how)
}

function withReading(table: ColumnarTable<Figure>, reading: Reading): ColumnarTable<Figure> {
  let changed = false
  const rows = table.rows.map(row => {
    const again = reread(row, reading)
    changed ||= again !== row
    return again
  })
  return changed ? new ColumnarTable(figureSchema, rows) : table
}

/** The largest number of people known to live at each place, over all days: a generous limit on purpose. */
function populationLimits(
  figures: Iterable<Figure>,
  { screen, reading }: ReconcileSettings,
): Map<string, PopulationLimit> {
  const more =
    typeof screen === 'object' && screen.population !== undefined
      ? withReading(toTable(screen.population), reading)
      : []
  const limits = new Map<string, PopulationLimit>()
  for (const figure of chain(figures, more)) {
    if (
      figure.concept !== 'population' ||
      figure.group !== 'all' ||
      figure.unit !== 'people' ||
      figure.place === null ||
      figure.high === null
    )
      continue
    const known = limits.get(figure.place)
    if (known === undefined || figure.high > known.high) limits.set(figure.place, { high: figure.high, figure })
  }
  return limits
}

function* chain<T>(...lists: readonly Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list
}

function checkSources(figures: Iterable<Figure>, { prefer, exclude, hierarchy }: ReconcileSettings): void {
  const asked = [...exclude, ...hierarchy, ...(prefer === null ? [] : [prefer])]
  if (asked.length === 0) return
  const known = new Set<string | null>()
  for (const figure of figures) known.add(figure.source)
  for (const name of asked) if (!known.has(name)) throw new Error(`unknown source: ${name}`)
}
