import type { ConceptId } from '../../figures/concepts.js'
import { whenAsked } from '../../util/when-asked.js'
import { type ColumnRole, type FigureRole, figureRole } from './column-role.js'
import { conceptWords, openWords } from './concept-words.js'
import { groupWords } from './group-words.js'
import { numberWords } from './number-words.js'
import { unitWords } from './unit-words.js'
import type { Phrases } from './phrases.js'
import { foldHeader, headerWords, tellingWords } from './header-words.js'
import { roleWords } from './role-words.js'
import type { RoleId } from './roles.js'
import { headerMagnitude } from './header-magnitude.js'
import { headerPeriod } from './header-period.js'
import { otherThing } from './other-things.js'

const byRole = whenAsked<ReadonlyMap<string, RoleId>>(
  () => new Map(roleWords.flatMap(([role, words]) => words.map(word => [word, role] as const))),
)

const isIn = (phrase: string, text: string) => ` ${text} `.includes(` ${phrase} `)

/** What a header says that its column is, by the words in it alone. */
export function headerRole(written: string): ColumnRole {
  const { magnitude, header } = headerMagnitude(written)
  const text = foldHeader(header)
  if (text === '') return { kind: 'unknown' }
  const role = byRole().get(text)
  if (role !== undefined) return { kind: 'role', role }
  const period = headerPeriod(header)
  if (period !== null) return figureRole(null, { period, magnitude })
  if (isShare(header)) return { kind: 'role', role: 'aside' }
  const found = conceptIn(text)
  const group = match(groupWords, text)
  const unit = match(unitWords, text) ?? null
  if (found.length > 1) {
    const choices = found.join() === 'killed,injured' ? (['casualties', ...found] as const) : found
    return { kind: 'open', choices, why: 'Its header names more than one thing that is counted' }
  }
  const [concept] = found
  if (concept !== undefined) {
    const why = otherThing(concept, unit, group, headerWords(header))
    if (why !== null) return { kind: 'open', choices: unit === 'movements' ? ['displacements'] : found, why }
    return figureRole(concept, { group: group ?? 'all', unit, magnitude })
  }
  for (const [choices, words] of openWords) {
    if (words.some(word => isIn(word, text)))
      return { kind: 'open', choices, why: 'Its header can mean more than one thing that is counted' }
  }
  const telling = tellingWords(header).join(' ')
  if (numberWords.has(text) || numberWords.has(telling) || telling === '') return figureRole(null, { unit, magnitude })
  const left = telling.split(' ').filter(word => !isGroupWord(word) && match(unitWords, word) === undefined)
  if (group !== undefined && left.length === 0) return figureRole(null, { group, unit, magnitude })
  const inner = byRole().get(telling)
  return inner === undefined ? { kind: 'unknown' } : { kind: 'role', role: inner }
}

/** The things counted that a text names: a narrower phrase hides the wider ones within it. */
export function conceptIn(text: string): readonly ConceptId[] {
  const hits: { readonly concept: ConceptId; readonly phrase: string }[] = []
  for (const [concept, phrases] of conceptWords) {
    for (const phrase of phrases) if (isIn(phrase, text)) hits.push({ concept, phrase })
  }
  const widest = hits.filter(({ phrase }) => !hits.some(other => other.phrase !== phrase && isIn(phrase, other.phrase)))
  const concepts = [...new Set(widest.map(({ concept }) => concept))]
  // "Total population in need", "affected population": the population is the people.
  return concepts.length > 1 ? concepts.filter(concept => concept !== 'population') : concepts
}

/** What a header says of its numbers beside what is counted, for a caller who says only that. */
export function headerWhom(header: string): Pick<FigureRole, 'group' | 'unit' | 'period' | 'magnitude'> {
  const text = foldHeader(header)
  return {
    group: match(groupWords, text) ?? 'all',
    unit: match(unitWords, text) ?? null,
    period: headerPeriod(header),
    magnitude: headerMagnitude(header).magnitude,
  }
}

export function match<Id extends string>(table: Phrases<Id>, text: string): Id | undefined {
  return table.find(([, words]) => words.some(word => isIn(word, text)))?.[0]
}

const isGroupWord = (word: string) => groupWords.some(([, words]) => words.includes(word))

/** A share or a change of a figure is another thing than the figure, and so is the money for it. */
const isShare = (header: string) =>
  /%|[$€£]|\b(usd|eur|chf|gbp|requirements?|fund(s|ed|ing)|budget)\b|\b(per|percent(age)?|share|rate|ratio|change|diff(erence)?|pourcentage|porcentaje|taux|tasa)\b|نسبة/i.test(
    header,
  )
