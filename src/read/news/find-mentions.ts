import type { GroupId } from '../../figures/groups.js'
import { broaderGroups } from '../../figures/groups.js'
import type { Core } from './number-at.js'
import type { Quantity } from './find-quantities.js'
import type { Mention } from './mention.js'
import { looksLikePeople } from './looks-like-people.js'
import type { Token } from './token.js'
import { type NounSense, type Word, roles } from './word.js'

const STOP =
  roles.be | roles.have | roles.modal | roles.ahead | roles.to | roles.not | roles.preposition | roles.clause | roles.relative | roles.including | roles.by | roles.pronoun | roles.of | roles.ofThem // prettier-ignore

/** Every number of a sentence with its noun, and every person or family that an article counts as one. */
export function findMentions(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  taken: Uint8Array,
): { readonly mentions: Mention[]; readonly swallowed: Quantity[] } {
  const out: Mention[] = []
  /** Ages inside a phrase that counts one person. */
  const swallowed: Quantity[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const quantity = quantities[next]
    if (quantity?.from === i) {
      next++
      const made = mention(tokens, quantity, taken)
      out.push(made)
      i = Math.max(made.to, quantity.to)
      while (quantities[next] !== undefined && quantities[next]!.from <= i) next++
      continue
    }
    const one = taken[i] === 1 ? null : singleAt(tokens, i, taken)
    if (one !== null && (quantity === undefined || one.to < quantity.from || isAge(tokens, quantity.first))) {
      out.push(one)
      i = one.to
      while (quantities[next] !== undefined && quantities[next]!.from <= i) swallowed.push(quantities[next++]!)
    }
  }
  return { mentions: out, swallowed }
}

interface Phrase {
  to: number
  sense: NounSense | null
  topic: Mention['topic']
  group: GroupId
  nation: string | null
  noun: Mention['noun']
  partOf: boolean
  other: boolean
  measure: string | null
  joint: boolean
}

function mention(tokens: readonly Token[], quantity: Quantity, taken: Uint8Array): Mention {
  const found = phraseAfter(tokens, quantity, taken)
  // "A family of five": five people, not a household.
  const family = tokens[quantity.from - 2]?.word.noun
  const five = tokens[quantity.from - 1]?.text === 'of' && family?.unit === 'households' && family.one
  if (!five || found.sense !== null) return finish(tokens, quantity, found, {})
  const article = tokens[quantity.from - 3]
  const from =
    article !== undefined && (article.word.article || (article.word.roles & roles.determiner) !== 0)
      ? quantity.from - 3
      : quantity.from - 2
  return finish(tokens, quantity, found, { unit: 'people', noun: 'known', from })
}

function finish(tokens: readonly Token[], quantity: Quantity, found: Phrase, more: Partial<Mention>): Mention {
  const { sense } = found
  const people = sense === null && found.noun === 'unknown' && looksLikePeople(tokens[found.to]!)
  return {
    quantity,
    from: quantity.from,
    to: found.to,
    unit: sense?.unit ?? (people ? 'people' : null),
    group: found.group,
    topic: found.topic,
    noun: people ? 'known' : found.noun,
    head: sense === null ? '' : tokens[found.to]!.text,
    nation: found.nation,
    partOf: found.partOf,
    other: found.other,
    measure: found.measure,
    article: false,
    zero: false,
    joint: found.joint,
    ...more,
  }
}

/** Adjectives and nouns after a number, to the head noun. */
function phraseAfter(tokens: readonly Token[], quantity: Quantity, taken: Uint8Array): Phrase {
  const found: Phrase = { to: quantity.to, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null, joint: false } // prettier-ignore
  let i = quantity.to + 1
  const first = tokens[i]
  if (first === undefined) return found
  if ((first.word.roles & roles.ofThem) !== 0) {
    found.partOf = true
    found.to = i
    return nounPhrase(tokens, i + 1, taken, found, 3)
  }
  if ((first.word.roles & roles.of) !== 0) {
    const next = tokens[i + 1]
    const those = next !== undefined && (next.word.roles & (roles.determiner | roles.pronoun)) !== 0
    if (quantity.core.kind !== 'vague' && quantity.core.kind !== 'number' && quantity.core.kind !== 'range')
      return found
    const scale = tokens[quantity.last]!.word
    const scaled = quantity.core.roundly || scale.power !== 0 || scale.times > 0
    if (quantity.core.kind !== 'vague' && !those && !scaled) return found
    found.partOf = those && quantity.core.kind !== 'vague'
    if (found.partOf) {
      found.to = i
      const after = tokens[i + 2]
      return after === undefined || after.kind === 'number' || !Number.isNaN(after.word.number)
        ? found
        : nounPhrase(tokens, i + 2, taken, found, 5)
    }
    i += those ? 2 : 1
    found.to = i - 1
  }
  return nounPhrase(tokens, i, taken, found, 7)
}

/** How many words may stand between an article and its noun. */
const SINGLE = 5

const isAge = (tokens: readonly Token[], i: number) =>
  (tokens[i]!.kind === 'number' || !Number.isNaN(tokens[i]!.word.number)) &&
  tokens[i + 1]?.text === '-' &&
  /^(?:year|month|day|week)-old$/.test(tokens[i + 2]?.text ?? '')

function nounPhrase(tokens: readonly Token[], from: number, taken: Uint8Array, found: Phrase, words: number): Phrase {
  let limit = words
  const start = found.to
  let side: GroupId | null = null
  let i = from
  for (; i < from + limit && i < tokens.length; i++) {
    const token = tokens[i]!
    // "A 12-year-old boy"
    if (limit === SINGLE && isAge(tokens, i)) {
      i += tokens[i + 1]!.text === '-' ? 2 : 3
      limit += 4
      continue
    }
    if (taken[i] === 1 || token.kind === 'break' || token.kind === 'number') break
    if (token.kind === 'sign') {
      if (token.text === '"' || (token.text === '-' && found.noun === 'none')) continue
      break
    }
    const { word } = token
    const next = tokens[i + 1]
    if (
      word.measure !== null &&
      word.noun === null &&
      word.side === null &&
      found.sense === null &&
      !(word.measure === 'furniture' && found.noun !== 'none')
    ) {
      found.measure = word.measure
      found.noun = 'unknown'
      found.to = i
      break
    }
    if (word.noun !== null) {
      // "Killed" and "wounded" are predicates at the end of a noun phrase, nouns when they stand alone.
      if (found.sense !== null && word.verb !== null) break
      if (found.sense !== null && !found.sense.one && found.topic === null) break
      if (token.text === 'displaced' && !isNamed(tokens, i)) break
      if (word.noun.topic !== null) found.topic = word.noun.topic
      if (found.sense !== null && found.sense.group !== 'all' && word.noun.group === 'all') side ??= found.sense.group
      found.sense = word.noun
      found.noun = 'known'
      found.to = i
      if (token.owner) break
      if (!word.noun.one && !continues(next)) break
      continue
    }
    if (found.sense !== null && !found.sense.one && found.topic === null) break
    if ((word.roles & roles.other) !== 0 || word.several) {
      found.other = true
      found.to = i
      continue
    }
    if (word.side !== null && !isPredicate(word, next)) {
      side = word.side
      continue
    }
    if (word.nation !== null && token.capital) {
      found.nation = word.nation
      found.to = i
      if (found.noun === 'none') found.noun = 'unknown'
      continue
    }
    if ((word.roles & STOP) !== 0 || (word.roles & roles.and) !== 0 || word.say !== null) break
    if (word.verb !== null || word.other !== null || word.state !== null || (word.roles & roles.verb) !== 0) {
      // "Wounded soldiers", "displaced Syrians": an adjective, where a noun follows.
      if (next === undefined || !adjectiveBefore(next)) break
      if (word.state === 'injure' || word.verb?.topic === 'injure') found.topic = 'injure'
      if (word.verb?.topic === 'displace') found.topic = 'idps'
      continue
    }
    if ((word.roles & roles.adverb) !== 0) {
      if (
        found.noun === 'none' &&
        next?.kind === 'word' &&
        (next.word.verb?.topic === 'displace' || next.word.noun !== null)
      )
        continue
      break
    }
    if (found.sense !== null && token.capital) break
    if (found.sense !== null) break
    found.noun = 'unknown'
    found.to = i
  }
  if (found.sense !== null) {
    found.group = groupOf(found.sense, side)
    joinNouns(tokens, found, side)
    memberOf(tokens, found)
  } else if (side !== null && found.noun === 'unknown') {
    found.group = side === 'civilians' || side === 'children' || side === 'women' || side === 'elderly' ? side : 'all'
  }
  // "More than six million as refugees"
  const called = tokens[found.to + 1]?.text === 'as' ? tokens[found.to + 2]?.word.noun?.topic : null
  if (called === 'refugees' || called === 'idps') {
    found.topic = called
    found.sense ??= { unit: 'people', group: 'all', one: false, topic: called }
    found.to += 2
    if (found.noun === 'none') found.noun = 'known'
    return found
  }
  if (found.noun === 'none' && !found.other) found.to = start
  return found
}

/** "5,000 displaced live in camps" names them; "5,000 displaced by the fighting" says what happened to them. */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || next.kind !== 'word') return false
  return (
    (next.word.roles & (roles.be | roles.have | roles.modal | roles.relative)) !== 0 ||
    next.word.noun !== null ||
    next.word.nation !== null ||
    (next.word.verb !== null && next.word.verb.victim === 'subject')
  )
}

const isPlainNoun = ({ roles: does, verb, noun, state, say, time }: Word) =>
  does === 0 && verb === null && noun === null && state === null && say === null && time === null

const isPredicate = (word: Word, next: Token | undefined) =>
  word.verb !== null && (next === undefined || next.kind !== 'word')

const continues = (next: Token | undefined) =>
  next?.kind === 'word' && next.word.noun !== null && next.word.verb === null

const adjectiveBefore = (next: Token) =>
  next.kind === 'word' &&
  (next.word.noun !== null || next.word.nation !== null || next.word.side !== null) &&
  (next.word.roles & STOP) === 0

const forces: ReadonlySet<GroupId> = new Set(['government-forces', 'opposition-forces', 'foreign-forces'])

function groupOf({ group, topic }: NounSense, side: GroupId | null): GroupId {
  if (side === null) return group
  if (group === 'combatants') return forces.has(side) ? side : group
  if (group === 'all') return forces.has(side) && topic === null ? 'all' : forces.has(side) ? 'combatants' : side
  return group
}

/** "Civilians and fighters": one count of both, which is of all; "rebels and jihadists" are one group. */
function joinNouns(tokens: readonly Token[], found: Phrase, side: GroupId | null): void {
  for (let hop = 0; hop < 4; hop++) {
    const and = tokens[found.to + 1]
    if (
      and === undefined ||
      !(and.text === 'and' || and.text === ',' || and.text === 'or' || and.text === 'y' || and.text === 'et')
    )
      return
    let at = found.to + 2
    if (and.text === ',' && tokens[at]?.text === 'and') at++
    const their = (tokens[at]?.word.roles ?? 0) & roles.determiner
    if (their !== 0 && tokens[at]!.text !== 'their') return
    if (their !== 0) at++
    const own = tokens[at]?.word.side ?? null
    const noun = own !== null && tokens[at + 1]?.word.noun != null ? tokens[at + 1] : tokens[at]
    const sense = noun?.word.noun
    if (sense == null || sense.one || noun!.word.verb !== null || sense.unit === null) return
    if (and.text === ',' && !listGoesOn(tokens, at) && !/ and /.test(noun!.text)) return
    const group = groupOf(sense, own)
    found.group = common(found.group, group)
    if (sense.unit !== found.sense!.unit) found.sense = { ...found.sense!, unit: 'people' }
    found.joint = true
    found.to = tokens.indexOf(noun!, at)
  }
  void side
}

const listGoesOn = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === 'and' && tokens[at + 2]?.word.noun != null

function common(a: GroupId, b: GroupId): GroupId {
  if (a === b) return a
  const above = broaderGroups(a)
  if (above.includes(b)) return b
  const other = [b, ...broaderGroups(b)]
  return other.includes(a) ? a : (above.find(group => other.includes(group)) ?? 'all')
}

/** "Members of the security forces". */
function memberOf(tokens: readonly Token[], found: Phrase): void {
  if (tokens[found.to + 1]?.text !== 'of' || found.group !== 'all' || found.topic !== null) return
  if (!/^members?$/.test(tokens[found.to]!.text) && tokens[found.to]!.text !== 'relatives') return
  for (let i = found.to + 2; i < found.to + 7; i++) {
    const word = tokens[i]?.word
    if (word === undefined || tokens[i]!.kind !== 'word') return
    if (word.noun !== null && word.noun.group !== 'all') {
      found.group = word.noun.group
      found.to = i
      return
    }
    if (word.side !== null && forces.has(word.side)) {
      found.group = word.side
      found.to = i
      return
    }
    if (word.noun?.unit === 'households') {
      found.to = i
      return
    }
    if ((word.roles & (roles.be | roles.have | roles.by)) !== 0) return
  }
}

const ONE: Core = { kind: 'number', value: 1, high: NaN, digits: 1, band: null, roundly: false, bare: false, next: 0 }
const NONE: Core = { ...ONE, value: 0 }
const KIN = new Set(['his', 'her', 'their', 'su', 'sus', 'son', 'sa', 'ses', 'leur', 'leurs'])
const NO = new Set(['no', 'ningun', 'ninguna', 'aucun', 'aucune', 'zero'])
const NOBODY = new Set(['nobody', 'no one', 'nadie', 'personne'])
const ORDINAL = new Set(['second', 'third', 'fourth', 'fifth', 'sixth'])

/** "A young soldier", "his wife", "another", "no civilians": a count without a number. */
function singleAt(tokens: readonly Token[], i: number, taken: Uint8Array): Mention | null {
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
  const blank: Phrase = { to: i, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null, joint: false } // prettier-ignore
  if (NOBODY.has(text) && (text !== 'personne' || /^ne?$/.test(tokens[i + 1]?.text ?? '')))
    return finish(
      tokens,
      at(NONE),
      { ...blank, noun: 'known', sense: { unit: 'people', group: 'all', one: false, topic: null } },
      { zero: true },
    )
  if (NO.has(text)) {
    const found = nounPhrase(tokens, i + 1, taken, blank, 4)
    return found.sense?.unit === 'people' ? finish(tokens, at(NONE), found, { zero: true }) : null
  }
  if (text === 'another') {
    const found = nounPhrase(tokens, i + 1, taken, { ...blank, other: true }, 4)
    return finish(tokens, at(ONE), { ...found, other: true }, { article: true })
  }
  if (word.article && ORDINAL.has(tokens[i + 1]?.text ?? '')) {
    const found = nounPhrase(tokens, i + 2, taken, { ...blank, to: i + 1, other: true }, 3)
    if (found.noun === 'none' || found.sense?.unit === 'people')
      return finish(tokens, at(ONE), { ...found, to: Math.max(found.to, i + 1) }, { article: true })
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
  return finish(tokens, at(ONE), found, { article: true })
}
