import { type Clause, type Doubt, has } from './clause.js'
import type { Mention } from './mention.js'
import { roles } from './word.js'

/** How many words before a number are looked at. */
const BACK = 8

/**
 * Why what the words before a number say is no report of something that happened: "wants to move 2,000", "could leave
 * 2,000". Asked of proposals, whose verb the lexicon need not know. Null where the words raise no doubt.
 */
export function proposalDoubt({ tokens, owner }: Clause, { from }: Mention): Doubt {
  for (let k = from - 1; k >= 0 && from - k <= BACK; k--) {
    const token = tokens[k]!
    if (token.kind !== 'word' || owner[k]! >= 0 || has(token, roles.and | roles.relative)) return null
    if (has(token, roles.ahead)) return 'plan'
    if (has(token, roles.modal)) return 'hypothetical'
    if (has(token, roles.not)) return 'negated'
    if (has(token, roles.plan) && tokens.slice(k, from).some(({ text }) => / to$|^to$|^de$|^a$/.test(text)))
      return 'plan'
    if (has(token, roles.clause)) return null
  }
  return null
}
