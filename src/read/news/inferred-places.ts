import type { Clause } from './clause.js'
import { has } from './clause.js'
import { type NamedPlace, type PlaceFinder, howAt, placeKinds } from './place-finder.js'
import type { Sentence } from './sentences.js'
import type { Token } from './token.js'
import { roles } from './word.js'

/** Kinds that stand for each other: "the region" may take up a province named before. */
const WIDER = /^(?:region|area|territory|enclave|province|governorate|state|district|county|oblast|zone)$/
const LOOSE = /^(?:region|area|territory|enclave)$/
const STRIFE = /^(?:conflict|civil war|uprising|insurgency|crisis|revolution)$/

/**
 * Places that a sentence takes up without naming them: "the province" is the last province named, "the Syrian conflict"
 * is in Syria. They are usual readings, not the words, and whoever uses one says so.
 */
export function inferredPlaces(
  { tokens }: Pick<Clause, 'tokens'>,
  text: string,
  finder: PlaceFinder,
  before: readonly Sentence[],
  living: boolean,
): readonly NamedPlace[] {
  return finder.memo(tokens, living ? 'living' : 'all', () => {
    const out: NamedPlace[] = []
    for (let i = 0; i < tokens.length; i++) {
      const strife = strifeOf(tokens, i, text, finder)
      if (strife !== null) out.push({ id: strife, at: i, how: 'in', kind: null })
      const kind = kindTakenUp(tokens, i)
      if (kind === null) continue
      const id = lastOf(kind.kind, i, [...before.map(one => one.tokens), tokens], text, finder, living)
      if (id !== null) out.push({ id, at: i, how: howAt(tokens, i), kind: kind.kind })
      i = kind.last
    }
    return out
  })
}

/** "The Syrian conflict", "Yemen’s civil war". */
function strifeOf(tokens: readonly Token[], i: number, text: string, finder: PlaceFinder): string | null {
  const { word, capital, owner, start, end } = tokens[i]!
  if (!capital || (word.nation === null && !owner)) return null
  const strife = [1, 2, 3].some(k => {
    const { text: one = '' } = tokens[i + k] ?? {}
    return STRIFE.test(one) || (one === 'war' && tokens[i + k - 1]!.text === 'civil')
  })
  if (!strife) return null
  return word.nation ?? finder.idOf(text.slice(start, end - (text[end - 1] === 's' ? 2 : 1)))
}

/** "The province", "this embattled town", "the de-escalation zone": not "the province of Idlib", which is named. */
function kindTakenUp(tokens: readonly Token[], i: number): { readonly kind: string; readonly last: number } | null {
  const { text } = tokens[i]!
  if (text !== 'the' && text !== 'this' && text !== 'that') return null
  for (let k = i + 1; k <= i + 3 && tokens[k]?.kind === 'word'; k++) {
    const token = tokens[k]!
    if (token.capital || has(token, roles.preposition | roles.be | roles.have | roles.and | roles.determiner))
      return null
    if (!placeKinds.has(token.text) || token.text === 'de-escalation' || token.owner) continue
    const next = tokens[k + 1]
    if (next !== undefined && (/^(?:of|called|named)$/.test(next.text) || next.word.noun !== null)) return null
    const described = tokens[k - 1]!.text === 'de-escalation'
    return { kind: described ? `de-escalation ${token.text}` : token.text, last: k }
  }
  return null
}

/**
 * The last place of a kind: a name that the gazetteer knows with the kind, else one that was called so. "The region" is
 * the area of that name, or a province; of those who live there the province, which has a border.
 */
function lastOf(
  kind: string,
  at: number,
  sentences: readonly (readonly Token[])[],
  text: string,
  finder: PlaceFinder,
  living: boolean,
): string | null {
  const all = [...sentences].reverse()
  const kinds = LOOSE.test(kind) && !living ? [kind, 'area', 'region'] : [kind]
  const earlier = (tokens: readonly Token[]) => (one: NamedPlace) => tokens !== all[0] || one.at < at
  for (const tokens of all) {
    const called = finder.memo(tokens, kinds.join(), () => finder.ofKinds(tokens, kinds, text))
    const one = called.find(earlier(tokens))
    if (one !== undefined) return one.id
  }
  for (const tokens of all) {
    const named = finder.called(tokens, text).filter(earlier(tokens))
    const one =
      named.find(place => place.kind === kind) ??
      (LOOSE.test(kind) ? named.find(place => place.kind !== null && WIDER.test(place.kind)) : undefined)
    if (one !== undefined) return one.id
  }
  return null
}

/** "Syria has been mired in war since 2011. Since then …": the subject of the sentence that "then" takes up. */
export function placeOfThen(
  { tokens }: Pick<Clause, 'tokens'>,
  text: string,
  finder: PlaceFinder,
  before: readonly Sentence[],
): string | null {
  const then = tokens.some(({ text: one }, i) => one === 'then' && tokens[i - 1]?.text === 'since')
  const last = before.at(-1)
  if (!then || last === undefined) return null
  const subject = finder.in(last, text).find(({ at, how }) => at <= 1 && how === 'other')
  if (subject === undefined) return null
  const verb = last.tokens.slice(subject.at + 1, subject.at + 5)
  return verb.some(token => has(token, roles.be | roles.have)) ? subject.id : null
}
