import type { GroupId } from '../../figures/groups.js'
import { forces, groupOf, joinNouns } from './join-nouns.js'
import type { Mention } from './mention.js'
import type { Token } from './token.js'
import { type NounSense, type Word, forms, roles } from './word.js'

const STOP =
  roles.be | roles.have | roles.modal | roles.ahead | roles.to | roles.not | roles.preposition | roles.clause | roles.relative | roles.including | roles.by | roles.pronoun | roles.of | roles.ofThem | roles.did // prettier-ignore

const PERSONS = /^(?:families|households|people|persons|individuals)$/

export interface Phrase {
  to: number
  sense: NounSense | null
  topic: Mention['topic']
  group: GroupId
  nation: string | null
  noun: Mention['noun']
  partOf: boolean
  other: boolean
  measure: string | null
}

/** How many words may stand between an article and its noun. */
export const SINGLE = 5

export const isAge = (tokens: readonly Token[], i: number) =>
  (tokens[i]?.kind === 'number' || (tokens[i] !== undefined && !Number.isNaN(tokens[i].word.number))) &&
  tokens[i + 1]?.text === '-' &&
  /^(?:year|month|day|week)-old$/.test(tokens[i + 2]?.text ?? '')

export function nounPhrase(
  tokens: readonly Token[],
  from: number,
  taken: Uint8Array,
  found: Phrase,
  words: number,
): Phrase {
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
      if (token.text === '"' || (token.text === "'" && i === from)) continue
      break
    }
    const { word } = token
    const next = tokens[i + 1]
    if (!Number.isNaN(word.number) && !word.article) break
    if (
      word.measure !== null &&
      !names(next) &&
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
    // "215 killings of civilians"
    if (
      word.event !== null &&
      found.sense === null &&
      /^(?:killings|murders|executions|arrests|abductions|detentions|kidnappings) of$/.test(token.text)
    ) {
      found.sense = { unit: 'people', group: 'all', one: false, topic: word.event }
      found.topic = word.event
      found.noun = 'known'
      found.to = i
      break
    }
    if (word.noun !== null) {
      // "Killed" and "wounded" are predicates at the end of a noun phrase, nouns when they stand alone.
      // "A police constable": a plural before another noun says whose side.
      if (!word.noun.one && word.side !== null && word.verb === null && names(next) && found.sense === null) {
        side = word.side
        continue
      }
      // "36 civilian lives"
      const lives = token.text === 'lives' && words === 7 && found.sense?.one === true
      if (!lives && found.sense !== null && (word.verb !== null || (word.state !== null && word.noun.topic !== null)))
        break
      // "16 Bedouin families"
      const theirs = word.noun.unit === 'households' && tokens[i - 1]?.capital === true
      if (found.sense !== null && !found.sense.one && found.topic === null && !theirs) break
      if (token.text === 'displaced' && !isNamed(tokens, i)) break
      // "Taking four prisoner"
      if (words === 7 && word.noun.one && word.state === 'detain') break
      if (word.noun.topic !== null) found.topic = word.noun.topic
      if (
        found.sense !== null &&
        word.noun.group === 'all' &&
        !forces.has(found.sense.group) &&
        found.sense.group !== 'all'
      )
        side ??= found.sense.group
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
    if (
      (word.roles & STOP) !== 0 ||
      (word.roles & roles.and) !== 0 ||
      (word.say !== null && !isRegistered(token, next))
    )
      break
    // "Registered refugees"
    if (word.say !== null) continue
    if (word.measure !== null && names(next)) continue
    if (word.verb !== null || word.other !== null || word.state !== null || (word.roles & roles.verb) !== 0) {
      // "Wounded soldiers", "displaced Syrians": an adjective, where a noun follows.
      if (next === undefined || !adjectiveBefore(next) || !describes(token)) break
      if (word.state === 'injure' || word.verb?.topic === 'injure') found.topic = 'injure'
      if (word.verb?.topic === 'displace') found.topic = 'idps'
      if (word.state === 'affect' && PERSONS.test(next.text)) found.topic = 'affect'
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
    // "102 displacement events", "three murder trials"
    if (found.sense?.one === true && found.sense.topic !== null && !token.capital && plural(token))
      found.measure = 'thing'
    // "Five District Reserve Guard personnel": after a number the head is a plural.
    if (words === 7 && found.sense?.one === true && token.capital && peopleAhead(tokens, i + 1)) continue
    if (found.sense !== null || token.text === 'mark') break
    // "Another 700 made uninhabitable"
    if ((word.roles & roles.leave) !== 0 && next?.word.state != null) break
    // "Brings to 45,000 the number of"
    if (i === from && token.text === 'the' && next !== undefined && (next.word.roles & roles.count) !== 0) break
    // "Two stabbed in Cape Town": what happened to them, in a word that is not known.
    if (found.noun === 'none' && /ed$/.test(token.text) && !token.capital && (next === undefined || next.kind !== 'word' || (next.word.roles & (roles.preposition | roles.by | roles.to)) !== 0)) break // prettier-ignore
    found.noun = 'unknown'
    found.to = i
  }
  if (found.sense !== null) {
    found.group = groupOf(found.sense, side)
    joinNouns(tokens, found)
    // "900 houses and shops": one count of both.
    const also = tokens[found.to + 1]?.text === 'and' ? tokens[found.to + 2] : undefined
    if (found.sense.unit === 'dwellings' && also !== undefined && plural(also) && isThing(also)) found.measure = 'thing'
    memberOf(tokens, found)
    amongWhom(tokens, found)
  } else if (side !== null && found.noun === 'unknown') {
    found.group = side === 'civilians' || side === 'children' || side === 'women' || side === 'elderly' ? side : 'all'
  }
  // "Four AK-47 rifles"
  if (found.noun === 'unknown' && tokens[found.to + 1]?.text === '-' && tokens[found.to + 2]?.kind === 'number')
    found.measure ??= 'thing'
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

/** "1.4 million registered refugees" */
const isRegistered = ({ text }: Token, next: Token | undefined) =>
  /^(?:registered|verified)$/.test(text) && next?.word.noun?.topic != null
function peopleAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 3 && tokens[k]?.kind === 'word'; k++) {
    const { noun, verb } = tokens[k]!.word
    if (noun !== null && verb === null && noun.unit === 'people' && !noun.one) return true
  }
  return false
}

const plural = ({ text }: Token) => text.endsWith('s')

/** A thing, or a word that is not known and that can be nothing else: "businesses", "outbuildings". */
const isThing = ({ word, capital, kind }: Token) =>
  kind === 'word' &&
  !capital &&
  word.noun === null &&
  (word.measure === 'thing' ||
    (word.roles === 0 && word.verb === null && word.state === null && word.say === null && word.time === null))

/** "The groom's father", "a soldier's wife": who is told of is the one after the owner. */
export function ownedPhrase(tokens: readonly Token[], found: Phrase, taken: Uint8Array): Phrase {
  if (found.sense?.unit !== 'people' || !tokens[found.to]!.owner) return found
  const blank: Phrase = { ...found, sense: null, topic: null, group: 'all', nation: null, noun: 'none' }
  const own = nounPhrase(tokens, found.to + 1, taken, blank, 3)
  // "42 fishermen's huts"
  if (!found.sense.one) return own.sense?.unit === 'dwellings' && !own.sense.one ? own : found
  return own.sense?.unit === 'people' && own.sense.one && own.topic === null ? own : found
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

const isPredicate = (word: Word, next: Token | undefined) =>
  word.verb !== null && (next === undefined || next.kind !== 'word')

const continues = (next: Token | undefined) =>
  next?.kind === 'word' && next.word.noun !== null && next.word.verb === null

/** A participle or a state: "wounded", "trapped"; "went back" is neither. */
const describes = ({ word, text }: Token) =>
  (word.state !== null && !text.includes(' ')) ||
  (word.verb === null && word.state === null) ||
  (word.verb !== null && (word.verb.forms & (forms.participle | forms.ing)) !== 0 && !text.includes(' '))

/** "Party leaders", "hospital workers": a thing before people says who they are. */
const names = (next: Token | undefined) =>
  next?.kind === 'word' && next.word.noun?.unit === 'people' && next.word.noun.topic === null && next.word.verb === null

const adjectiveBefore = (next: Token) =>
  next.kind === 'word' &&
  (next.word.noun !== null || next.word.nation !== null || next.word.side !== null) &&
  (next.word.roles & STOP) === 0

/** "Eight dead among the civilians", "onze tués parmi les soldats". */
function amongWhom(tokens: readonly Token[], found: Phrase): void {
  if (found.topic === null || found.group !== 'all') return
  const among = tokens[found.to + 1]
  if (among === undefined || !/^(?:among|amongst|parmi)$/.test(among.text)) return
  const determiner = ((tokens[found.to + 2]?.word.roles ?? 0) & roles.determiner) !== 0
  const noun = tokens[found.to + (determiner ? 3 : 2)]?.word.noun
  if (noun != null && !noun.one && noun.topic === null && noun.unit === 'people') found.group = noun.group
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
