import type { Claim } from '../claim.js'
import { type Clause, has } from '../clause.js'
import type { Core } from '../core.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { whatIsSaid } from '../what-is-said.js'
import { claimOf, toClaim } from '../to-claim.js'
import { standing } from '../is-loose-whole.js'
import { roles } from '../word.js'

/**
 * "Half the pre-war population of 22 million": the share of a whole that stands in the same words is a number of
 * people, worked out and about. A share of a whole that is not given stays a share, and is refused.
 */
export function shares(draft: SentenceDraft): void {
  const { clause, claims, codes } = draft
  clause.mentions.forEach((mention, m) => {
    const { core } = mention.quantity
    if ((core.kind !== 'share' && core.kind !== 'percent') || claims[m] !== null || codes[m] !== null) return
    if (thirdPerson(clause, mention)) {
      const said = whatIsSaid(clause, { ...mention, noun: 'none' })
      if (said !== null) claims[m] = oneMore(clause, mention, said)
      return
    }
    if (ofStated(draft, m) || ofThem(draft, m)) return
    const base = clause.mentions[m + 1]
    if (base === undefined || !reaches(clause, mention, base)) return
    const share = core.kind === 'share' ? core.value : core.value / 100
    const whole = base.quantity.core
    if (whole.kind !== 'number' || share > 1) return
    const value = Math.round(share * whole.value)
    const quantity = { ...mention.quantity, core: { ...core, digits: coarser(core, whole) } }
    const population = clause.tokens
      .slice(Math.max(0, base.from - 2), base.from)
      .some(token => /population|poblacion/.test(token.text))
    const head = population ? 'residents' : base.head
    const span: Mention = { ...mention, quantity, to: base.to, head, noun: base.noun, unit: base.unit, topic: null }
    const said = whatIsSaid(clause, span)
    const group = groupOf(clause, base) ?? base.group
    const more = { derived: value, hedge: 'about' as const, group, to: base.to }
    const before = claims[m + 1] ?? null
    if (population) claims[m + 1] = baseOf(clause, base)
    const baseClaim = claims[m + 1] ?? null
    // What is said of the share is not said of the whole.
    if (
      baseClaim?.predicate != null &&
      baseClaim.predicate.at === said?.predicate?.at &&
      base.topic === null &&
      !reduced(clause, base, baseClaim.predicate.at)
    )
      claims[m + 1] = null
    if (base.quantity.hedge === 'over' || base.quantity.hedge === 'at-least') return
    const topic = said?.topic ?? base.topic ?? (groupOf(clause, base) === null ? null : (baseClaim?.topic ?? null))
    if (topic === null) return
    const made = toClaim(clause, span, { topic, predicate: said?.predicate ?? null }, base.unit ?? 'people')
    if (typeof made === 'string') {
      codes[m] = made
      return
    }
    const claim: Claim = { ...made, ...more }
    claim.flags.push('derived')
    claims[m] = claim
    // What was taken for a part of the whole is a part of the share: "half …, including six million as refugees".
    for (const other of claims) if (other != null && before !== null && other.parent === before) other.parent = claim
    const stated = claims[m + 1] ?? baseOf(clause, base)
    if (stated !== null) {
      claims[m + 1] = stated
      claim.parent = stated
    }
  })
}

/** Half of a number is known no better than "half" is: to one digit. */
const coarser = (share: Core, whole: Core) =>
  share.kind === 'share' ? 1 : Math.max(1, Math.min(share.digits, whole.digits))

/** "Half of the 40 people killed were children": the participle right after the whole is said of the whole. */
const reduced = ({ tokens }: Clause, base: Mention, at: number) =>
  at === base.to + 1 && (tokens[at]!.word.verb?.victim === 'object' || tokens[at]!.word.state !== null)

/** "Of the 1.1 million people displaced, 52 per cent are women": the whole stands first. */
function ofStated({ clause, claims }: SentenceDraft, m: number): boolean {
  const mention = clause.mentions[m]!
  const whole = claims[m - 1]
  const { core } = mention.quantity
  if (whole == null || whole.mention.quantity.core.kind !== 'number' || whole.mention.quantity.hedge !== 'exact')
    return false
  if (
    !has(clause.tokens[Math.max(0, whole.from - 2)]!, roles.of) &&
    !has(clause.tokens[Math.max(0, whole.from - 1)]!, roles.of)
  )
    return false
  const group = groupOf(clause, mention)
  if (group === null) return false
  const share = core.kind === 'share' ? core.value : core.value / 100
  const derived = Math.round(share * whole.mention.quantity.core.value)
  const digits = coarser(core, whole.mention.quantity.core)
  const counted: Mention = { ...mention, quantity: { ...mention.quantity, core: { ...core, digits } } }
  const made = claimOf(clause, counted, { topic: whole.topic, predicate: whole.predicate }, whole.concept, whole.unit, {
    derived,
    hedge: 'about',
    group,
    parent: whole,
  })
  made.flags.push('derived')
  claims[m] = made
  return true
}

/** "21,000 people fled, three quarters of them children". */
function ofThem({ clause, claims }: SentenceDraft, m: number): boolean {
  const mention = clause.mentions[m]!
  const whole = claims
    .slice(0, m)
    .filter(claim => claim !== null)
    .at(-1)
  const them = clause.tokens[mention.quantity.to + 1]
  const { core } = mention.quantity
  if (whole == null || them === undefined || !/^of (?:them|whom|which|those)$/.test(them.text)) return false
  const all = whole.mention.quantity.core
  if (all.kind !== 'number' || !(whole.hedge === 'exact' || whole.hedge === 'about')) return false
  const group = nounGroup(clause, mention.quantity.to + 2)
  if (group === null) return false
  const derived = Math.round((core.kind === 'share' ? core.value : core.value / 100) * all.value)
  const counted: Mention = {
    ...mention,
    quantity: { ...mention.quantity, core: { ...core, digits: coarser(core, all) } },
  }
  const made = claimOf(clause, counted, { topic: whole.topic, predicate: whole.predicate }, whole.concept, whole.unit, {
    derived,
    hedge: 'about',
    group,
    parent: whole,
  })
  made.flags.push('derived')
  claims[m] = made
  return true
}

/** "Children", "were children", "are women and girls". */
function nounGroup({ tokens }: Clause, from: number) {
  for (let k = from; k < from + 4 && tokens[k] !== undefined; k++) {
    const noun = tokens[k]!.word.noun
    if (noun != null) return noun.one || noun.group === 'all' ? null : noun.group
    if (!has(tokens[k]!, roles.be | roles.adverb | roles.determiner)) return null
  }
  return null
}

/** "The pre-war population of 22 million", "the town's 30,000 inhabitants": a whole is a population where its words say so. */
function baseOf(clause: Clause, base: Mention): Claim | null {
  const next = clause.tokens[base.to + 1]
  const own = next !== undefined && has(next, roles.relative) ? standing(clause, base) : null
  if (own?.predicate != null) {
    const made = toClaim(clause, base, own)
    return typeof made === 'string' ? null : made
  }
  if (base.unit !== 'people' && base.unit !== null) return null
  const { tokens } = clause
  const noun = tokens[base.to]!
  const before = tokens.slice(Math.max(0, base.from - 3), base.from).some(token => /population/.test(token.text))
  if (
    !before &&
    !/^(?:inhabitants|residents|people|population|citizens|habitants|habitantes|pobladores|moradores)$/.test(noun.text)
  )
    return null
  return claimOf(clause, base, { topic: 'live', predicate: null }, 'population', 'people')
}

/** Only "of", "the" and describing words stand between a share and its whole. */
function reaches({ tokens, owner, taken }: Clause, share: Mention, base: Mention): boolean {
  for (let k = share.quantity.to + 1; k < base.from; k++) {
    const token = tokens[k]!
    if (taken[k] === 1 || (owner[k]! >= 0 && k > share.to)) return false
    if (token.kind === 'sign' && token.text !== '-' && token.text !== '"') return false
    if (
      has(token, roles.be | roles.have | roles.and | roles.clause | roles.relative | roles.modal) ||
      (token.word.verb !== null && !/^displaced$/.test(token.text))
    )
      return false
  }
  return base.from - share.quantity.to <= 9
}

/** "70 per cent of the 12,000 displaced are children". */
function groupOf({ tokens }: Clause, base: Mention) {
  let be = base.to + 1
  while (be <= base.to + 2 && (tokens[be]?.word.verb ?? tokens[be]?.word.state) != null) be++
  if (tokens[be] === undefined || !has(tokens[be]!, roles.be)) return null
  for (let k = be + 1; k < be + 4; k++) {
    const noun = tokens[k]?.word.noun
    if (noun != null && noun.group !== 'all') return noun.group
    if (tokens[k]?.word.verb != null) return null
  }
  return null
}

/** "Killing two and wounding a third": one more person, not a share. */
function thirdPerson({ tokens }: Clause, { quantity }: Mention): boolean {
  const { text } = tokens[quantity.first]!
  const next = tokens[quantity.to + 1]
  return (
    (text === 'a third' || text === 'a fifth') &&
    next?.text !== 'of' &&
    !(quantity.first > 0 && has(tokens[quantity.first - 1]!, roles.ofThem)) &&
    (tokens[quantity.first - 1]?.word.verb != null || (next !== undefined && has(next, roles.be)))
  )
}

function oneMore(clause: Clause, mention: Mention, said: Parameters<typeof toClaim>[2]): Claim | null {
  const core = { ...mention.quantity.core, kind: 'number' as const, value: 1, digits: 1 }
  const one: Mention = { ...mention, quantity: { ...mention.quantity, core }, noun: 'none', unit: 'people' }
  const made = toClaim(clause, one, said, 'people')
  return typeof made === 'string' ? null : made
}
