import { type Clause, has } from '../clause.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { claimOf } from '../to-claim.js'
import { roles } from '../word.js'

/** "Rebels say they killed 57 soldiers; the ministry says 4": another count of what the sentence has counted. */
export function otherCounts({ clause, claims, codes }: SentenceDraft): void {
  clause.mentions.forEach((mention, m) => {
    if (claims[m] !== null || codes[m] !== null || !saysOnly(clause, mention)) return
    const before = claims.slice(0, m).filter(claim => claim !== null)
    const [first] = before
    if (first === undefined || first.mention.article || before.some(({ concept }) => concept !== first.concept)) return
    claims[m] = claimOf(clause, mention, first, first.concept, first.unit, { group: first.group })
  })
}

/** Whether a number and who says it are the whole clause. */
function saysOnly({ tokens }: Clause, { from, to, noun, quantity }: Mention): boolean {
  if (noun !== 'none' || quantity.core.kind === 'share' || quantity.core.kind === 'percent') return false
  const next = tokens[to + 1]
  if (next?.kind === 'word' && !has(next, roles.and | roles.clause)) return false
  const [said, speaks] = [tokens[from - 1], tokens[from - 2]]
  if (said?.text === 'of' && /^(?:spoke|speaks?|speaking|talked)$/.test(speaks?.text ?? '')) return true
  return said?.word.say === 'said' && speaks?.kind === 'word' && !has(speaks, roles.pronoun)
}
