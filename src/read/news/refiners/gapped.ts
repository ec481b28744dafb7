import type { GroupId } from '../../../figures/groups.js'
import { type Clause, has } from '../clause.js'
import { isForce } from '../is-force.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { roles } from '../word.js'

/** "The army lost seven men, the rebels more than 20": the verb is said once, and the second side has its number. */
export function gapped({ clause, claims, codes }: SentenceDraft): void {
  clause.mentions.forEach((mention, m) => {
    const before = claims[m - 1]
    if (before?.predicate == null || claims[m] !== null || codes[m] !== null || mention.noun !== 'none') return
    const side = before.predicate.loses === true ? sideBetween(clause, clause.mentions[m - 1]!, mention) : null
    if (side === null) return
    const made = toClaim(clause, mention, { topic: before.topic, predicate: before.predicate }, before.unit)
    if (typeof made !== 'string') claims[m] = { ...made, group: side }
  })
}

/** A comma or "and", then the other side, and nothing else; after the number the clause ends. */
function sideBetween({ tokens, taken }: Clause, before: Mention, { from, to }: Mention): GroupId | null {
  const next = tokens[to + 1]
  if (next?.kind === 'word' && !has(next, roles.and | roles.clause | roles.preposition)) return null
  let joint = false
  let side: GroupId | null = null
  for (let k = before.to + 1; k < from; k++) {
    const token = tokens[k]!
    if (taken[k] === 1) continue
    if (/^[,;]$/.test(token.text) || has(token, roles.and) || token.text === 'while') joint = true
    else if (joint && isForce(token)) side = token.word.side ?? token.word.noun?.group ?? 'combatants'
    else if (joint && (has(token, roles.determiner) || token.word.nation !== null || token.word.before !== null))
      continue
    else if (joint || token.word.verb !== null || !has(token, roles.preposition)) return null
  }
  return side
}
