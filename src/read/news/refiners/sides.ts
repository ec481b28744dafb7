import type { GroupId } from '../../../figures/groups.js'
import type { Claim } from '../claim.js'
import { has } from '../clause.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { roles } from '../word.js'

/**
 * "Between regime fighters and Turkish forces, killing dozens of troops on each side": one number that holds for each
 * of two is two figures. Where the sides are not named it stays one, with the flag.
 */
export function sides({ clause, claims, more }: SentenceDraft): void {
  const { tokens } = clause
  claims.forEach((claim, m) => {
    if (claim === null) return
    const next = tokens[claim.mention.to + 1]
    if (next === undefined || !has(next, roles.each) || next.word.noun !== null) return
    if (claim.flags.includes('distributive')) return
    claim.flags.push('distributive')
    const named = namedSides(tokens, claim.mention.from)
    if (named === null) return
    const [one, two] = named
    claims[m] = { ...claim, group: one.group ?? claim.group, mention: { ...claim.mention, nation: one.nation } }
    more.push({
      ...claim,
      group: two.group ?? claim.group,
      mention: { ...claim.mention, nation: two.nation },
      flags: [...claim.flags],
    } satisfies Claim)
  })
}

interface Side {
  readonly group: GroupId | null
  readonly nation: string | null
}

/** The two after "between". */
function namedSides(tokens: SentenceDraft['clause']['tokens'], before: number): readonly [Side, Side] | null {
  let from = before - 1
  while (from >= 0 && tokens[from]!.text !== 'between' && tokens[from]!.text !== 'entre') from--
  if (from < 0) return null
  const and = tokens.findIndex((token, i) => i > from && i < before && token.text === 'and')
  if (and < 0) return null
  const side = (a: number, b: number): Side => {
    for (const { word } of tokens.slice(a, b)) {
      const group =
        word.side ??
        (word.noun !== null && word.noun.group !== 'all' && word.noun.group !== 'combatants' ? word.noun.group : null)
      if (group !== null) return { group, nation: null }
      if (word.nation !== null) return { group: 'combatants', nation: word.nation }
    }
    return { group: null, nation: null }
  }
  return [side(from + 1, and), side(and + 1, Math.min(before, and + 5))]
}
