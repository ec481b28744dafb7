import { claimOf } from '../to-claim.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { predicateOf } from '../predicate-of.js'

const HOLDS =
  /^(?:controls?|controlled|controlling|holds?|held|holding|occupies|occupied|control of|controla|controlan|controle|controlent)$/

/** "Now controls 70 percent of Syria": a share of territory is a figure of its own, in percent. */
export function territory({ clause, claims, codes }: SentenceDraft): void {
  const { tokens } = clause
  clause.mentions.forEach((mention, m) => {
    const { core } = mention.quantity
    if (core.kind !== 'percent' || claims[m] !== null || codes[m] !== null) return
    let verb = mention.from - 1
    for (let hop = 0; hop < 2 && !HOLDS.test(tokens[verb]?.text ?? ''); hop++) verb--
    if (!HOLDS.test(tokens[verb]?.text ?? '')) return
    if (!/^(?:of|de|del)$/.test(tokens[mention.quantity.to + 1]?.text ?? '')) return
    const predicate = predicateOf('control', verb, 'object', true)
    claims[m] = claimOf(clause, mention, { topic: 'control', predicate }, 'territory-share', 'percent', {
      to: mention.quantity.to,
    })
  })
}
