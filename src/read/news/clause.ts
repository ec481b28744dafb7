import type { Hedge } from '../../figures/vocabulary.js'
import type { Mention } from './mention.js'
import type { Token } from './token.js'
import type { TopicId } from './topics.js'
import { roles } from './word.js'

/** A sentence prepared for reading: its tokens, what dates take of them, and its mentions. */
export interface Clause {
  readonly tokens: readonly Token[]
  /** 1 where a token belongs to a time. */
  readonly taken: Uint8Array
  readonly mentions: readonly Mention[]
  /** The mention that a token belongs to; -1 for none. */
  readonly owner: Int16Array
  /** Whether verbs may stand before their subjects, as in Spanish. */
  readonly verbFirst: boolean
}

/** Why what a clause says is no report of something that happened. */
export type Doubt = 'plan' | 'hypothetical' | 'negated' | null

/** What a clause says of a mention, and where. */
export interface Predicate {
  readonly topic: TopicId
  /** The token that says it. */
  readonly at: number
  readonly doubt: Doubt
  /** Whether it is said as unconfirmed: "reportedly", "are feared". */
  readonly unconfirmed: boolean
  readonly weak: boolean
  readonly how: 'object' | 'subject' | 'event' | 'count' | 'home' | 'label' | 'state'
  /** Whether the verb is "to lose": of fighters, who fell. */
  readonly loses?: boolean
  /** What the verb itself says of the number: "tops 100" is over. */
  readonly hedge: Hedge | null
  /** Whether it is so now: "are displaced". */
  readonly present: boolean
}

export function clauseOf(
  tokens: readonly Token[],
  taken: Uint8Array,
  mentions: readonly Mention[],
  verbFirst = false,
): Clause {
  if (mentions.length === 0 && tokens.length <= NOBODY.length)
    return { tokens, taken, mentions, owner: NOBODY, verbFirst }
  const owner = new Int16Array(tokens.length).fill(-1)
  mentions.forEach(({ from, to }, m) => owner.fill(m, from, to + 1))
  return { tokens, taken, mentions, owner, verbFirst }
}

/** For the many sentences in which nothing is counted. */
const NOBODY = new Int16Array(512).fill(-1)

export const has = ({ word }: Token, role: number): boolean => (word.roles & role) !== 0

/**
 * What stands before a verb and says whether it happened: modals, "to", negations. Looks back over at most eight
 * tokens and no further than the clause.
 */
export function doubtBefore(
  { tokens, taken, owner }: Clause,
  verb: number,
): { readonly doubt: Doubt; readonly unconfirmed: boolean } {
  let unconfirmed = false
  let infinitive = false
  for (let k = verb - 1; k >= 0 && verb - k <= 9; k--) {
    const token = tokens[k]!
    if (taken[k] === 1) continue
    if (token.kind !== 'word') {
      if (token.text === '"') continue
      break
    }
    if (has(token, roles.unconfirmed)) unconfirmed = true
    // "Have not been able to return"
    const undone = [1, 2, 3].some(back => tokens[k - back] !== undefined && has(tokens[k - back]!, roles.not))
    if (has(token, roles.did)) return { doubt: undone ? 'negated' : null, unconfirmed }
    if (has(token, roles.not) && token.text !== 'denied' && token.text !== 'denies')
      return { doubt: 'negated', unconfirmed }
    if (has(token, roles.modal)) {
      // "May have been killed" speaks of the past.
      const past =
        tokens[k + 1] !== undefined &&
        has(tokens[k + 1]!, roles.have) &&
        (token.text === 'may' || token.text === 'might')
      return past ? { doubt: null, unconfirmed: true } : { doubt: 'hypothetical', unconfirmed }
    }
    if (has(token, roles.ahead)) return { doubt: 'plan', unconfirmed }
    if (k === verb - 1 && (token.text === 'to' || token.text.endsWith(' to'))) {
      infinitive = true
      if (token.text === 'to') continue
    }
    if (infinitive && has(token, roles.plan)) return { doubt: 'plan', unconfirmed }
    if (infinitive && has(token, roles.cause)) return { doubt: null, unconfirmed }
    if (has(token, roles.doubt)) return { doubt: 'hypothetical', unconfirmed }
    if (has(token, roles.be | roles.have | roles.adverb)) continue
    if (infinitive && owner[k]! < 0 && verb - k <= 4) continue
    break
  }
  return { doubt: infinitive ? 'plan' : null, unconfirmed }
}

/** Whether the clause around a token is a condition or a warning: "if", "fear that", "would". */
export function clauseDoubt({ tokens }: Clause, at: number): Doubt {
  for (let k = at - 1; k >= 0 && at - k <= 16; k--) {
    const token = tokens[k]!
    if (token.text === ';' || token.text === ':') return null
    if (token.kind !== 'word') continue
    if (
      token.text === 'if' ||
      token.text === 'prevent' ||
      token.text === 'avert' ||
      token.text === 'avoid' ||
      token.text === 'foiled' ||
      token.text === 'thwarted'
    )
      return 'hypothetical'
    if (has(token, roles.clause | roles.relative) && token.text !== 'that') return null
  }
  return null
}
