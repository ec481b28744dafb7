import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { Question, Range } from '../figures/range.js'
import { scopeInWords } from '../figures/scope-of.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import { agreement } from './agreement.js'
import { knownOptions } from '../util/known-options.js'

export interface SentenceOptions {
  /** Names for places. Default: their ids. */
  readonly places?: { nameOf(id: string): string | null }
  /**
   * The figures of the range: with them, sources are named and reports counted. Default: the range alone speaks,
   * and cannot tell a number that was reported from one that was worked out.
   */
  readonly figures?: Iterable<Figure>
  /** Default: English. */
  readonly locale?: Locale
}

/**
 * A range as one sentence that can be printed as it is. It says who puts the number forward (reports), stock or flow,
 * the day or period, where and from where, both ends or that one is open, how many figures and sources there are, and
 * that a range of reported figures is no confidence interval. It never says more than the range does, in any language.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', start: '2019-12-16', end: '2019-12-24', text: 'at least 85' }]))
 * sentence(ranges.at(0))
 * // → "One report puts the number of people killed in SYR between 16 December 2019 and 24 December 2019 (flow) at 85 or more; no upper limit known; 1 figure."
 */
export function sentence(range: Range, options: SentenceOptions = {}): string {
  knownOptions(options, { places: 1, figures: 1, locale: 1 })
  const locale = options.locale ?? english
  const { sentence: say, bounds } = locale
  const what = `${subject(range, options, locale)} ${period(range, locale)} (${say.measure[range.measure]})`
  if (range.figures === 0) return say.nothingLeft(what)
  const kept = options.figures === undefined ? null : keptOf(range, options.figures)
  const [, ...open] = rangeInWords(range, { words: bounds, ...(kept === null ? {} : { figures: kept }) }).split(
    bounds.semicolon,
  )
  const said = (numbers: string) => (concepts[range.concept].unit === 'percent' ? say.percent(numbers) : numbers)
  const caveats = [...open, ...agreement(range, kept, locale), ...best(range, locale), counts(range, kept, locale)]
  return `${[
    say.range({ by: whoSays(range, kept), what, low: range.low, high: range.high, said }),
    ...caveats,
    ...caution(range, locale),
  ].join(bounds.semicolon)}.`
}

/** A number that was worked out is nobody's report, whatever its parts were. */
function whoSays(range: Range, kept: readonly Figure[] | null): 'one' | 'several' | 'calculation' {
  if (kept !== null && kept.length > 0 && kept.every(figure => figure.flags.includes('derived'))) return 'calculation'
  return range.figures === 1 ? 'one' : 'several'
}

function keptOf(range: Range, figures: Iterable<Figure>): Figure[] {
  const ids = new Set(range.kept)
  return Array.from(figures).filter(figure => ids.has(figure.id))
}

function subject(question: Question, { places }: SentenceOptions, { sentence: say }: Locale): string {
  const name = (id: string) => places?.nameOf(id) ?? id
  const { concept, group, unit, scope = [], place, from } = question
  const where =
    place !== null && place === from
      ? say.within(name(place))
      : `${say.in(place === null ? null : name(place))}${from === null ? '' : say.from(name(from))}`
  return say.subject({
    concept,
    group,
    unit: unit === concepts[concept].unit ? null : unit,
    scope: scope.length === 0 ? null : scopeInWords(scope),
    where,
  })
}

function period({ measure, start, end }: Question, { sentence: say, dayInFull }: Locale): string {
  const day = (iso: string) => dayInFull(...(iso.split('-') as [string, string, string]))
  if (end === null) return say.onADayNotStated
  if (start === end) return measure === 'stock' ? say.asOf(day(end)) : say.on(day(end))
  if (start === null) return measure === 'stock' ? say.asOf(day(end)) : say.upTo(day(end))
  return measure === 'stock' ? say.onADayBetween(day(start), day(end)) : say.between(day(start), day(end))
}

function best({ best, method }: Range, { sentence: say, bounds }: Locale): string[] {
  return best === null ? [] : [say.best(bounds.number(best), method.split(', best: ')[1] ?? null)]
}

function counts(
  { figures: n, sourcesMin: min, sourcesMax: max }: Range,
  kept: readonly Figure[] | null,
  { sentence: say, comma }: Locale,
): string {
  const named = kept === null ? [] : [...new Set(kept.flatMap(figure => figure.source ?? []))].sort()
  const unnamed = kept?.filter(figure => figure.source === null).length ?? null
  if (n === 1) return say.oneFigure(named.length === 1 ? named[0]! : null, unnamed === 1)
  const none =
    unnamed === null ? (max > min ? [say.someNameNone] : []) : unnamed === 0 ? [] : [noneNamed(unnamed, n, say)]
  return say.figuresFrom(n, min, max, [...(named.length === 0 ? [] : [named.join(comma)]), ...none])
}

const noneNamed = (unnamed: number, n: number, say: Locale['sentence']) =>
  unnamed === n ? say.allNameNone : say.nameNone(unnamed)

function caution({ low, high, figures }: Range, { sentence: say }: Locale): string[] {
  if (low === null || high === null || low === high) return []
  return [figures === 1 ? say.oneCaution : say.caution]
}
