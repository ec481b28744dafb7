import { displayed } from '../util/displayed.js'
import { shownTable } from '../util/shown-table.js'
import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { flagValue } from '../figures/flag-value.js'
import { type Gazetteer, places as builtIn } from '../figures/places.js'
import { toTable } from '../figures/to-table.js'
import { type Difference, differences, isOfQuestion } from './differences.js'
import { couldMean, meet } from './interval.js'
import { dayInWords } from './question-in-words.js'
import { slipBetween } from './screen.js'
import { groupDigits } from '../util/group-digits.js'
import { knownOptions } from '../util/known-options.js'

/** What two figures are to each other. */
export const verdicts = {
  copy: 'one repeats the other',
  'same-source': 'the same source at two times',
  different: 'different things, which need not agree',
  part: 'one counts a part of the other',
  agree: 'the same question, and numbers in common',
  disagree: 'the same question, and no number in common',
  contradiction: 'a part that is larger than its whole, or a running total that falls',
  undated: 'one of them states no day',
} as const
export type Verdict = keyof typeof verdicts

/** Why two figures differ, or do not. */
export interface Comparison {
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  /** Everything in which the two differ, in the order of the columns. */
  readonly differences: readonly Difference[]
  /** The larger number over the smaller one; null where a number is missing or zero. */
  readonly ratio: number | null
  /** The reasons for the verdict, the weightiest first. */
  readonly because: readonly string[]
  /** The verdict and its reasons in one sentence. */
  readonly sentence: string
}

export interface CompareOptions {
  /** What is known of places. Default: countries and P-codes. */
  readonly places?: Gazetteer
  /** Days within which equal numbers without a source are one suspected copy. Default: 3. */
  readonly copyWindowDays?: number
}

/**
 * Every pair of figures: are they the same thing, and why do they differ? Equal numbers of different things are called
 * different, whatever their size: agreement is a matter of the question first.
 *
 * Throws `compare requires at most 1000 figures`, and what `figures` throws.
 *
 * @example
 * const pair = compare(figures([
 *   { concept: 'killed', place: 'SYR', end: '2016-12-31', text: 'more than 400,000' },
 *   { concept: 'newly-displaced', place: 'SYR', end: '2016-12-31', text: 'more than 400,000' },
 * ]))
 * pair[0]?.verdict // → "different"
 */
export function compare(input: Figures, options: CompareOptions = {}): Comparison[] {
  knownOptions(options, { places: 1, copyWindowDays: 1 })
  const { places = builtIn, copyWindowDays = 3 } = options
  const { rows } = toTable(input)
  if (rows.length > 1000) throw new Error('compare requires at most 1000 figures')
  const out: Comparison[] = []
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) out.push(comparePair(rows[i]!, rows[j]!, places, copyWindowDays))
  }
  return displayed(out, () => shownTable(`${out.length} ${out.length === 1 ? 'pair' : 'pairs'} of figures`, out, shown))
}

const shown: Readonly<Record<string, (pair: Comparison) => string>> = {
  figures: ({ a, b }) => `${a} and ${b}`,
  verdict: ({ verdict }) => verdicts[verdict],
  why: ({ because }) => because.join('; '),
}

function comparePair(a: Figure, b: Figure, places: Gazetteer, copyWindowDays: number): Comparison {
  const all = differences(a, b, places, copyWindowDays)
  const { verdict, because } = judge(a, b, all)
  return {
    a: a.id,
    b: b.id,
    verdict,
    differences: all,
    ratio: ratioOf(a, b),
    because,
    sentence: sentenceOf(a, b, verdict, because),
  }
}

function judge(a: Figure, b: Figure, all: readonly Difference[]): { verdict: Verdict; because: readonly string[] } {
  const kinds = all.filter(isOfQuestion)
  const words = all.map(d => d.words)
  if (a.end === null || b.end === null) return { verdict: 'undated', because: words }
  const copy = all.find(d => d.kind === 'copy')
  if (copy !== undefined) return { verdict: 'copy', because: [copy.words] }
  if (kinds.length === 0) {
    const both = meet(couldMean(a), couldMean(b))
    const slip = both ? null : slipBetween(a, b)
    return { verdict: both ? 'agree' : 'disagree', because: slip === null ? words : [slip, ...words] }
  }
  const falls = fallingTotal(a, b, kinds)
  if (falls !== null) return { verdict: 'contradiction', because: [falls, ...words] }
  if (kinds.every(d => d.kind === 'day')) {
    return { verdict: a.source !== null && a.source === b.source ? 'same-source' : 'different', because: words }
  }
  const whole = wholeOf(kinds)
  if (whole !== null) {
    const [part, all] = whole === 'a' ? [b, a] : [a, b]
    const exceeds = tooLarge(part, all)
    return exceeds === null
      ? { verdict: 'part', because: words }
      : { verdict: 'contradiction', because: [exceeds, ...words] }
  }
  return { verdict: 'different', because: words }
}

/** Which of the two contains the other, when every difference of the question points the same way. */
export function wholeOf(kinds: readonly Difference[]): 'a' | 'b' | null {
  const [first] = kinds
  const whole = first?.whole ?? null
  return whole !== null && kinds.every(d => d.whole === whole) ? whole : null
}

function tooLarge(part: Figure, whole: Figure): string | null {
  const least = couldMean(part)[0]
  const most = couldMean(whole)[1]
  if (least === null || most === null || least <= most) return null
  const read = [part, whole].some(figure => figure.hedge === 'vague') ? ', as the words are read here' : ''
  return `the part is at least ${groupDigits(least)}, and the whole at most ${groupDigits(most)}${read}`
}

/** A running total to a later day cannot be below the one to an earlier day. */
function fallingTotal(a: Figure, b: Figure, kinds: readonly Difference[]): string | null {
  if (a.measure !== 'flow' || a.start !== b.start || a.start === null || !kinds.every(d => d.kind === 'day'))
    return null
  const [early, late] = a.end! < b.end! ? [a, b] : [b, a]
  const least = couldMean(early)[0]
  const most = couldMean(late)[1]
  if (least === null || most === null || most >= least) return null
  return `the total to ${dayInWords(late.end!)} is at most ${groupDigits(most)}, below the ${groupDigits(least)} to ${dayInWords(early.end!)}`
}

/** What was converted keeps the number of its other unit as its value: that one is never compared. */
const numberOf = (f: Figure) => (flagValue(f, 'converted') === null ? (f.value ?? f.best) : f.best)

function ratioOf(a: Figure, b: Figure): number | null {
  const [x, y] = [numberOf(a), numberOf(b)]
  if (x === null || y === null || x === 0 || y === 0) return null
  return Math.round((Math.max(x, y) / Math.min(x, y)) * 100) / 100
}

function sentenceOf(a: Figure, b: Figure, verdict: Verdict, because: readonly string[]): string {
  const why = because.length === 0 ? '' : `: ${because.join('; ')}`
  // The first reason of a contradiction says which kind it is.
  const what = verdict === 'contradiction' ? 'they contradict each other' : verdicts[verdict]
  return `${a.id} "${a.text}" and ${b.id} "${b.text}": ${what}${why}.`
}
