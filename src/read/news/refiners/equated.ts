import type { Claim } from '../claim.js'
import { type Clause, has } from '../clause.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { roles } from '../word.js'

/**
 * "1,924 families comprising 6,817 persons were moved", "684 families (3,412 people)": the same people counted as
 * households and as persons. What is said of one of the two is said of the other.
 */
export function equated({ clause, claims, codes }: SentenceDraft): void {
  const { mentions } = clause
  mentions.forEach((mention, m) => {
    const next = mentions[m + 1]
    if (next === undefined || !isPair(mention, next) || !linked(clause, mention, claims[m] ?? null, next.from)) return
    const [known, open] = claims[m] != null ? [m, m + 1] : [m + 1, m]
    const said = claims[known]
    if (said == null || claims[open] != null || (codes[open] !== null && codes[open] !== 'no-concept')) return
    const made = toClaim(clause, mentions[open]!, { topic: said.topic, predicate: said.predicate })
    if (typeof made === 'string') return
    claims[open] = made
    codes[open] = null
  })
}

const isPair = (a: Mention, b: Mention) =>
  (a.unit === 'households' && b.unit === 'people') || (a.unit === 'people' && b.unit === 'households')

const LINK =
  /^(?:[(,–]|or|comprising|comprised of|consisting|constituting|totalling|totaling|made up|made|equivalent|representing|corresponding|with|a|total|about|some|soit|es|decir|o|u|ou|unos|unas|equivalentes|environ|quelque)$/

/** What joins the two stands right between them, or after what is said of the first: "households displaced to Kaya, or". */
function linked(clause: Clause, { to }: Mention, said: Claim | null, next: number): boolean {
  if (isLink(clause.tokens, to + 1, next)) return true
  const at = said?.predicate?.how === 'subject' || said?.predicate?.how === 'state' ? said.predicate.at : -1
  if (at !== to + 1) return false
  let k = at + 1
  while (k < next && (clause.taken[k] === 1 || clause.tokens[k]!.capital || has(clause.tokens[k]!, roles.preposition)))
    k++
  return isLink(clause.tokens, k, next)
}

function isLink(tokens: Clause['tokens'], from: number, to: number): boolean {
  if (to - from > 4 || to <= from) return false
  for (let k = from; k < to; k++)
    if (!LINK.test(tokens[k]!.text) && !has(tokens[k]!, roles.of | roles.to | roles.adverb)) return false
  return true
}
