import type { Figure } from '../../figures/figure.js'
import type { Figures } from '../../figures/figures.js'
import { places as builtIn } from '../../figures/places.js'
import type { Range, RangeTable } from '../../figures/range.js'
import { tableOf, toTable } from '../../figures/to-table.js'
import { questionInWords } from '../../reconcile/question-in-words.js'
import { boundsInWords, rangeInWords } from '../../reconcile/range-in-words.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { displayed } from '../../util/displayed.js'
import { shownTable } from '../../util/shown-table.js'
import { pairFigures } from './pair-figures.js'
import { knownOptions } from '../../util/known-options.js'

/** What a release did to a figure. */
export const releaseChangeKinds = {
  added: 'is new',
  removed: 'is gone',
  revised: 'has other numbers',
  moved: 'answers another question',
} as const
export type ReleaseChangeKind = keyof typeof releaseChangeKinds

export interface ReleaseChange {
  readonly kind: ReleaseChangeKind
  /** Null: added. */
  readonly before: Figure | null
  /** Null: removed. */
  readonly after: Figure | null
  readonly words: string
}

/** What a release did to the answer of a question. */
export interface HeadlineChange {
  /** Null: the question is new. */
  readonly before: Range | null
  /** Null: no figure answers it any more. */
  readonly after: Range | null
  /**
   * The larger of the factors by which the two ends moved: 1.17 for 17 % up, and for 17 % down as many times as it
   * takes to undo it. Infinity where an end opened, closed, left zero or where there is no range to compare with.
   */
  readonly factor: number
  readonly words: string
}

export interface ReleaseDiff {
  /** In the order of the releases, the later one's new figures last. */
  readonly changes: readonly ReleaseChange[]
  /** Figures that are in both with the same numbers. */
  readonly unchanged: number
  /** Answers that changed, the largest effect first. */
  readonly headlines: readonly HeadlineChange[]
  readonly unchangedHeadlines: number
  /** In a sentence or two. */
  readonly words: string
}

export interface DiffOptions {
  /** How the headlines are made. Default: `reconcile(figures)`. */
  readonly headline?: (figures: Figures) => RangeTable
  /** Names for places. Default: those of countries. */
  readonly places?: { nameOf(id: string): string | null }
}

/**
 * What changed between two releases of the same data, and what it does to each headline. Figures are paired by their
 * id; what is left is paired by question and source where each release has one such figure. Nothing is judged: a
 * revision can be a correction or a mistake.
 *
 * Throws what `figures` and the headline function throw.
 *
 * @example
 * const killed = (id, text, vintage) => ({ id, concept: 'killed', place: 'MMR', start: '2024-01-01', end: '2024-12-31', source: 'Recorder', text, vintage })
 * const change = diff(figures([killed('a', '1,000', '25.1')]), figures([killed('a', '1,170', '26.1')]))
 * change.changes[0]?.words   // → "People killed in Myanmar, from 1 January 2024 to 31 December 2024 (Recorder): 1,000 before, 1,170 now"
 * change.headlines[0]?.factor // → 1.17
 * change.words // → "1 of 1 figure changed: 1 revised. 1 of 1 answer changed; the most: People killed in Myanmar, from 1 January 2024 to 31 December 2024, 1,000 before and 1,170 now (+17 %)."
 */
export function diff(before: Figures, after: Figures, options: DiffOptions = {}): ReleaseDiff {
  knownOptions(options, { headline: 1, places: 1 })
  const { headline = figures => reconcile(figures), places = builtIn } = options
  const [old, now] = [toTable(before), toTable(after)]
  const [oldRanges, newRanges] = [headline(tableOf(old.rows)), headline(tableOf(now.rows))]
  const { pairs, removed, added } = pairFigures(old.rows, now.rows, questionsOf(oldRanges), questionsOf(newRanges))
  const told = (figure: Figure) =>
    `${questionInWords({ ...figure, scope: [] }, { places })} (${figure.source ?? 'source not stated'})`
  const numbers = (figure: Figure) => boundsInWords(figure.low, figure.high)
  const changes: ReleaseChange[] = [
    ...pairs.flatMap(({ before, after, moved }): ReleaseChange[] =>
      moved
        ? [{ kind: 'moved', before, after, words: `${told(before)}: now ${told(after)}` }]
        : sameNumbers(before, after)
          ? []
          : [{ kind: 'revised', before, after, words: `${told(after)}: ${beforeAndNow(before, after)}` }],
    ),
    ...removed.map(figure => ({
      kind: 'removed' as const,
      before: figure,
      after: null,
      words: `${told(figure)}: ${numbers(figure)} before, gone now`,
    })),
    ...added.map(figure => ({
      kind: 'added' as const,
      before: null,
      after: figure,
      words: `${told(figure)}: ${numbers(figure)}, new`,
    })),
  ]
  const { headlines, unchangedHeadlines } = compareRanges(oldRanges, newRanges, places)
  const unchanged = pairs.length - changes.filter(change => change.before !== null && change.after !== null).length
  const result = {
    changes,
    unchanged,
    headlines,
    unchangedHeadlines,
    words: summary(changes, unchanged, headlines, unchangedHeadlines),
  }
  const shown: Readonly<Record<string, (change: HeadlineChange) => string>> = {
    question: change => questionInWords((change.after ?? change.before)!, { places }),
    before: change => (change.before === null ? 'none' : rangeInWords(change.before)),
    now: change => (change.after === null ? 'none' : rangeInWords(change.after)),
    change: change => percent(change),
  }
  return displayed(result, () => shownTable(result.words, headlines, shown))
}

/** The id of the question that each figure belongs to. */
function questionsOf(ranges: RangeTable): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const { id, kept, setAside } of ranges) {
    for (const figure of kept) out.set(figure, id)
    for (const figure of setAside) out.set(figure.id, id)
  }
  return out
}

const sameNumbers = (a: Figure, b: Figure) =>
  a.low === b.low && a.best === b.best && a.high === b.high && a.value === b.value

/** The ends where they moved; where they did not, the numbers between them. */
function beforeAndNow(a: Figure, b: Figure): string {
  const [before, now] = [boundsInWords(a.low, a.high), boundsInWords(b.low, b.high)]
  if (before !== now) return `${before} before, ${now} now`
  const value = (figure: Figure) => boundsInWords(figure.best ?? figure.value, figure.best ?? figure.value)
  return `${now} as before, best value ${value(a)} before, ${value(b)} now`
}

function compareRanges(
  before: RangeTable,
  after: RangeTable,
  places: { nameOf(id: string): string | null },
): Pick<ReleaseDiff, 'headlines' | 'unchangedHeadlines'> {
  const old = new Map([...before].map(range => [range.id, range]))
  const now = new Map([...after].map(range => [range.id, range]))
  const headlines: HeadlineChange[] = []
  let unchangedHeadlines = 0
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(id) ?? null, now.get(id) ?? null]
    if (a !== null && b !== null && a.low === b.low && a.best === b.best && a.high === b.high && a.open === b.open) {
      unchangedHeadlines++
      continue
    }
    const change = { before: a, after: b, factor: factorOf(a, b) }
    const question = questionInWords((b ?? a)!, { places })
    const [was, is] = [a === null ? 'no figure' : rangeInWords(a), b === null ? 'no figure' : rangeInWords(b)]
    headlines.push({ ...change, words: `${question}, ${was} before and ${is} now (${percent(change)})` })
  }
  headlines.sort((a, b) => b.factor - a.factor || (a.words < b.words ? -1 : 1))
  return { headlines, unchangedHeadlines }
}

function factorOf(a: Range | null, b: Range | null): number {
  if (a === null || b === null || a.open !== b.open) return Infinity
  return Math.max(factor(a.low, b.low), factor(a.high, b.high), factor(a.best, b.best))
}

function factor(a: number | null, b: number | null): number {
  if (a === b) return 1
  if (a === null || b === null || a <= 0 || b <= 0) return Infinity
  return Math.max(a / b, b / a)
}

/** How far the ends moved, of the end that moved most. */
function percent({ before, after, factor: most }: Omit<HeadlineChange, 'words'>): string {
  if (before === null) return 'new'
  if (after === null) return 'gone'
  if (before.open !== after.open) return 'an upper limit is there where none was, or the other way round'
  for (const end of ['high', 'low', 'best'] as const) {
    const [a, b] = [before[end], after[end]]
    if (factor(a, b) !== most) continue
    if (a === null || b === null) return 'an end is stated in only one of the two'
    if (a === 0 || b === 0) return 'from or to zero'
    const moved = Math.round((b / a - 1) * 1000) / 10
    return `${moved > 0 ? '+' : '−'}${Math.abs(moved)} %`
  }
  return 'unchanged'
}

function summary(
  changes: readonly ReleaseChange[],
  unchanged: number,
  headlines: readonly HeadlineChange[],
  unchangedHeadlines: number,
): string {
  const all = changes.length + unchanged
  const counts = (Object.keys(releaseChangeKinds) as ReleaseChangeKind[]).flatMap(kind => {
    const n = changes.filter(change => change.kind === kind).length
    return n === 0 ? [] : [`${n} ${kind}`]
  })
  const figures = `${changes.length} of ${all} ${all === 1 ? 'figure' : 'figures'} changed${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.`
  const answers = headlines.length + unchangedHeadlines
  const [most] = headlines
  return `${figures} ${headlines.length} of ${answers} ${answers === 1 ? 'answer' : 'answers'} changed${most === undefined ? '' : `; the most: ${most.words}`}.`
}
