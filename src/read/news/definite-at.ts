import type { Core } from './core.js'
import type { Claim } from './claim.js'
import { has } from './clause.js'
import type { Mention } from './mention.js'
import { type Phrase, nounPhrase, ownedPhrase } from './noun-phrase.js'
import { toMention } from './to-mention.js'
import type { Token } from './token.js'
import type { TopicId } from './topics.js'
import { roles } from './word.js'

const ONE: Core = { kind: 'number', value: 1, high: NaN, digits: 1, band: null, roundly: false, bare: false, next: 0 }

/**
 * "The pilot", "both attackers": persons whom nobody has counted. They are figures only where they are killed or hurt,
 * and not told of before.
 */
export function definiteAt(tokens: readonly Token[], i: number, taken: Uint8Array): Mention | null {
  const { text } = tokens[i]!
  const both = text === 'both'
  if (!both && text !== 'the') return null
  const before = tokens[i - 1]
  if (before !== undefined && (has(before, roles.of | roles.by | roles.be) || OUTSIDE.test(before.text))) return null
  if (/^(?:first|second|third|fourth|fifth|last|latest|only|next|other|same)$/.test(tokens[i + 1]?.text ?? ''))
    return null
  if (!both && !oneAhead(tokens, i + 1)) return null
  const blank: Phrase = { to: i, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null } // prettier-ignore
  const found = ownedPhrase(tokens, nounPhrase(tokens, i + 1, taken, blank, 4), taken)
  const { sense, to, topic } = found
  if (
    sense === null ||
    sense.unit !== 'people' ||
    sense.one === both ||
    topic !== null ||
    tokens[to]!.text === 'couple' ||
    / and /.test(tokens[to]!.text) ||
    tokens[to]!.owner
  )
    return null
  const next = tokens[to + 1]
  if (next !== undefined && (has(next, roles.relative) || isNoun(next) || next.text === '-')) return null
  const core = both ? { ...ONE, value: 2 } : ONE
  const quantity = { core, hedge: 'exact' as const, first: i, last: i, from: i, to: i, fault: null }
  return toMention(tokens, quantity, found, { article: true, definite: true })
}

/** "Told the driver", "against the man": not where the killed stand. */
const OUTSIDE = /^(?:to|for|with|from|against|between|like|than|told|as|at|on|in|near|behind|beside|after|before)$/

const isNoun = ({ word }: Token) => word.noun !== null && word.state === null && word.verb === null

function oneAhead(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 4 && tokens[k]?.kind === 'word'; k++) {
    const { noun, event } = tokens[k]!.word
    // "The killing of a commander": the one who is told of comes later, with an article of his own.
    if (event !== null || has(tokens[k]!, roles.of | roles.determiner)) return false
    if (noun !== null && noun.one && noun.unit === 'people') return true
  }
  return false
}

const HARMED: ReadonlySet<TopicId> = new Set(['kill', 'injure', 'wounds'])
const ANYONE = /^(?:man|woman|boy|girl|child|person|victim|deceased|teenager|teen|suspect|youth|baby|infant|toddler)s?$/

/** Whether the claim of a definite person tells of one who was not counted yet. */
export function isNewPerson(claim: Claim, others: readonly (Claim | null)[]): boolean {
  const { mention, predicate, topic, clause } = claim
  if (!HARMED.has(topic) || predicate === null || predicate.how === 'event' || predicate.how === 'count') return false
  const { tokens } = clause
  // "The man killed on Monday": who he was says it, and not the sentence.
  const reflexive = /^(?:himself|herself|themselves)$/.test(tokens[predicate.at + 1]?.text ?? '')
  if (/hospital|condition/.test(tokens[predicate.at]!.text)) return false
  const passive =
    !reflexive && (tokens[predicate.at]!.word.verb?.victim === 'object' || tokens[predicate.at]!.word.verb === null)
  if (predicate.how === 'subject' && predicate.at === mention.to + 1 && passive) return false
  // "Charged with killing the driver"
  if (/^(?:of|with|for)$/.test(tokens[predicate.at - 1]?.text ?? '')) return false
  return !others.some(
    other =>
      other !== null &&
      other !== claim &&
      other.concept === claim.concept &&
      other.unit === 'people' &&
      other.mention.quantity.core.kind === 'number' &&
      other.mention.quantity.core.value === mention.quantity.core.value &&
      (other.mention.head === mention.head || ANYONE.test(mention.head)),
  )
}
