import { acceptVerb, caused, objectFollows, predicateAt } from './accept-verb.js'
import { type Clause, type Predicate, has } from './clause.js'
import { inCamps } from './in-camps.js'
import { fits } from './choose-topic.js'
import type { Mention } from './mention.js'
import { intoCamps, livesIn, settled, stillThere } from './settled.js'
import { listed, passes, whoFollows } from './passes.js'
import { ofPart } from './of-part.js'
import { ownersVerb } from './owners-verb.js'
import type { Token } from './token.js'
import { namedFate } from './named-fate.js'
import { type TopicId, casualties } from './topics.js'
import { shelterAhead } from './safe-ahead.js'
import type { Walk } from './walk.js'
import { roles } from './word.js'

const LIMIT = 45

/**
 * What the words after a mention say of it: "twelve people, including five children, were killed", "5,000 families
 * fleeing", "thirty wounded". Null where another clause begins first, or where the mention is the one who acts.
 */
export function rightPredicate(clause: Clause, mention: Mention): Predicate | null {
  const { tokens, taken, owner, mentions } = clause
  const start = mention.to + 1
  const agent = mention.from > 0 && has(clause.tokens[mention.from - 1]!, roles.by)
  let fallback: Predicate | null = null
  const walk: Walk = {
    be: false,
    have: false,
    phrase: false,
    loose: false,
    relative: false,
    inserted: false,
    people: false,
    left: leaves(clause, mention),
    reduced: false,
  }
  for (let k = start; k < tokens.length && k - start < LIMIT; k++) {
    const token = tokens[k]!
    if (taken[k] === 1) continue
    if (owner[k]! >= 0) {
      const other = mentions[owner[k]!]!
      if (other !== mention && !passes(clause, walk, k, other, mention)) return fallback
      if (whoFollows(clause, k, other) && !mention.partOf && !walk.be) return fallback
      k = Math.max(k, other.to)
      const end = ofPart(clause, k)
      if (end >= 0) {
        k = end
        walk.inserted = true
        walk.be = walk.have = false
      }
      continue
    }
    if (token.kind === 'break') return fallback
    if (token.kind === 'sign') {
      if (token.text === ',' && listed(clause, k + 1, mention)) continue
      if (token.text === ',' || token.text === '–' || (token.text === '-' && token.spaced)) {
        walk.inserted = true
        walk.phrase = false
        walk.be = walk.have = false
      } else if (token.text === '(' || token.text === '[') {
        while (k < tokens.length && tokens[k]!.text !== ')' && tokens[k]!.text !== ']') k++
      } else if (
        token.text === ';' ||
        token.text === ':' ||
        token.text === '•' ||
        (token.text === '.' && tokens[k - 1]!.text !== 'incl') ||
        token.text === '/'
      )
        return fallback
      continue
    }
    const { word } = token
    if (token.text === 'aged' || token.text === 'ages') {
      // "Two brothers aged 12 and 14"
      while (
        k + 1 < tokens.length &&
        (owner[k + 1]! < 0 || mentions[owner[k + 1]!]!.noun !== 'known') &&
        (tokens[k + 1]!.kind === 'number' ||
          /^(?:and|to|between|,)$/.test(tokens[k + 1]!.text) ||
          tokens[k + 1]!.word.number >= 0)
      )
        k++
      continue
    }
    const camped = inCamps(clause, k, start, mention, walk)
    const found = camped ?? intoCamps(clause, k, start, mention) ?? accept(clause, walk, k, start, mention)
    if (found === 'stop') return fallback
    // "Raped by five policemen dies": whoever acts is not the subject.
    if (found !== null) {
      if (agent && !walk.relative) return null
      // "Residents who fled last year have gone back": what the main clause says comes later, and outweighs.
      const aside =
        (found === camped && !walk.be) ||
        ((found.topic === 'displace' || (found.topic === 'idps' && walk.relative)) &&
          !walk.be &&
          (!walk.have || walk.relative) &&
          (walk.relative || (k === start && !isMainVerb(token))))
      if (fallback !== null)
        return found.topic === 'return' || (casualties.has(found.topic) && (walk.be || fallback.topic === 'idps'))
          ? found
          : fallback
      if (!aside) return found
      fallback = found
      walk.relative = walk.have = false
      walk.phrase = true
      continue
    }
    // "A commander said 30 soldiers were killed": what follows is told of others.
    if (!walk.be && speaks(clause, k) && (!walk.inserted || tokens[k - 1]!.text === ',')) {
      if (!walk.relative) return fallback
      walk.relative = false
    }
    if (has(token, roles.be)) {
      if (returns(clause, k)) walk.inserted = false
      if (!walk.inserted || walk.relative) walk.be = true
      walk.phrase = false
      const fate = walk.be && !walk.relative ? amongThose(clause, k + 1) : null
      if (fate !== null && (fallback === null || casualties.has(fate)))
        return predicateAt(clause, fate, k + 1, 'state', false, walk)
    } else if (has(token, roles.have)) {
      if (returns(clause, k)) walk.inserted = false
      walk.have = true
      walk.phrase = false
    } else if (has(token, roles.modal | roles.ahead | roles.not)) {
      if (tokens[k - 1]?.text === ',') walk.inserted = false
      walk.phrase = false
    } else if (has(token, roles.relative)) {
      if (token.text === 'whom') return fallback
      if (token.text === 'whose') {
        const end = ownersVerb(clause, k)
        if (end < 0) return fallback
        k = end
        continue
      }
      walk.relative = true
      walk.inserted = false
      walk.phrase = false
    } else if (ofPart(clause, k) >= 0) {
      k = ofPart(clause, k)
      walk.inserted = true
      walk.be = walk.have = false
    } else if (has(token, roles.including)) {
      // "Twelve people including a soldier died" goes on after the part that is counted.
      walk.inserted ||= tokens[k - 1]?.text === ',' || (owner[k + 1] ?? -1) < 0
    } else if (has(token, roles.clause) && !has(token, roles.adverb)) {
      return fallback
    } else if (token.text === 'to') {
      walk.phrase = true
    } else if (has(token, roles.by)) {
      walk.phrase = true
    } else if (has(token, roles.preposition | roles.of)) {
      walk.phrase = true
    } else if (has(token, roles.adverb | roles.unconfirmed | roles.did) || word.before !== null) {
      // "A third of them, 14 million, have had to flee"
      if (has(token, roles.did) && tokens[k - 1]?.text === ',') walk.inserted = false
    } else if (has(token, roles.and)) {
      walk.phrase = false
    } else if ((has(token, roles.verb) || (word.say !== null && !walk.be)) && !walk.phrase && !token.capital) {
      if (walk.relative) walk.relative = false
      else if (!walk.inserted) return fallback
    } else if (!walk.phrase && !token.capital && !has(token, roles.determiner)) {
      walk.loose = true
      if (k === start && /(?:ed|ing)$/.test(token.text)) walk.reduced = true
    }
  }
  return fallback
}

/** "Three died at the scene and the other two in hospital": they died too. */
function diedThere({ tokens }: Clause, k: number, { from }: Mention): boolean {
  if (tokens[k]!.text !== 'in hospital') return false
  let at = from - 1
  while (at > 0 && has(tokens[at]!, roles.determiner | roles.other)) at--
  return (
    at > 0 && has(tokens[at]!, roles.and) && tokens.slice(Math.max(0, at - 8), at).some(({ text }) => text === 'died')
  )
}

/** Whether a word of saying is what its subject says, and not what is said of it: "reported dead", "said to have fled". */
function speaks({ tokens, taken, owner }: Clause, k: number): boolean {
  const { word, text } = tokens[k]!
  const next = tokens[k + 1]
  // "Denied that any were killed", "described how 30 died"
  if (/^(?:that|how)$/.test(next?.text ?? '') && word.verb === null && word.noun === null && /ed$/.test(text))
    return true
  if (word.say === null || word.say === 'according') return false
  if (owner[k + 1] !== undefined && owner[k + 1]! >= 0) return true
  if (next === undefined || next.kind !== 'word') return SPEAKS.test(text)
  if (next.text === 'to' || next.text === 'as' || next.text.startsWith('to ')) return false
  if (SPEAKS.test(text)) return true
  if (next.text === 'that') return true
  const passive = next.word.state !== null || next.word.verb !== null || taken[k + 1] === 1
  return (
    !passive &&
    !has(next, roles.by | roles.preposition | roles.adverb | roles.and | roles.clause | roles.be | roles.have)
  )
}

const SPEAKS =
  /^(?:said|says|say|told|tells|adds|added|stated|states|wrote|tweeted|explained|insisted|insists|recounted|testified|argues|argued|believes|warned|warns|notes|noted|acknowledged|admitted|asserted|maintains)$/

/** "A nurse from the clinic was among those killed" */
function amongThose({ tokens, owner, mentions }: Clause, k: number): TopicId | null {
  const token = tokens[k]
  if (token?.text === 'among') {
    // "… were among 20 killed", "… among the six people who died"
    const other = mentions[[k + 1, k + 2, k + 3].map(i => owner[i] ?? -1).find(m => m >= 0) ?? -1]
    if (other === undefined || other.article) return null
    if (other.topic !== null) return casualties.has(other.topic) ? other.topic : null
    const after = tokens.slice(other.to + 1, other.to + 4).find(({ word }) => word.verb !== null || word.state !== null)
    const topic = after?.word.state ?? after?.word.verb?.topic ?? null
    return topic === 'kill' || topic === 'injure' ? topic : null
  }
  return token !== undefined && has(token, roles.including) && token.text.startsWith('among')
    ? namedFate(token.text)
    : null
}

/** "Thirty families fled": a past form that is no participle of something done to them. */
const isMainVerb = ({ word, text }: Token) => word.verb?.victim === 'subject' && !/ing$/.test(text)

/** Whether the mention is the first object of "left", "leaving". */
const leaves = ({ tokens }: Clause, { from }: Mention) =>
  tokens[from - 1] !== undefined && has(tokens[from - 1]!, roles.leave)

/** Whether an auxiliary takes the subject up again: after a comma, or after a list that belongs to no other number. */
const returns = ({ tokens, owner }: Clause, k: number) =>
  /^[,–)"-]$/.test(tokens[k - 1]?.text ?? '') ||
  (owner[k - 1]! < 0 && !has(tokens[k - 1]!, roles.relative | roles.and | roles.pronoun))

function accept(clause: Clause, walk: Walk, k: number, start: number, mention: Mention): Predicate | 'stop' | null {
  const { tokens } = clause
  const token = tokens[k]!
  const { word } = token
  const direct = k === start || (k > start && onlyAdverbs(clause, start, k))
  // "Another 210 left uninhabitable"
  const became = tokens[k + 1]?.word.state ?? null
  if (became !== null && (direct || walk.be) && /^(?:left|rendered|made)$/.test(token.text))
    return predicateAt(clause, became, k + 1, 'state', false, walk)
  // "Left 18,000 people in evacuation camps"
  if (k === start && walk.left && token.text === 'in' && shelterAhead(clause, k))
    return predicateAt(clause, 'idps', k, 'state', false, walk)
  if (stillThere(clause, walk, k, mention)) return predicateAt(clause, 'live', k, 'subject', false, walk)
  if (word.verb === null && word.state === null) return null
  // "Kept 8,000 residents out of their houses"
  if (word.state === 'displace' && /^(?:keep|keeps|kept|keeping)$/.test(tokens[mention.from - 1]?.text ?? ''))
    return predicateAt(clause, 'idps', k, 'state', false, walk)
  if (word.state === 'injure' && !walk.be && diedThere(clause, k, mention)) return 'stop'
  // "900 remain out of their homes"
  if (became === 'displace' && direct && /^(?:remain|stay)/.test(token.text))
    return predicateAt(clause, 'idps', k, 'subject', false, walk)
  const before = tokens[k - 1]!
  if (
    has(before, roles.determiner) &&
    !(clause.verbFirst && before.text === 'a') &&
    word.verb !== null &&
    (word.noun === null || word.verb.topic === 'live')
  )
    return null
  const reopened = before.text === ',' || before.text === '–' || before.text === ')'
  if (walk.inserted && !walk.be && !walk.relative && !reopened && !direct && !has(before, roles.and)) return null
  // "Ordered out of their homes": nobody says that they went.
  if (word.state === 'displace' && /^(?:ordered|told|asked|urged|advised)$/.test(before.text)) return 'stop'
  const acts = word.verb !== null && !walk.be && mention.article && objectFollows(clause, k + 1)
  if (word.state !== null && !acts && (word.verb === null || direct || walk.be)) {
    if (
      direct ||
      onlyListed(clause, start, k) ||
      walk.be ||
      has(before, roles.be | roles.adverb) ||
      (walk.left && !walk.loose) ||
      (word.state === 'displace' && caused(clause, mention))
    )
      return predicateAt(clause, word.state, k, 'state', false, walk)
  }
  for (const sense of [word.verb, word.other]) {
    if (sense === null) continue
    const answer = acceptVerb(clause, walk, k, sense, direct, mention)
    // "37 homes were lost": of two senses the one that fits.
    if (answer !== null && word.other !== null && sense !== word.other && !fits(answer, mention)) continue
    if (answer !== null) return livesIn(clause, walk, k, answer, mention) ? null : settled(clause, k, answer, mention)
  }
  return walk.inserted || walk.phrase || walk.relative ? null : word.verb === null ? null : 'stop'
}

/** "Eight separatists, five soldiers dead": what is said of the last of a list is said of all. */
function onlyListed({ tokens, owner }: Clause, start: number, k: number): boolean {
  for (let j = start; j < k; j++)
    if (owner[j]! < 0 && tokens[j]!.text !== ',' && tokens[j]!.text !== 'and' && tokens[j]!.text !== '&') return false
  return true
}

function onlyAdverbs({ tokens, taken, owner }: Clause, start: number, k: number): boolean {
  for (let j = start; j < k; j++)
    if (owner[j]! >= 0 || (taken[j] !== 1 && !has(tokens[j]!, roles.adverb | roles.be | roles.have))) return false
  return true
}
