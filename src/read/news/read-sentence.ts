import type { Said } from './choose-topic.js'
import type { Claim } from './claim.js'
import { changed } from './changed.js'
import { type Clause, has } from './clause.js'
import { isNewPerson } from './definite-at.js'
import type { Mention } from './mention.js'
import { refiners } from './refiners.js'
import { type RefusalCode, refuseNumber } from './refuse-number.js'
import type { SentenceDraft } from './sentence-draft.js'
import { toClaim } from './to-claim.js'
import { whatIsSaid } from './what-is-said.js'
import { isLooseWhole, isPopulation, standing } from './is-loose-whole.js'
import { roles } from './word.js'

/** A mention that became no claim, and why; null for what needs no reason, such as "a man". */
export interface Unread {
  readonly mention: Mention
  readonly code: RefusalCode | null
}

/** What can make a claim of a number of which nothing is said by itself. */
const REFERS = roles.including | roles.ofThem | roles.count | roles.be

/** Reads the claims of one sentence: each mention alone, then what mentions say of each other. */
export function readSentence(
  clause: Clause,
  earlier: readonly Claim[],
  told: readonly Claim[] = earlier,
  last: readonly Claim[] = earlier,
): { readonly claims: Claim[]; readonly unread: Unread[] } {
  const { mentions } = clause
  const draft: SentenceDraft = {
    clause,
    claims: mentions.map(() => null),
    codes: mentions.map(() => null),
    earlier,
    last,
    more: [],
  }
  mentions.forEach((mention, m) => {
    const code = refuseNumber(clause.tokens, mention) ?? changed(clause, mention)
    draft.codes[m] = code
    if (code !== null || mention.quantity.core.kind === 'share' || mention.quantity.core.kind === 'percent') return
    const said = saidOf(clause, mention)
    if (said === null) {
      if (isLooseWhole(clause, mention)) draft.codes[m] = 'share'
      return
    }
    const made = toClaim(clause, mention, said)
    if (typeof made === 'string') draft.codes[m] = mention.definite ? null : made
    else draft.claims[m] = made
  })
  draft.claims.forEach((claim, m) => {
    if (claim?.mention.definite && !isNewPerson(claim, [...told, ...draft.claims])) draft.claims[m] = null
  })
  const worth =
    draft.claims.some(claim => claim !== null) ||
    (mentions.length > 1 && draft.codes.includes('other-things')) ||
    mentions.some(
      ({ quantity: { core }, article, unit }) =>
        core.kind === 'share' || core.kind === 'percent' || (article && unit === 'settlements'),
    ) ||
    clause.tokens.some(
      token => has(token, REFERS) || token.text === 'fatally' || (last.length > 0 && token.text === 'it'),
    )
  if (worth) for (const refine of refiners) refine(draft)
  const claims = [...draft.claims.filter(claim => claim !== null), ...draft.more]
  const unread = mentions.flatMap((mention, m) =>
    draft.claims[m] === null ? [{ mention, code: reasonOf(mention, draft.codes[m]!) }] : [],
  )
  return { claims: claims.sort((a, b) => a.from - b.from || a.to - b.to), unread }
}

/** What is said of a number; of one that only some are of, what its noun says. */
function saidOf(clause: Clause, mention: Mention): Said | null {
  const loose = isLooseWhole(clause, mention)
  const said = loose ? null : whatIsSaid(clause, mention)
  if (said !== null) return said
  if (loose) return standing(clause, mention)
  return isPopulation(clause, mention) ? { topic: 'live', predicate: null } : null
}

function reasonOf(mention: Mention, code: RefusalCode | null): RefusalCode | null {
  if (mention.article || mention.zero) return code === null || code === 'no-concept' ? null : code
  if (code !== null) return code
  if (mention.quantity.core.kind === 'share' || mention.quantity.core.kind === 'percent') return 'share'
  return mention.measure !== null ? 'other-things' : 'no-concept'
}
