import type { Core } from './core.js'
import type { Quantity } from './find-quantities.js'
import type { Mention } from './mention.js'
import { type Phrase, SINGLE, isAge, nounPhrase } from './noun-phrase.js'
import type { Token } from './token.js'
import { casualties } from './topics.js'
import { toMention } from './to-mention.js'
import type { Word } from './word.js'

/** "Killing 70-year-old woman": one person, in a headline without an article. */
export function agedAt(tokens: readonly Token[], { first, last }: Quantity, taken: Uint8Array): Mention | null {
  if (first !== last || !isAge(tokens, first)) return null
  const blank: Phrase = { to: first + 2, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null } // prettier-ignore
  const found = nounPhrase(tokens, first + 3, taken, blank, 4)
  if (found.sense === null || !found.sense.one || found.sense.unit !== 'people' || tokens[found.to]!.owner) return null
  return toMention(tokens, { core: ONE, hedge: 'exact', first, last, from: first, to: first, fault: null }, found, {
    article: true,
  })
}

const isPlainNoun = ({ roles: does, verb, noun, state, say, time }: Word) =>
  does === 0 && verb === null && noun === null && state === null && say === null && time === null

const ONE: Core = { kind: 'number', value: 1, high: NaN, digits: 1, band: null, roundly: false, bare: false, next: 0 }

const NONE: Core = { ...ONE, value: 0 }

const KIN = new Set(['his', 'her', 'their', 'su', 'sus', 'son', 'sa', 'ses', 'leur', 'leurs'])

const NO = new Set(['no', 'ningun', 'ninguna', 'aucun', 'aucune', 'zero'])

const NOBODY = new Set(['nobody', 'no one', 'nadie', 'personne'])

const ORDINAL = new Set(['second', 'third', 'fourth', 'fifth', 'sixth'])

/** "A young soldier", "his wife", "another", "no civilians": a count without a number. */
export function singleAt(tokens: readonly Token[], i: number, taken: Uint8Array): Mention | null {
  const token = tokens[i]!
  const { word, text } = token
  if (token.kind !== 'word') return null
  const at = (core: Core, from = i): Quantity => ({
    core,
    hedge: 'exact',
    first: from,
    last: i,
    from,
    to: i,
    fault: null,
  })
  const blank: Phrase = { to: i, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null } // prettier-ignore
  if (NOBODY.has(text) && (text !== 'personne' || /^ne?$/.test(tokens[i + 1]?.text ?? '')))
    return toMention(
      tokens,
      at(NONE),
      { ...blank, noun: 'known', sense: { unit: 'people', group: 'all', one: false, topic: null } },
      { zero: true },
    )
  if (text === 'without') {
    // "Without causing casualties"
    const from = /^(?:causing|any|inflicting)$/.test(tokens[i + 1]?.text ?? '')
      ? tokens[i + 2]?.text === 'any'
        ? i + 3
        : i + 2
      : i + 1
    const found = nounPhrase(tokens, from, taken, blank, 3)
    return found.topic !== null && casualties.has(found.topic)
      ? toMention(tokens, at(NONE), found, { zero: true })
      : null
  }
  if (NO.has(text)) {
    const found = nounPhrase(tokens, i + 1, taken, blank, 4)
    return found.sense?.unit === 'people' ? toMention(tokens, at(NONE), found, { zero: true }) : null
  }
  if (text === 'another') {
    const next = tokens[i + 1]
    if (
      next === undefined ||
      next.kind === 'number' ||
      !Number.isNaN(next.word.number) ||
      next.word.vague !== null ||
      next.word.before !== null
    )
      return null
    const found = nounPhrase(tokens, i + 1, taken, { ...blank, other: true }, 4)
    return toMention(tokens, at(ONE), { ...found, other: true }, { article: true })
  }
  if (word.article && ORDINAL.has(tokens[i + 1]?.text ?? '')) {
    const found = nounPhrase(tokens, i + 2, taken, { ...blank, to: i + 1, other: true }, 3)
    if (found.noun === 'none' || found.sense?.unit === 'people')
      return toMention(tokens, at(ONE), { ...found, to: Math.max(found.to, i + 1) }, { article: true })
  }
  if (!word.article && !KIN.has(text)) return null
  const found = nounPhrase(tokens, i + 1, taken, blank, SINGLE)
  if (found.sense === null || !found.sense.one || found.sense.unit !== 'people') return null
  // "A local television station", "a student protest"
  const next = tokens[found.to + 1]
  const goesOn =
    next?.kind === 'word' &&
    !next.capital &&
    taken[found.to + 1] !== 1 &&
    !tokens[found.to]!.owner &&
    isPlainNoun(next.word)
  if (goesOn && !/(?:ed|ing|ly)$/.test(next.text)) return null
  if (tokens[found.to]!.owner) return null
  return toMention(tokens, at(ONE), found, { article: true })
}
