import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import type { Claim } from './claim.js'
import { type Clause, has } from './clause.js'
import type { Said } from './choose-topic.js'
import type { Mention } from './mention.js'
import { isSample } from './is-sample.js'
import type { RefusalCode } from './refuse-number.js'
import { type TopicId, casualties, conceptOf } from './topics.js'
import { roles } from './word.js'

/** What nobody but people can do or suffer, so that an unknown noun must mean people. */
const ofPeople: ReadonlySet<TopicId> = new Set<TopicId>([
  ...casualties,
  'displace',
  'return',
  'refugees',
  'idps',
  'asylum',
  'live',
  'need',
  'aid',
  'reach',
  'affect',
  'arrive',
  'returnees',
  'stateless',
  'target',
])

/** "The homes of 80 families": that they had to leave follows from what became of their homes. */
const isOfHomes = ({ tokens }: Clause, { from }: Mention) =>
  tokens[from - 1]?.text === 'of' && tokens[from - 2]?.word.noun?.unit === 'dwellings'

/** The claim that a mention and what is said of it make; or why they make none. */
export function toClaim(
  clause: Clause,
  mention: Mention,
  said: Said,
  unit: UnitId | null = mention.unit,
): Claim | RefusalCode {
  const { topic, predicate } = said
  if (mention.zero && noneReported(clause, mention)) return 'none-reported'
  if (predicate?.doubt === 'negated') return 'negated'
  if (predicate?.doubt != null) return predicate.doubt
  if (topic === 'joint') return 'joint'
  if (topic === 'disease' || (topic === 'kill' && ofDisease(clause, mention, said))) return 'disease'
  if (topic === 'neutralised') return 'joint'
  if (mention.measure !== null) return 'other-things'
  if (predicate === null && isStatus(topic) && isSample(clause, mention)) return 'no-concept'
  if (mention.article && (!casualties.has(topic) || (predicate === null && !namesHarm(clause, mention))))
    return 'no-concept'
  if (topic === 'detain' && setsFree(clause, mention, predicate === null)) return 'no-concept'
  if (topic === 'displace' && getsAway(clause, said, mention)) return 'no-concept'
  if (topic === 'return' && fromErrand(clause, said)) return 'no-concept'
  const counted = unit ?? labelUnit(clause, said, mention) ?? unitFor(mention, topic)
  if (counted === null) return 'other-things'
  if (topic === 'ruin') return counted === 'dwellings' ? 'damaged' : 'other-things'
  if ((topic === 'destroy' || topic === 'damage') && counted !== 'dwellings') return 'other-things'
  // "Ten homes were evacuated": a home stands for those who live in it, and they are a household.
  const emptied =
    counted === 'dwellings' &&
    topic === 'displace' &&
    /^(?:evacuat|empt|clear|vacat)/.test(clause.tokens[predicate?.at ?? mention.from]!.text)
  const concept = conceptFor(clause, topic, emptied ? 'households' : counted, said, mention)
  if (concept === null) return counted === 'people' ? 'no-concept' : 'unit'
  return claimOf(
    clause,
    mention,
    said,
    concept,
    emptied ? 'households' : counted,
    emptied || (topic === 'displace' && isOfHomes(clause, mention)) ? { flags: ['converted'] } : {},
  )
}

const isStatus = (topic: TopicId) => topic === 'idps' || topic === 'refugees' || topic === 'asylum'

function conceptFor(
  clause: Clause,
  topic: TopicId,
  unit: UnitId,
  { predicate }: Said,
  mention: Mention,
): ConceptId | null {
  if (topic === 'displace' && predicate?.how === 'subject' && unit !== 'movements') {
    if (predicate.present || onOneDay(clause, predicate.at)) return 'idps'
  }
  if (topic === 'return' && mention.topic === 'refugees') return 'returned-refugees'
  if (topic === 'return' && mention.topic === 'idps') return 'returned-idps'
  return conceptOf(topic, unit === 'movements' ? 'people' : unit)
}

/** "Two men fled on foot", "the gunmen fled the scene": from the police. */
function getsAway({ tokens }: Clause, { predicate }: Said, { head }: Mention): boolean {
  if (predicate === null || !/^(?:fle|escap)/.test(tokens[predicate.at]!.text)) return false
  const after = tokens.slice(predicate.at + 1, predicate.at + 4).map(({ text }) => text)
  if (after.includes('scene')) return true
  return GETS_AWAY.test(head) ? !after.some(text => /^(?:homes?|houses|villages?)$/.test(text)) : head === 'men' && /^(?:on|in)$/.test(after[0] ?? '') // prettier-ignore
}

const GETS_AWAY = /^(?:suspects|gunmen|attackers|assailants|robbers|shooters|bandits|kidnappers|thieves|culprits|inmates|prisoners|detainees|convicts)$/ // prettier-ignore

/** "Three villagers returning from the fields stepped on a mine": nobody had been displaced. */
function fromErrand({ tokens }: Clause, { predicate }: Said): boolean {
  if (predicate === null) return false
  const after = tokens.slice(predicate.at + 1, predicate.at + 5).map(({ text }) => text)
  return after[0] === 'from' && after.some(text => ERRAND.test(text))
}

const ERRAND =
  /^(?:fields?|farms?|farmlands?|markets?|work|school|funeral|wedding|prayers?|mosque|church|patrol|leave|pilgrimage|duty|party|trip|visit|hunting|training|mission)$/

/** "Were displaced at the end of 2018", "as of 5 May": those who were on that day, unless the verb tells of a move. */
function onOneDay({ tokens }: Clause, at: number): boolean {
  if (tokens[at]!.text !== 'displaced' && !/ displaced$/.test(tokens[at]!.text)) return false
  for (let k = at - 1; k >= 0 && at - k <= 4; k--) {
    if (/^(?:been|being|newly|got|have|has|had)$/.test(tokens[k]!.text)) return false
    if (/^(?:were|was|are|is)$/.test(tokens[k]!.text))
      return tokens.some(
        ({ text }, i) =>
          text === 'as of' || text === 'as at' || (text === 'at' && /end of$/.test(tokens[i + 1]?.text ?? '')),
      )
  }
  return false
}

/** "Rescued 17 kidnap victims": they are free. */
function setsFree({ tokens }: Clause, { from, to }: Mention, named: boolean): boolean {
  if ([1, 2].some(back => FREES.test(tokens[from - back]?.text ?? ''))) return true
  // "All 31 abductees were freed"
  return named && [1, 2, 3, 4].some(on => FREES.test(tokens[to + on]?.text ?? ''))
}

const FREES = /^(?:rescu|freed?$|frees$|freeing|releas|liberat)/

/** "A death" tells one; "a dead relative" speaks of one known before. */
const namesHarm = ({ tokens }: Clause, { to }: Mention) => tokens[to]!.word.noun?.topic != null

/** "Houses destroyed: 310", "Displaced families: 84" */
function labelUnit({ tokens }: Clause, { predicate }: Said, { from, noun }: Mention): UnitId | null {
  if (predicate?.how === 'count' && noun === 'none') {
    // "Displaced families number about 9,000"
    const own = tokens[predicate.at]!.word.noun
    if (own?.topic != null && own.unit === 'households') return own.unit
    // "The number of homes destroyed climbed to 9,700"
    for (let k = predicate.at + 1; k < from && k - predicate.at <= 6; k++) {
      const unit = tokens[k]!.word.noun?.unit
      if (unit != null) return unit
      if (has(tokens[k]!, roles.preposition | roles.rise)) return null
    }
  }
  if (predicate?.how !== 'label') return null
  for (let k = predicate.at + 1; k >= predicate.at - 2 && k >= 0; k--) {
    const unit = tokens[k]?.word.noun?.unit
    if (unit != null && (unit !== 'people' || k !== predicate.at)) return unit
  }
  return null
}

function unitFor({ noun }: Mention, topic: TopicId): UnitId | null {
  if (topic === 'applications') return 'applications'
  if (noun === 'none') return ofPeople.has(topic) ? 'people' : null
  return topic === 'kill' ||
    topic === 'injure' ||
    topic === 'detain' ||
    topic === 'missing' ||
    topic === 'harm' ||
    topic === 'wounds'
    ? 'people'
    : null
}

export function claimOf(
  clause: Clause,
  mention: Mention,
  { topic, predicate }: Said,
  concept: ConceptId,
  unit: UnitId,
  more: Partial<Claim> = {},
): Claim {
  const { quantity } = mention
  const flags: string[] = mention.again ? ['derived'] : []
  // "20 people or more"
  const after = quantity.to < mention.to ? clause.tokens[mention.to + 1]?.word.after : null
  const trailing =
    after != null && quantity.hedge === 'exact' && / /.test(clause.tokens[mention.to + 1]!.text) ? after : null
  return {
    mention,
    clause,
    topic,
    concept,
    unit,
    group: groupFor(clause, mention, topic, predicate),
    derived: mention.again ? quantity.core.value : null,
    hedge:
      trailing ??
      (quantity.hedge !== 'exact' ? quantity.hedge : (predicate?.hedge ?? (quantity.core.roundly ? 'about' : 'exact'))),
    predicate,
    parent: null,
    status: predicate?.unconfirmed === true || isFeared(clause, mention) ? 'unverified' : 'reported',
    flags,
    from: quantity.from,
    to: trailing !== null ? mention.to + 1 : mention.noun === 'none' && !mention.partOf ? quantity.to : mention.to,
    ...more,
  }
}

/** "Authorities fear that 200 people have died": whoever fears it does not know it. */
function isFeared({ tokens }: Clause, { from }: Mention): boolean {
  for (let k = from - 1; k >= 0 && from - k <= 3; k--) {
    if (/^(?:fear|fears|craint|craignent|redoute|redoutent|teme|temen)$/.test(tokens[k]!.text)) return true
    if (!has(tokens[k]!, roles.relative | roles.determiner)) return false
  }
  return false
}

const forces: ReadonlySet<GroupId> = new Set(['government-forces', 'opposition-forces', 'foreign-forces'])

/** The people counted; for villages and territory, who took or holds them. */
function groupFor(clause: Clause, mention: Mention, topic: TopicId, predicate: Claim['predicate']): GroupId {
  const { tokens } = clause
  const at = predicate?.at ?? mention.from
  if (predicate?.how === 'count' && mention.group === 'all') {
    // "The number of civilians killed rose to 3,459"
    const counted = countedIn(clause, at, at < mention.from ? mention.from : clause.tokens.length)
    if (counted !== null) return counted
  }
  const lost =
    predicate?.loses === true && (mention.group === 'combatants' || mention.group === 'men' || mention.group === 'all')
  if (!lost && ((topic !== 'capture' && topic !== 'control') || mention.unit === 'people')) return mention.group
  for (let k = at + 1; k < tokens.length; k++) {
    if (!has(tokens[k]!, roles.by)) continue
    const group = forceAt(clause, k + 1) ?? forceAt(clause, k + 2)
    if (group !== null) return group
  }
  for (let k = at - 1; k >= 0; k--) {
    const group = forceAt(clause, k)
    if (group !== null && tokens[k + 1]?.word.roles !== roles.by) return group
  }
  return lost ? mention.group : 'all'
}

/** The people after "the number of", before where or when. */
function countedIn({ tokens }: Clause, from: number, to: number): GroupId | null {
  for (let k = from + 1; k < to && k - from <= 6; k++) {
    const { word } = tokens[k]!
    if (word.noun !== null && !word.noun.one && word.noun.group !== 'all') return word.noun.group
    if (has(tokens[k]!, roles.preposition | roles.rise | roles.be | roles.have)) return null
  }
  return null
}

function forceAt({ tokens }: Clause, k: number): GroupId | null {
  const word = tokens[k]?.word
  if (word?.side != null && forces.has(word.side)) return word.side
  return word?.noun != null && forces.has(word.noun.group) ? word.noun.group : null
}

/** "The death toll from cholera", "died in a measles outbreak". */
function ofDisease({ tokens }: Clause, mention: Mention, { predicate }: Said): boolean {
  const at = predicate?.at ?? mention.to
  const [from, to] = [Math.min(at, mention.from), Math.max(at, mention.to)]
  // "Two polio vaccinators": a word of the noun is no cause.
  const own = (k: number) => k >= mention.from && k <= mention.to
  // "Cholera: 1,420 cases and 9 deaths"
  if (tokens[0]?.word.hazard === 'disease' && tokens[1]?.text === ':') return true
  return tokens.slice(from, to + 6).some(({ word }, i) => word.hazard === 'disease' && !own(from + i))
}

/** "No casualties were reported": nobody reported any, which is no zero. */
function noneReported({ tokens }: Clause, { to, from }: Mention): boolean {
  for (let k = to + 1; k < tokens.length && k - to <= 5; k++) {
    if (
      /^(?:reported|recorded|known|confirmed|reports|signaler|signale|signalee|signalees|enregistree|enregistre|rapportee|rapporte|reportaron|reporto|registraron|registro|reportado|registrado)$/.test(
        tokens[k]!.text,
      )
    )
      return true
    if (tokens[k]!.kind !== 'word') break
  }
  return /^(?:reported|reporting|reports)$/.test(tokens[from - 1]?.text ?? '')
}
