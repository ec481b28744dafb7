import { has } from '../clause.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { roles } from '../word.js'

/** "Half of those displaced, some 6,000, are children": the number between commas says how many the share is. */
export function appositive({ clause, claims, codes }: SentenceDraft): void {
  const { tokens, mentions } = clause
  mentions.forEach(({ quantity: { core, to } }, m) => {
    const number = mentions[m + 1]
    if ((core.kind !== 'share' && core.kind !== 'percent') || number === undefined) return
    if (claims[m + 1] !== null || (codes[m + 1] !== null && codes[m + 1] !== 'no-concept')) return
    if (tokens[to + 1] === undefined || !has(tokens[to + 1]!, roles.of | roles.ofThem)) return
    if (tokens[number.from - 1]?.text !== ',' || tokens[number.to + 1]?.text !== ',') return
    for (let k = to + 1; k < number.from - 1; k++) {
      const { word, kind } = tokens[k]!
      if (kind !== 'word') return
      const topic = word.noun?.topic ?? word.state ?? (word.verb?.weak === false ? word.verb.topic : null)
      if (topic === null) continue
      const made = toClaim(clause, number, { topic, predicate: null }, number.unit ?? 'people')
      if (typeof made === 'string') return
      claims[m + 1] = made
      codes[m + 1] = null
      return
    }
  })
}
