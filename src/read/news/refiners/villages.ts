import type { Token } from '../token.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { claimOf } from '../to-claim.js'
import { whatIsSaid } from '../what-is-said.js'

/** "Retook Talmanes and an adjacent village": two places, one of them without a name. */
export function villages({ clause, claims }: SentenceDraft): void {
  clause.mentions.forEach((mention, m) => {
    if (!mention.article || mention.unit !== 'settlements' || claims[m] !== null) return
    const { from, count } = namedBefore(clause.tokens, mention.from)
    if (count === 0) return
    const said = whatIsSaid(clause, { ...mention, from })
    if (said?.topic !== 'capture' || said.predicate === null || said.predicate.doubt !== null) return
    const claim = claimOf(clause, mention, said, 'settlements-captured', 'settlements', { derived: count + 1, from })
    claim.flags.push('derived')
    claims[m] = claim
  })
}

/** The names of a list that ends here: where it begins, and how many they are. */
function namedBefore(tokens: readonly Token[], at: number): { readonly from: number; readonly count: number } {
  let from = at
  let count = 0
  let k = at - 1
  while (k >= 0 && /^(?:and|,)$/.test(tokens[k]!.text)) {
    let name = k
    while (name > 0 && k - name < 5 && tokens[name - 1]!.kind === 'word' && tokens[name - 1]!.capital) name--
    if (name === k) break
    from = name
    count++
    k = name - 1
  }
  return { from, count }
}
