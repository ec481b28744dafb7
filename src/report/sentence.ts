import { type ConceptId, concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import { broaderGroups, groups } from '../figures/groups.js'
import type { Question, Range } from '../figures/range.js'
import { scopeInWords } from '../figures/scope-of.js'
import { units } from '../figures/units.js'
import { dayInWords } from '../reconcile/question-in-words.js'
import { boundsInWords, rangeInWords } from '../reconcile/range-in-words.js'
import { agreement } from './agreement.js'

export interface SentenceOptions {
  /** Names for places. Default: their ids. */
  readonly places?: { nameOf(id: string): string | null }
  /** The figures of the range: with them, sources are named and reports counted. Default: the range alone speaks. */
  readonly figures?: Iterable<Figure>
}

/**
 * A range as one sentence that can be printed as it is. It says who puts the number forward (reports), stock or flow,
 * the day or period, where and from where, both ends or that one is open, how many figures and sources there are, and
 * that a range of reported figures is no confidence interval. It never says more than the range does.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', start: '2019-12-16', end: '2019-12-24', text: 'at least 85' }]))
 * sentence(ranges.at(0))
 * // → "One report puts the number of people killed in SYR between 16 December 2019 and 24 December 2019 (flow) at 85 or more; no upper limit known; 1 figure."
 */
export function sentence(range: Range, options: SentenceOptions = {}): string {
  const what = `the ${subject(range, options)} ${period(range)} (${range.measure})`
  if (range.figures === 0) return `No figure is left on ${what}: every one was set aside.`
  const kept = options.figures === undefined ? null : keptOf(range, options.figures)
  const who = range.figures === 1 ? 'One report puts' : 'Reported figures put'
  const caveats = [...agreement(range, kept), ...bestWords(range), counts(range, kept), ...caution(range)]
  const words = rangeInWords(range, kept === null ? {} : { figures: kept })
  return `${[`${who} ${what} at ${withUnit(words, range)}`, ...caveats].join('; ')}.`
}

function keptOf(range: Range, figures: Iterable<Figure>): Figure[] {
  const ids = new Set(range.kept)
  return Array.from(figures).filter(figure => ids.has(figure.id))
}

function subject(question: Question, { places }: SentenceOptions): string {
  const name = (id: string) => places?.nameOf(id) ?? id
  const { concept, unit, scope = [] } = question
  const label = labelOf(concept, question)
  const counted = concepts[concept].unit === 'percent' ? label : `number of ${label}`
  const inUnits = unit === concepts[concept].unit ? '' : `, in ${units[unit].many}`
  const only = scope.length === 0 ? '' : ` (${scopeInWords(scope)} only)`
  return `${counted}${inUnits}${only}${whereInWords(question, name)}`
}

function whereInWords({ place, from }: Question, name: (id: string) => string): string {
  if (place !== null && place === from) return ` within ${name(place)}`
  const where = place === null ? ' (place not stated)' : ` in ${name(place)}`
  return `${where}${from === null ? '' : ` from ${name(from)}`}`
}

/** "people killed" of civilians is "civilians killed"; of an army, "members of … killed". */
function labelOf(concept: ConceptId, { group }: Question): string {
  const label = concepts[concept].label.replace(/ there$/, '')
  if (group === 'all') return label
  const whom = broaderGroups(group).includes('combatants') ? `members of ${groups[group].label}` : groups[group].label
  return label.startsWith('people ') ? whom + label.slice('people'.length) : `${label} (${groups[group].label})`
}

function period({ measure, start, end }: Question): string {
  if (end === null) return 'on a day not stated'
  if (start === end) return measure === 'stock' ? `as of ${dayInWords(end)}` : `on ${dayInWords(end)}`
  if (start === null) return measure === 'stock' ? `as of ${dayInWords(end)}` : `up to ${dayInWords(end)}`
  const days = `between ${dayInWords(start)} and ${dayInWords(end)}`
  return measure === 'stock' ? `on a day ${days}` : days
}

/** People need no unit in words; a share of 70 does. */
const withUnit = (words: string, { concept, unit }: Range) =>
  concepts[concept].unit === 'percent' ? words.replace(/^[^;]+/, numbers => `${numbers} ${units[unit].many}`) : words

function bestWords({ best, method }: Range): string[] {
  if (best === null) return []
  const how = method.split(', best: ')[1]
  return [`best value ${boundsInWords(best, best)}${how === undefined ? '' : ` (${how})`}`]
}

function counts({ figures: n, sourcesMin: min, sourcesMax: max }: Range, kept: readonly Figure[] | null): string {
  const named = kept === null ? [] : [...new Set(kept.flatMap(figure => figure.source ?? []))].sort()
  const unnamed = kept?.filter(figure => figure.source === null).length ?? null
  if (n === 1)
    return `1 figure${named.length === 1 ? ` (source: ${named[0]})` : unnamed === 1 ? ', which names no source' : ''}`
  const sources = min === max ? `${max} ${max === 1 ? 'source' : 'sources'}` : `${min} to ${max} sources`
  const none = unnamed === null ? (max > min ? 'some figures name none' : null) : noneNamed(unnamed, n)
  const who = [...(named.length === 0 ? [] : [named.join(', ')]), ...(none === null ? [] : [none])]
  return `${n} figures from ${sources}${who.length === 0 ? '' : ` (${who.join('; ')})`}`
}

function noneNamed(unnamed: number, n: number): string | null {
  if (unnamed === 0) return null
  if (unnamed === n) return 'no figure names one'
  return unnamed === 1 ? '1 figure names none' : `${unnamed} figures name none`
}

function caution({ low, high, figures }: Range): string[] {
  if (low === null || high === null || low === high) return []
  return [
    figures === 1
      ? 'the range is what its words allow, not a confidence interval'
      : 'a range of reported figures, not a confidence interval',
  ]
}
