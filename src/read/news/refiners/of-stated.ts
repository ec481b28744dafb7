import { has } from '../clause.js'
import { isResident, standing } from '../is-loose-whole.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { casualties } from '../topics.js'
import { roles } from '../word.js'

/** "10,000 of the 25,000 residents have left": what they did is said of the part, and the whole is who they are. */
export function ofStated({ clause, claims }: SentenceDraft, m: number): void {
  const part = claims[m]
  const whole = claims[m + 1]
  if (part?.predicate == null || whole == null) return
  const { mention } = whole
  if (mention.from - clause.mentions[m]!.to > 4) return
  // "12 of the 48 wounded who arrived" are wounded.
  if (whole.predicate === null && casualties.has(whole.topic) && !casualties.has(part.topic)) {
    const wounded = toClaim(clause, part.mention, { topic: whole.topic, predicate: null }, 'people')
    if (typeof wounded !== 'string') claims[m] = { ...wounded, parent: whole }
  }
  if (whole.predicate?.at !== part.predicate.at) return
  claims[m + 1] = null
  // "1,400 of Barbuda's 1,800 people"
  const ofPlace = clause.tokens[mention.from - 1]?.owner === true && mention.head === 'people'
  const live = ofPlace || isResident(mention.head) ? { topic: 'live' as const, predicate: null } : null
  // "Left 400 of the 900 residents homeless": the 400 are.
  const left =
    part.predicate.how === 'state' && has(clause.tokens[part.mention.from - 1] ?? clause.tokens[0]!, roles.leave)
  const own = left ? live : (standing(clause, mention) ?? live)
  if (own === null) return
  const made = toClaim(clause, mention, own)
  if (typeof made !== 'string') claims[m + 1] = made
}
