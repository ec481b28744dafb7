import type { UnitId } from '../../../figures/units.js'
import { has } from '../clause.js'
import { howBadly } from '../how-badly.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { conceptOf } from '../topics.js'
import { whatIsSaid } from '../what-is-said.js'
import { roles } from '../word.js'

/**
 * "740 houses were damaged and 96 destroyed", "300 families fled and 40 returned": a number without a noun counts what
 * the number before it counted, where what is said of it can be said of that.
 */
export function elliptic({ clause, claims, codes }: SentenceDraft): void {
  const { mentions } = clause
  mentions.forEach((mention, m) => {
    const others = mention.head === 'others'
    if (m === 0 || (mention.noun !== 'none' && !others) || mention.partOf || mention.measure !== null) return
    const { kind } = mention.quantity.core
    if (kind === 'share' || kind === 'percent') return
    const unit = unitBefore(clause, claims, m)
    if (
      unit === null ||
      (others && unit !== 'dwellings') ||
      claims[m]?.unit === unit ||
      (unit === 'people' && claims[m] != null)
    )
      return
    if (claims[m] === null && codes[m] !== 'other-things' && codes[m] !== null && !others) return
    const badly = unit === 'dwellings' ? howBadly(clause.tokens[mention.to + 1]?.text ?? '') : null
    const next = clause.tokens[mention.to + 2]
    const end = next?.kind !== 'word' || has(next, roles.preposition)
    const noun = unit === 'dwellings' ? mention.noun : 'known'
    const said =
      badly !== null && end ? { topic: badly, predicate: null } : whatIsSaid(clause, { ...mention, unit, noun })
    // "Kill 29 rebels, lose four": their own, and no rebels.
    if (said === null || said.predicate?.loses === true || conceptOf(said.topic, unit) === null) return
    const made = toClaim(clause, mention, said, unit)
    if (typeof made === 'string') return
    claims[m] = made
    codes[m] = null
  })
}

/** The unit of the number before, if no clause and no other noun that could be meant stands between. */
function unitBefore(
  { tokens, mentions }: SentenceDraft['clause'],
  claims: SentenceDraft['claims'],
  m: number,
): UnitId | null {
  // "300 families were put up in 19 camps and 40 are with relatives": the camps are passed over.
  let last = m - 1
  while (last > 0 && claims[last] == null && mentions[last]!.measure !== null) last--
  // "2,114 people (513 families), of whom 640 were evacuated"
  const bracket = tokens[mentions[last]!.from - 1]?.text === '(' && mentions[last]!.unit === 'households'
  if (bracket && mentions[last - 1]?.unit === 'people') last--
  const [before, own] = [mentions[last]!, mentions[m]!]
  const between = tokens.slice(before.to + 1, own.from)
  const other = claims[last]?.unit === 'dwellings' ? '.' : ';'
  if (between.some(token => token.text === other || token.text === '.' || has(token, roles.relative))) return null
  return claims[last]?.unit ?? before.unit
}
