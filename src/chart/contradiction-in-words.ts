import { isCountedOnce } from '../consistency/counted-once.js'
import type { Change, Consistency, Contradiction } from '../consistency/consistency.js'
import { limitsInWords } from '../consistency/limits-in-words.js'
import type { OverTimeRelation, Relation } from '../consistency/relation.js'
import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { ContradictionWords } from '../locale/contradiction-words.js'
import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import type { PlaceNames } from './chart-options.js'
import { plainText } from './plain-text.js'
import { lengths } from './theme.js'

/** A contradiction told in a language. */
export interface ToldContradiction {
  readonly title: string
  /** All of it in one paragraph. */
  readonly words: string
  readonly because: readonly string[]
  readonly changes: readonly string[]
}

/** What contradicts what, why, and what would mend it: its own words in English, made anew in other languages. */
export function contradictionInWords(
  result: Pick<Consistency, 'figures' | 'relations'>,
  contradiction: Contradiction,
  locale: Locale,
  places?: PlaceNames,
): ToldContradiction {
  const { contradictionWords: say } = locale
  if (say === null) {
    const { words, because, changes } = contradiction
    return { title: words.split(':')[0]!, words, because, changes: changes.map(change => change.words) }
  }
  const byId = new Map(Array.from(result.figures, figure => [figure.id, figure]))
  const get = (id: string) => byId.get(id)!
  const figures = contradiction.figures.map(get)
  const relations = contradiction.relations.map(i => result.relations[i]!)
  const because = relations.map(relation => relationIn(relation, get, contradiction.figures, say, locale, places))
  const once = relations.some(relation => isCountedOnce(relation, byId)) && figures.every(f => f.unit === 'people')
  const isOneQuestion = figures.every(({ start, end }) => start === figures[0]!.start && end === figures[0]!.end)
  const title = once && !isOneQuestion ? say.cannotCountOnce(figures.length) : say.cannotBeTrue(figures.length)
  return {
    title,
    words: `${title}${locale.colon}${locale.list(figures.map(figure => nameOf(figure, locale)))}.`,
    because,
    changes: contradiction.changes.map(change => changeIn(change, get, say, locale)),
  }
}

/** The words as printed, and the id; the bounds where there are no words. */
const nameOf = (figure: Figure, locale: Locale) => {
  const text = plainText(figure.text, lengths.words)
  return text === ''
    ? `${figure.id} (${boundsInWords(...intervalOf(figure), locale.bounds)})`
    : `${locale.quote(text)} (${figure.id})`
}

function changeIn(change: Change, get: (id: string) => Figure, say: ContradictionWords, locale: Locale): string {
  const names = change.figures.map(id => nameOf(get(id), locale))
  const left = change.limits.map(({ low, high }) => limitsInWords(low, high, locale.bounds))
  switch (change.kind) {
    case 'movements':
      return [say.asMovements(names.join()), ...left.map(say.thenPeople)].join(' ')
    case 'counted-again':
      return say.countedAgain
    case 'wider-reading':
      return say.wider(locale.list(names))
    case 'leave-out':
      return [say.leaveOut(names.join()), ...left.map(say.thenLeft)].join(' ')
  }
}

function relationIn(
  relation: Relation,
  get: (id: string) => Figure,
  wanted: readonly string[],
  say: ContradictionWords,
  locale: Locale,
  places: PlaceNames | undefined,
): string {
  if (relation.why !== undefined) return relation.why
  const name = (id: string) => nameOf(get(id), locale)
  const names = (ids: readonly string[]) => locale.list(ids.map(name))
  const span = (size: readonly [number, number], times = 1) =>
    boundsInWords(size[0] * times, size[1] * times, locale.bounds)
  switch (relation.kind) {
    case 'same':
      return say.same(names(relation.figures.filter(id => wanted.includes(id))))
    case 'part':
      return say.part(name(relation.part), name(relation.whole))
    case 'parts':
      return say.parts(names(relation.parts), name(relation.whole), relation.complete === true)
    case 'people-movements':
      return say.movements(name(relation.people), name(relation.movements))
    case 'households':
      return say.households(name(relation.people), name(relation.households), span(relation.size))
    case 'share':
      return say.share(name(relation.part), span(relation.share, 100), name(relation.base))
    case 'stock-flow':
      return say.stockFlow(name(relation.after), name(relation.before), names(relation.in), names(relation.out))
    case 'during':
      return say.during(name(relation.part), name(relation.whole))
    case 'over-time':
      return overTime(relation, get, wanted, say, locale, places)
  }
}

function overTime(
  { figures, inside = [], adds }: OverTimeRelation,
  get: (id: string) => Figure,
  wanted: readonly string[],
  say: ContradictionWords,
  locale: Locale,
  places: PlaceNames | undefined,
): string {
  const of = get(figures[0]!)
  const group = of.group === 'all' ? '' : ` (${locale.group(of.group)})`
  const where = of.place === null ? '' : `${locale.comma}${places?.nameOf(of.place) ?? of.place}`
  const what = `${locale.concept(of.concept)}${group}${where}`
  const parts = inside.flat().filter(id => wanted.includes(id))
  const rule = adds === 'between' ? 'again' : concepts[of.concept].addsOverTime === 'between' ? 'once' : 'sum'
  return [
    say.overTime(`${what.slice(0, 1).toUpperCase()}${what.slice(1)}`, rule),
    ...(parts.length === 0 ? [] : [say.within(locale.list(parts.map(id => nameOf(get(id), locale))))]),
  ].join(' ')
}
