import type { Hedge } from '../../../figures/vocabulary.js'
import type { Claim } from '../claim.js'
import { type Clause, has } from '../clause.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { takenUp } from '../taken-up.js'
import { claimOf } from '../to-claim.js'
import { roles } from '../word.js'

/** What a second count calls the first: "it was closer to 3,000", "put the figure at six". */
const IT = /^(?:it|that|figure|number|toll|death toll|count|total|tally)$/
const NEARER = /^(?:closer|nearer|more)$/

/**
 * "1,200 rebels were killed, the minister said. The army said it was closer to 3,000": another count of the one thing
 * that was counted just before, by somebody else. Where two things were counted, it is not known which is meant.
 */
export function restated({ clause, claims, codes, last }: SentenceDraft): void {
  clause.mentions.forEach((mention, m) => {
    if (claims[m] !== null || (codes[m] !== null && codes[m] !== 'no-concept') || mention.noun !== 'none') return
    const hedge = restates(clause, mention)
    if (hedge === null) return
    const own = claims.slice(0, m).filter(claim => claim !== null)
    const first = onlyCount(own.length > 0 ? own : last)
    if (first === null) return
    const before = takenUp(first, clause, mention)
    const predicate = before === null ? null : { ...before, how: 'count' as const, hedge }
    claims[m] = claimOf(clause, mention, { topic: first.topic, predicate }, first.concept, first.unit, {
      group: first.group,
      ...(mention.quantity.hedge === 'exact' && hedge !== 'exact' ? { hedge } : {}),
    })
    codes[m] = null
  })
}

/** The count before, where only one thing was counted; parts of it are passed over. */
function onlyCount(told: readonly Claim[]): Claim | null {
  const [first] = told
  if (first === undefined || first.mention.article || first.mention.zero) return null
  const same = told.every(({ concept, unit, parent }) => parent !== null || (concept === first.concept && unit === first.unit)) // prettier-ignore
  return same ? first : null
}

/** The hedge with which a number restates a count; null where it does not. */
function restates({ tokens, taken }: Clause, { from, to, quantity: { core } }: Mention): Hedge | null {
  if (core.kind === 'share' || core.kind === 'percent') return null
  const next = tokens[to + 1]
  if (next?.kind === 'word' && taken[to + 1] !== 1 && !has(next, roles.and | roles.clause | roles.preposition))
    return null
  let k = from - 1
  const nearer = /^(?:to|like)$/.test(tokens[k]?.text ?? '') && NEARER.test(tokens[k - 1]?.text ?? '')
  if (nearer) k -= 2
  const at = tokens[k]
  if (at === undefined) return null
  if (at.text === 'at' && IT.test(tokens[k - 1]?.text ?? '')) {
    const put = tokens[k - 2] !== undefined && has(tokens[k - 2]!, roles.determiner) ? k - 3 : k - 2
    return /^(?:puts?|putting|placed)$/.test(tokens[put]?.text ?? '') ? 'exact' : null
  }
  if (!has(at, roles.be) || !IT.test(tokens[k - 1]?.text ?? '')) return null
  // "It was 12": not a number of people, unless the words compare it.
  const named = !/^(?:it|that)$/.test(tokens[k - 1]!.text)
  return nearer ? 'about' : named ? 'exact' : null
}
