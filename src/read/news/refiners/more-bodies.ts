import { has } from '../clause.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { roles } from '../word.js'

const FOUND =
  /^(?:found|recovered|retrieved|discovered|pulled|picked|unearthed|exhumed|dug|fished|collected|brought|taken|washed|located|dumped|counted)$/

/** "67 corpses had been picked up in the village, and another 26 were found in the bush": bodies too. */
export function moreBodies({ clause, claims, codes }: SentenceDraft): void {
  clause.mentions.forEach((mention, m) => {
    const before = claims[m - 1]
    if (
      before?.concept !== 'deaths-recovered' ||
      claims[m] !== null ||
      (codes[m] !== null && codes[m] !== 'no-concept')
    )
      return
    if (mention.head !== '' && mention.head !== 'others') return
    const { tokens } = clause
    let at = mention.to + 1
    while (tokens[at] !== undefined && has(tokens[at]!, roles.be | roles.have | roles.adverb)) at++
    if (at === mention.to + 1 || !FOUND.test(tokens[at]?.text ?? '')) return
    const made = toClaim(clause, mention, { topic: 'bodies', predicate: before.predicate }, 'people')
    if (typeof made === 'string') return
    claims[m] = made
    codes[m] = null
  })
}
