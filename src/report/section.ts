import { type AsOfOptions, asOf } from '../align/as-of.js'
import type { Consistency } from '../consistency/consistency.js'
import type { Figure, FigureTable } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { Range, RangeTable, SetAside } from '../figures/range.js'
import { reread } from '../figures/reread.js'
import { scopeOf } from '../figures/scope-of.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { fuse } from '../reconcile/fuse.js'
import { RangeColumns } from '../reconcile/range-columns.js'
import {
  type ReconcileOptions,
  type ReconcileSettings,
  reconcile,
  reconcileOptionNames,
} from '../reconcile/reconcile.js'
import type { AsOfSettings } from './as-of-settings.js'
import { knownOptions } from '../util/known-options.js'

/** How a section is drawn: each range with its figures, all ranges over time, or all in one overview. */
export type SectionChart = 'sources' | 'time' | 'overview' | 'none'

/** One heading of a report, and the ranges under it. */
export interface Section {
  readonly heading: string
  /** A line or two beneath the heading. Null: none. */
  readonly lead: string | null
  /** As they were published, before anything brought them to another day. */
  readonly figures: FigureTable
  readonly ranges: RangeTable<ReconcileSettings>
  /** How the figures were brought to one day. Null: they stand as stated. */
  readonly asOf: AsOfSettings | null
  readonly chart: SectionChart
  /** Which of the figures cannot all be true. Null: not asked. */
  readonly consistency: Consistency | null
}

export interface SectionOptions extends ReconcileOptions, AsOfOptions {
  /** Default: none. */
  readonly lead?: string
  /** The day to which figures are brought. Default: none; each stands for the days it states. */
  readonly asOf?: string
  /** Default: `sources`. */
  readonly chart?: SectionChart
  /** What `check` found in these figures or more of them: told and drawn in the section. Default: nothing. */
  readonly consistency?: Consistency
}

/**
 * Figures under one heading, brought to one day if asked, and reconciled. What could not be brought to the day is shown
 * as set aside in the range of its question; where nothing is left of a question, its range says so.
 *
 * Throws what `asOf` and `reconcile` throw.
 *
 * @example
 * const killed = figures([
 *   { id: 'a', concept: 'killed', start: '2011-01-01', end: '2016-12-31', text: 'more than 400,000' },
 *   { id: 'b', concept: 'killed', start: '2011-01-01', end: '2020-02-20', text: 'hundreds of thousands' },
 * ])
 * const one = section('People killed, to the end of 2019', killed, { asOf: '2019-12-31' })
 * one.ranges.at(0)?.kept                // → ["a"]
 * one.ranges.at(0)?.setAside[0]?.reason // → "later"
 */
export function section(heading: string, input: Figures, options: SectionOptions = {}): Section {
  knownOptions(options, {
    lead: 1,
    chart: 1,
    consistency: 1,
    asOf: 1,
    since: 1,
    maxAgeDays: 1,
    ...reconcileOptionNames,
  })
  const { lead = null, chart = 'sources', consistency = null, asOf: day, since, maxAgeDays = 366, ...rest } = options
  const figures = toTable(input)
  const about = { heading, lead, chart, consistency, figures }
  if (day === undefined) return { ...about, asOf: null, ranges: reconcile(figures, rest) }
  const rows = figures.rows.map(figure => reread(figure, rest.reading ?? 'typical'))
  const settings: AsOfSettings = { day, maxAgeDays, since: since ?? null }
  const moved = asOf(tableOf(rows), day, { maxAgeDays, ...(since === undefined ? {} : { since }) })
  const ranges = reconcile(moved.figures, rest)
  return { ...about, asOf: settings, ranges: withSetAside(ranges, rows, moved.setAside, settings) }
}

/** The ranges with the figures that never reached them, each in the range of its question. */
function withSetAside(
  ranges: RangeTable<ReconcileSettings>,
  all: readonly Figure[],
  setAside: readonly SetAside[],
  settings: AsOfSettings,
): RangeTable<ReconcileSettings> {
  const rows = [...ranges]
  const left: Figure[] = []
  for (const aside of setAside) {
    const figure = all.find(({ id }) => id === aside.id)!
    left.push(figure)
    const at = rows.findIndex(range => isSameQuestion(range, figure))
    const range = rows[at]
    if (range === undefined) rows.push(unanswered(figure, aside, ranges, settings))
    else rows[at] = { ...range, setAside: [...range.setAside, aside] }
  }
  return new RangeColumns(rows, tableOf([...ranges.figures, ...left]), ranges.options)
}

const SAME = ['concept', 'group', 'unit', 'measure', 'place', 'from'] as const

/** But for its days. */
const isSameQuestion = (range: Range, figure: Figure) =>
  SAME.every(name => range[name] === figure[name]) && range.scope.join() === scopeOf(figure).join()

function unanswered(
  figure: Figure,
  aside: SetAside,
  { options }: RangeTable<ReconcileSettings>,
  { day, since }: AsOfSettings,
): Range {
  const start = figure.measure === 'stock' ? day : since === null ? figure.start : since[0]
  return fuse({ ...figure, start, end: day }, [], [aside], { prefer: options.prefer, method: 'none' })
}
