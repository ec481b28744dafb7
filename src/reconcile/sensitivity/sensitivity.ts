import type { Figure, FigureTable } from '../../figures/figure.js'
import type { Figures } from '../../figures/figures.js'
import type { Range } from '../../figures/range.js'
import type { ColumnarTable } from '../../figures/table.js'
import { toTable } from '../../figures/to-table.js'
import { voteWeights } from '../independence.js'
import { hull } from '../methods/hull.js'
import type { Method } from '../methods/method.js'
import { type ReconcileOptions, type ReconcileSettings, reconcile } from '../reconcile.js'
import { theQuestion } from '../the-question.js'
import { distance, effectOf } from './effects.js'
import { rules } from './rules.js'
import { sensitivityInWords } from './sensitivity-in-words.js'
import type { SensitivityRow } from './sensitivity-row.js'

export interface Sensitivity {
  /** The range as it stands: what `reconcile` gives with the same options. */
  readonly range: Range
  /** One a rule; the range as it stands is the first. */
  readonly rows: readonly SensitivityRow[]
  /** The rule that moves the range most without opening or closing it; null where none moves it. */
  readonly most: SensitivityRow | null
  /** Which choice moves the range most, what opens it and what changes nothing. */
  readonly sentence: string
  readonly figures: FigureTable
  readonly options: ReconcileSettings
}

/**
 * The range of one question under every reasonable rule: each method, what all sources allow and what all but one, two
 * and so on allow, each reading of the words, without each of the named sources and of the reports that name none, and
 * with screening or without it. One choice is changed at a time. A method that needs a preferred source or a hierarchy
 * is there if the options name one.
 *
 * Of two moves the larger one is that with the larger ratio between the new and the old number, at the end that moves
 * most. That a rule leaves an end open, or gives no number, is told apart from this.
 *
 * Throws `invalid figures: empty`, `invalid figures: more than one question (…)`, and what `reconcile` throws.
 *
 * @example
 * const killed = { concept: 'killed', place: 'SYR', end: '2020-01-02' }
 * const result = sensitivity(figures([
 *   { ...killed, source: 'Hospital', text: '25' },
 *   { ...killed, source: 'Ministry', text: '31' },
 *   { ...killed, source: 'Monitor', text: '90' },
 * ]))
 * result.rows[0]?.high  // → 90
 * result.most?.rule     // → "method: interval of medians"
 */
export function sensitivity(input: Figures, options: ReconcileOptions = {}): Sensitivity {
  const table = toTable(input)
  theQuestion(table)
  const ranges = reconcile(table, options)
  const range = ranges.at(0)!
  const all = rules(ranges.options, table.rows, votesOf(table, ranges.options))
  const rows = all.map(({ kind, choice, words, change, leaves }): SensitivityRow => {
    const figures = leaves === undefined ? table : table.filter(figure => !leaves(figure))
    const now = kind === 'default' ? range : reconcile(figures, { ...ranges.options, ...change }).at(0)!
    const { low, best, high, open, status, floor, note } = now
    return {
      kind,
      choice,
      rule: words,
      low,
      best,
      high,
      open,
      status,
      floor,
      figures: now.figures,
      note,
      effect: effectOf(range, now),
      change: { low: minus(low, range.low), best: minus(best, range.best), high: minus(high, range.high) },
    }
  })
  const most = rows
    .filter(row => row.effect === 'moves' && distance(range, row) > 0)
    .reduce<SensitivityRow | null>((a, b) => (a === null || distance(range, b) > distance(range, a) ? b : a), null)
  return {
    range,
    rows,
    most,
    sentence: sensitivityInWords(range, rows, most),
    figures: ranges.figures,
    options: ranges.options,
  }
}

/** How many sources vote: the reports that a method is given, as the options stand. */
function votesOf(table: ColumnarTable<Figure>, options: ReconcileSettings): number {
  let votes = 0
  const counting: Method = voters => {
    votes = Math.round(voteWeights(voters).reduce((sum, weight) => sum + weight, 0))
    return hull(voters)
  }
  reconcile(table, { ...options, method: counting })
  return votes
}

const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b)
