import { caused } from './accept-verb.js'
import { type Clause, type Predicate, has } from './clause.js'
import type { Mention } from './mention.js'
import { isResident } from './is-loose-whole.js'
import { MOVED, safeAhead, shelterAhead } from './safe-ahead.js'
import { type TopicId, casualties } from './topics.js'
import type { Walk } from './walk.js'
import { roles } from './word.js'
import { predicateOf } from './predicate-of.js'

/** "190,000 people living below the dam were ordered out": not how many live there, where the article does not say so. */
export function livesIn({ tokens }: Clause, walk: Walk, k: number, answer: Predicate, { from }: Mention): boolean {
  if (answer.topic !== 'live' || walk.be || walk.relative || !tokens[k]!.text.endsWith('ing')) return false
  if (tokens[from - 1] !== undefined && has(tokens[from - 1]!, roles.determiner)) return false
  for (let i = k + 1; i < tokens.length && i - k <= 8 && tokens[i]!.kind === 'word'; i++) {
    if (has(tokens[i]!, roles.clause | roles.relative | roles.and)) return false
    if (has(tokens[i]!, roles.be | roles.have | roles.modal)) return true
  }
  return false
}

/** "Living in camps", "moved to relief camps": where they are says that they are displaced. */
export function settled(clause: Clause, k: number, answer: Predicate, { group }: Mention): Predicate {
  const topic = eitherOr(clause, k, answer.topic)
  // Fighters move to camps of their own.
  if (!MOVED.has(group)) return { ...answer, topic }
  const next = clause.tokens[k + 1]
  if (answer.weak && /^escap/.test(clause.tokens[k]!.text) && (next?.capital === true || STRIFE.test(next?.text ?? '')))
    return { ...answer, weak: false }
  const { text } = clause.tokens[k]!
  const from = /^(?:out of|from)$/.test(next?.text ?? '')
  const out =
    (/^(?:pushed|driven)$/.test(text) && from) ||
    (FERRIED.test(text) && from && clause.tokens[k + 2]?.capital === true) ||
    text === 'flown out' ||
    takenOut(clause, k)
  if (answer.weak && topic === 'displace' && (out || safeAhead(clause, k + 1))) return { ...answer, weak: false }
  const sheltered = !/ out of$/.test(text) && (topic === 'live' || answer.weak) && shelterAhead(clause, k)
  if (!sheltered) return { ...answer, topic, weak: answer.weak && topic === answer.topic }
  return { ...answer, topic: topic === 'displace' ? topic : 'idps', weak: false }
}

/** "Only 300 of the residents remain", "are left": how many live there now. */
export function stillThere(clause: Clause, walk: Walk, k: number, { head }: Mention): boolean {
  const { text } = clause.tokens[k]!
  if (!/^(?:remain|remains|remained|stay|stayed|left|stay put|stayed put|stayed behind)$/.test(text)) return false
  if (!(isResident(head) || (head === '' && ofPopulation(clause, k))) || walk.inserted || (text === 'left') !== walk.be)
    return false
  const next = clause.tokens[k + 1]
  return next === undefined || next.kind !== 'word' || next.word.state === null && has(next, roles.preposition | roles.clause | roles.adverb) && !shelterAhead(clause, k) // prettier-ignore
}

const FERRIED = /^(?:airlifted|flown|bused|bussed|ferried|shipped|transported|transferred)$/

/** "Of an original population of 220,000, fewer than 25,000 are left" */
const ofPopulation = ({ tokens }: Clause, k: number) =>
  tokens.slice(Math.max(0, k - 14), k).some(({ text }) => /^population(?: of)?$|^inhabitants$|^residents$/.test(text))

/** "Taken out of 46 flooded settlements", "led out of Mariupol" */
function takenOut({ tokens, owner, mentions }: Clause, k: number): boolean {
  if (!/ out of$/.test(tokens[k]!.text)) return false
  const next = tokens[k + 1]
  const places = mentions[owner[k + 1] ?? -1]?.unit === 'settlements'
  return next?.capital === true || places || tokens.slice(k + 1, k + 4).some(({ text }) => OWN_PLACE.test(text))
}

const OWN_PLACE =
  /^(?:villages?|towns?|cit(?:y|ies)|areas?|districts?|camps?|regions?|provinces?|homes?|neighbou?rhoods?)$/
const STRIFE =
  /^(?:clashes|fighting|violence|attacks|shelling|bombardment|bombing|war|conflict|persecution|hostilities)$/

/** "Forced 4,000 people into makeshift camps". */
export function intoCamps(clause: Clause, k: number, start: number, mention: Mention): Predicate | null {
  const { text } = clause.tokens[k]!
  const moved =
    k === start &&
    caused(clause, mention) &&
    ((/^(?:into|to|out of|onto)$/.test(text) && shelterAhead(clause, k)) ||
      (/^(?:into|across)$/.test(text) && abroad(clause, k, mention)) ||
      (/^(?:out of|from)$/.test(text) &&
        (clause.tokens[k + 1]?.capital === true || OWN_PLACE.test(clause.tokens[k + 2]?.text ?? ''))))
  return moved ? predicateOf('displace', k, 'subject') : null
}

/** "Forced 60,000 Ethiopians into Sudan", "drove 300 families across the border": none who carry arms. */
function abroad({ tokens }: Clause, k: number, { from, group, unit }: Mention): boolean {
  if (!MOVED.has(group) || (unit !== 'people' && unit !== 'households')) return false
  const forced = tokens.slice(Math.max(0, from - 3), from).some(({ text }) => /^(?:forc|push|dr[io]v|chas)/.test(text))
  const next = tokens[k + 1]
  return forced && (next?.capital === true || /^(?:border|river|frontier)$/.test(tokens[k + 2]?.text ?? ''))
}

/** "Drowned or went missing": two things in one count. */
function eitherOr({ tokens }: Clause, k: number, topic: TopicId): TopicId {
  if (topic === 'destroy' && /^part(?:ial)?ly$/.test(tokens[k + 1]?.text ?? '')) return 'damage'
  if (tokens[k + 1]?.text !== 'or') return topic
  // "Washed away or damaged"
  const home = tokens[k + 2]?.word.verb?.topic ?? tokens[k + 3]?.word.verb?.topic
  if ((topic === 'destroy' && home === 'damage') || (topic === 'damage' && home === 'destroy')) return 'ruin'
  const next = tokens[k + 2]?.word
  const other = next?.state ?? next?.verb?.topic ?? null
  if (other === null || other === topic || !casualties.has(topic) || !casualties.has(other)) return topic
  return (topic === 'kill' || topic === 'injure') && (other === 'kill' || other === 'injure') ? 'harm' : 'joint'
}
