import type { Hedge } from '../../figures/vocabulary.js'
import { type Clause, type Predicate, doubtBefore, has } from './clause.js'
import type { Token } from './token.js'
import type { Mention } from './mention.js'
import { namedFate } from './named-fate.js'
import { type TopicId, casualties } from './topics.js'
import { forms, roles } from './word.js'
import { predicateOf } from './predicate-of.js'

/** "The death toll from the attack has risen to 45", "the number of displaced people reached 5,000". */
export function countBefore(clause: Clause, from: number): Predicate | null {
  const { tokens, owner, taken } = clause
  if (
    /^number(?:ed|ing|s)$/.test(tokens[from]!.text) ||
    (tokens[from]!.text === 'number' && from > 0 && !has(tokens[from - 1]!, roles.determiner | roles.adverb))
  ) {
    for (let k = from - 1; k >= 0 && from - k <= 4; k--) {
      const noun = tokens[k]!.word.noun
      const who = k > 0 ? tokens[k - 1]!.word.verb : null
      // "Returning migrants numbered 22,000"
      const topic =
        noun?.topic ?? (noun?.one === false && who !== null && (who.forms & forms.ing) !== 0 ? who.topic : null)
      if (topic != null) return predicateOf(topic, k, 'count', true)
    }
  }
  for (let k = from; k >= 0 && from - k <= 16; k--) {
    const token = tokens[k]!
    if (token.text === ';') return null
    if (
      owner[k]! >= 0 &&
      !clause.mentions[owner[k]!]!.article &&
      k !== from &&
      k > 0 &&
      token.text !== 'to' &&
      !risesFrom(clause, k) &&
      !isAside(clause, k)
    )
      return null
    const counted = k < from ? (deathsCounted(token) ?? ofDead(token) ?? peopleCounted(clause, k, from)) : null
    if (counted !== null && (isVerb(tokens[from]!) || putAt(tokens, k, from) || roseTo(tokens, k, from))) {
      const { doubt, unconfirmed } = doubtBefore(clause, from)
      return {
        topic: counted,
        at: k,
        doubt,
        unconfirmed,
        weak: false,
        how: 'count',
        present: false,
        hedge: hedgeOf(tokens[from]!.text),
      }
    }
    if (!has(token, roles.count) || taken[k] === 1) continue
    const topic = countTopic(clause, k, from)
    if (topic === null) return null
    const { doubt, unconfirmed } = doubtBefore(clause, from)
    return {
      topic,
      at: k,
      doubt: doubt === 'plan' && tokens[from]!.text === 'to' ? null : doubt,
      unconfirmed,
      weak: false,
      how: 'count',
      present: topic === 'idps',
      hedge: hedgeOf(tokens[from]!.text),
    }
  }
  return null
}

/** "Deaths exceed 100", "injuries topped 40". */
const deathsCounted = ({ word: { noun, verb } }: Token): TopicId | null =>
  noun !== null && !noun.one && verb === null && noun.topic !== null && casualties.has(noun.topic) ? noun.topic : null

/** "Estimates of the dead range from 200 to 2,000" */
const ofDead = (token: Token): TopicId | null => (has(token, roles.ofThem) ? namedFate(token.text) : null)

/** "Civilian deaths fell from 310 in April to 184 in May" */
const roseTo = (tokens: readonly Token[], noun: number, at: number) =>
  tokens[at]!.text === 'to' &&
  (tokens.slice(noun + 1, Math.min(at, noun + 4)).some(token => has(token, roles.rise)) ||
    has(tokens[at - 1]!, roles.rise))

/** "The displaced have reached 856,000": a number without a noun counts them. */
function peopleCounted({ tokens, owner, mentions }: Clause, k: number, from: number): TopicId | null {
  const { noun } = tokens[k]!.word
  if (noun === null || noun.one || (noun.topic !== 'idps' && noun.topic !== 'refugees')) return null
  if (tokens.slice(Math.max(0, k - 8), k).some(token => has(token, roles.count))) return null
  const bare = [1, 2, 3].some(step => mentions[owner[from + step] ?? -1]?.noun === 'none')
  return bare ? noun.topic : null
}

/** "A source put the dead at 12" */
const putAt = (tokens: readonly Token[], noun: number, at: number) =>
  tokens[at]!.text === 'at' &&
  tokens
    .slice(Math.max(0, noun - 3), noun)
    .some(({ text }) => /^(?:puts?|putting|placed?|estimated?|estimates)$/.test(text))

const isVerb = ({ text }: Token) =>
  /^(?:exceed|top|pass|surpass|reach|hit|near|approach|total|number|stand|stood|climb|rise|rose|range|rang|var[iy])/.test(
    text,
  )

const hedgeOf = (text: string): Hedge | null =>
  /^(?:exceed|top|pass|surpass|cross|beyond)|past$/.test(text)
    ? 'over'
    : /^(?:near|approach)/.test(text)
      ? 'almost'
      : null

/** "The people killed are around 223", "the injured are 12": a number that is all that is said of them. */
export function isCount({ tokens }: Clause, at: number, mention: Mention): Predicate | null {
  if (!/^(?:is|are|was|were)$/.test(tokens[at]!.text) || mention.noun !== 'none') return null
  const [next, said, who] = [tokens[mention.to + 1], tokens[at - 1], tokens[at - 2]]
  if (next?.kind === 'word' && !has(next, roles.and | roles.preposition | roles.clause)) return null
  if (said === undefined || who === undefined) return null
  const { verb, state, noun } = said.word
  const topic = noun?.topic ?? state ?? (verb?.victim === 'object' && !verb.weak ? verb.topic : null)
  if (topic === null || !casualties.has(topic)) return null
  if (who.text !== 'the' && who.text !== 'those' && who.word.noun?.unit !== 'people') return null
  return predicateOf(topic, at - 1, 'count')
}

/** "It has risen to 14, including two women, the number of people killed", "brings to 45,000 the number of displaced". */
export function countAfter(clause: Clause, at: number, end: number): Predicate | null {
  const { tokens } = clause
  const rise = tokens[at - 1]
  if (tokens[at]!.text !== 'to' || rise === undefined) return null
  if (!has(rise, roles.rise) && !/^(?:br[io]|t[ao][ko]|rais|lift|push)/.test(rise.text)) return null
  for (let k = end + 1; k < tokens.length && k - end <= 16; k++) {
    if (!has(tokens[k]!, roles.count)) continue
    if (tokens[k - 1]!.text !== 'the') return null
    const topic = countTopic(clause, k, tokens.length)
    if (topic === null) return null
    const { doubt, unconfirmed } = doubtBefore(clause, at - 1)
    return { topic, at: k, doubt, unconfirmed, weak: false, how: 'count', present: topic === 'idps', hedge: null }
  }
  return null
}

/** "Rose from 19 to 24", "rose 40% to 24": the first number belongs to the same count. */
function risesFrom({ tokens, owner, mentions }: Clause, k: number): boolean {
  const { from, quantity } = mentions[owner[k]!]!
  const before = tokens[from - 1]
  // "Increased 40% to 2 million", "rose by a third to 2 million"
  const share = quantity.core.kind === 'percent' || quantity.core.kind === 'share'
  const rose = before !== undefined && (has(before, roles.rise) || (before.text === 'by' && has(tokens[from - 2]!, roles.rise))) // prettier-ignore
  return before?.text === 'from' || (share && rose)
}

/** "The population of Homs, once 45,000, has shrunk to 15,000": a number without a noun between commas. */
function isAside({ tokens, owner, mentions }: Clause, k: number): boolean {
  const { from, to, noun } = mentions[owner[k]!]!
  const opens = tokens[from - 1]?.text === ',' || (tokens[from - 2]?.text === ',' && /^(?:once|now|formerly)$/.test(tokens[from - 1]!.text)) // prettier-ignore
  return noun === 'none' && opens && tokens[to + 1]?.text === ','
}

/** What a count counts: the words after it up to the number, or before it. */
export function countTopic({ tokens, owner }: Clause, count: number, to: number): TopicId | null {
  const { text } = tokens[count]!
  if (/toll|body count|death count/.test(text))
    return /casualty/.test(text) ? 'harm' : injuryToll(tokens, count) ? 'injure' : 'kill'
  if (/casualt/.test(text)) return 'harm'
  let found: TopicId | null = null
  for (let k = count + 1; k < to && k < tokens.length && k - count <= 9; k++) {
    if (owner[k]! >= 0) break
    const { word } = tokens[k]!
    const topic = word.noun?.topic ?? word.state ?? word.verb?.topic ?? null
    if (topic !== null) found = found === 'idps' && topic === 'displace' ? 'idps' : (found ?? topic)
    if (word.noun?.topic === 'idps' && found === 'displace') found = 'idps'
  }
  if (found !== null) return found
  for (let k = count - 1; k >= 0 && count - k <= 2; k--) {
    const { word } = tokens[k]!
    const topic = word.noun?.topic ?? word.state ?? null
    if (topic !== null) return topic
    if (!text.startsWith('population') && word.verb !== null && !word.verb.weak) return word.verb.topic
  }
  return text.startsWith('population') ? 'live' : null
}

const injuryToll = (tokens: readonly Token[], at: number) => /injur|wound/.test(tokens[at - 1]?.text ?? '')
