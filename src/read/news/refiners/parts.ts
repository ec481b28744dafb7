import type { GroupId } from '../../../figures/groups.js'
import type { Claim } from '../claim.js'
import { type Clause, type Predicate, has } from '../clause.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { rightPredicate } from '../right-predicate.js'
import { fits } from '../choose-topic.js'
import { toClaim } from '../to-claim.js'
import { type TopicId, casualties } from '../topics.js'
import { takenUp } from '../taken-up.js'
import { howBadly } from '../how-badly.js'
import { ofStated } from './of-stated.js'
import { acts } from '../acts.js'
import { undone } from '../undone.js'
import { namedFate } from '../named-fate.js'
import type { Token } from '../token.js'
import { roles } from '../word.js'
import { predicateOf } from '../predicate-of.js'

/**
 * Parts of a number given before: "ten people, including five children", "three of them women", "five of the dead were
 * soldiers", "among the dead were two boys". A part takes what is said of its whole, and names it.
 */
export function parts(draft: SentenceDraft): void {
  const { clause, claims, codes, earlier } = draft
  clause.mentions.forEach((mention, m) => {
    if (mention.partOf) ofStated(draft, m)
    if (
      mention.zero ||
      mention.quantity.core.kind === 'share' ||
      mention.quantity.core.kind === 'percent' ||
      mention.measure !== null
    )
      return
    if (codes[m] !== null && codes[m] !== 'one-of') return
    const how = partHow(clause, mention)
    if (how === null) return
    const done = claims[m]
    if (mention.topic !== 'bodies' && undone(clause, mention)) {
      claims[m] = null
      return
    }
    const whole = wholeOf(draft, m, how.topic)
    const isBefore = whole !== null && whole.clause !== clause
    // "Items recovered include 8 rifles", "two of our nurses", "a girl was one of the victims" of one of two kinds.
    if (isBefore && done == null && mention.noun === 'unknown') return
    if (isBefore && done == null && ofVictims(clause, mention) && isMixed(draft)) return
    if (done != null) {
      // "1,000 families came. Of those 400 live in the open"
      const counted = whole?.unit === 'households' && ![...earlier, ...claims].some(claim => isTwin(whole, claim))
      if (counted && done.unit === 'people' && mention.noun === 'none' && (how.sure || mention.partOf))
        done.unit = whole.unit
      const others = isBefore && (mention.partOf ? mention.noun === 'known' : whole.topic !== done.topic)
      if (whole !== null && whole !== done && done.parent === null && !others && couldHold(whole, done, how.sure))
        done.parent = whole
      if (how.group !== null) done.group = how.group
      // "A million IDPs. Of them 700,000 live in the area": IDPs still.
      if (whole !== null && done.parent === whole && mention.partOf && done.topic === 'live' && whole.topic !== 'live')
        done.concept = whole.concept
      // Displaced people among those who live in a place are there now.
      if (
        whole !== null &&
        done.parent === whole &&
        whole.concept === 'population' &&
        done.concept === 'newly-displaced' &&
        (done.predicate === null || /displaced$/.test(clause.tokens[done.predicate.at]!.text))
      ) {
        done.concept = 'idps'
        if (done.group === 'all') done.group = whole.group
      }
      return
    }
    // "One of the many" is a part of nothing that was counted.
    const loose =
      mention.partOf &&
      how.group === null &&
      how.topic === null &&
      mention.noun !== 'known' &&
      !(whole !== null && whole.mention === clause.mentions[m + 1] && casualties.has(whole.topic)) &&
      !has(clause.tokens[mention.quantity.to + 1]!, roles.ofThem)
    const right = rightPredicate(clause, mention)
    const topic =
      (right !== null && (fits(right, mention) || fits(right, whole?.mention ?? mention)) ? right.topic : null) ??
      how.topic ??
      mention.topic ??
      (loose ? null : whole?.topic) ??
      null
    if (topic === null || (right === null && how.topic === null && acts(clause, mention))) return
    const said = { topic, predicate: (whole && takenUp(whole, clause, mention)) ?? plain(topic, mention) }
    const known = mention.unit ?? (mention.noun === 'none' ? (whole?.unit ?? null) : null)
    const made = toClaim(clause, mention.article ? { ...mention } : mention, said, known)
    if (typeof made === 'string') return
    claims[m] = made
    codes[m] = null
    if (whole !== null && couldHold(whole, made, how.sure)) {
      made.parent = whole
      if (whole.concept !== made.concept && topic === whole.topic) made.concept = whole.concept
      // "Four million civilians, including hundreds of thousands displaced" are civilians still.
      if (made.group === 'all' && (mention.noun === 'none' || mention.topic !== null) && how.group === null)
        made.group = whole.group
    }
    if (how.group !== null) made.group = how.group
  })
}

/** "2,114 people (513 families)": the same told in persons. */
const isTwin = (whole: Claim, claim: Claim | null) =>
  claim !== null && claim.unit === 'people' && claim.concept === whole.concept

const plain = (topic: TopicId, { from }: Pick<Mention, 'from'>): Predicate => predicateOf(topic, from, 'state')

/** A part counts the same things as its whole, and is no larger unless the words leave no doubt. */
function couldHold(whole: Claim, part: Claim, sure: boolean): boolean {
  if (whole.unit !== part.unit) return false
  if (sure) return true
  const [w, p] = [whole.mention.quantity.core, part.mention.quantity.core]
  return Number.isNaN(w.value) || Number.isNaN(p.value) || p.value <= (w.kind === 'range' ? w.high : w.value)
}

/** "One of the victims", "among the victims was": killed or hurt, and nobody says which. */
const ofVictims = ({ tokens }: Clause, { from, to }: Mention) =>
  tokens.slice(Math.max(0, from - 8), to + 2).some(({ text }) => /(?:^| )victims$/.test(text))

/** Whether the sentence before told of both the killed and the hurt. */
const isMixed = ({ earlier }: SentenceDraft) =>
  new Set(earlier.filter(({ topic }) => casualties.has(topic)).map(({ topic }) => topic)).size > 1

interface PartHow {
  /** What the words say the whole is: "of the dead". */
  readonly topic: TopicId | null
  /** "Five of them were children". */
  readonly group: GroupId | null
  /** Whether the words leave no doubt what the whole is: "including". A part that is larger then is the text's slip. */
  readonly sure: boolean
}

function partHow(clause: Clause, mention: Mention): PartHow | null {
  const { tokens, owner } = clause
  const group = groupAfter(clause, mention)
  if (mention.partOf) {
    const named = namedFate(tokens[mention.quantity.to + 1]?.text ?? '') ?? mention.topic
    // "Six of his relatives were among those killed"
    const are = tokens[mention.to + 1]
    const those = tokens[mention.to + 2]
    const among = are !== undefined && those !== undefined && has(are, roles.be) ? namedFate(those.text) : null
    return { topic: named ?? among, group, sure: false }
  }
  const next = tokens[mention.to + 1]
  if (next !== undefined && has(next, roles.ofThem)) return { topic: namedFate(next.text), group, sure: false }
  // "One fatally", "three critically": how badly says what.
  const badly =
    mention.noun === 'none' && tokens[mention.to + 2]?.kind !== 'word'
      ? howBadly(next?.text ?? '')
      : mention.noun === 'unknown' &&
          next?.kind !== 'word' &&
          /^(?:critical|serious|severe)$/.test(tokens[mention.to]!.text)
        ? 'injure'
        : null
  if (badly === 'kill' || badly === 'injure') return { topic: badly, group, sure: false }
  let before = mention.from - 1
  while (before >= 0 && (has(tokens[before]!, roles.determiner | roles.adverb) || tokens[before]!.word.before !== null))
    before--
  const lead = tokens[before]
  if (lead !== undefined && has(lead, roles.including)) {
    const named =
      namedFate(lead.text) ?? (/^include/.test(lead.text) ? namedFate(tokens[before - 1]?.text ?? '') : null)
    return { topic: named, group, sure: true }
  }
  // "Among the dead were five children"
  if (lead !== undefined && has(lead, roles.be)) {
    for (let k = before - 1; k >= 0 && before - k <= 8; k--) {
      const { text } = tokens[k]!
      if ((has(tokens[k]!, roles.including) && (k === 0 || text.startsWith('among'))) || text === 'among')
        return { topic: namedFate(text), group: null, sure: false }
      if (text === ',' && owner[k]! < 0) break
    }
  }
  // "A minor among dead", "two children among the injured"
  const beside = next?.text === 'among' ? (tokens[mention.to + 2]?.text ?? '') : (next?.text ?? '')
  const fate = /^among/.test(next?.text ?? '') ? namedFate(beside) : null
  if (fate !== null && (owner[mention.to + 2] ?? -1) < 0) return { topic: fate, group: null, sure: false }
  // "Two children among seven killed"
  if (next?.text === 'among' && owner[mention.to + 2] !== undefined && owner[mention.to + 2]! >= 0)
    return { topic: null, group: null, sure: false }
  // "Five children and a guard were among the dead"
  const end = endOfList(clause, mention)
  const be = tokens[end + 1]
  const among = tokens[end + 2]
  if (
    end > mention.to &&
    be !== undefined &&
    among !== undefined &&
    has(be, roles.be) &&
    (has(among, roles.including) || among.text === 'among')
  ) {
    return { topic: namedFate(among.text), group: null, sure: false }
  }
  if (next !== undefined && has(next, roles.be)) {
    if (among !== undefined && (has(among, roles.including) || among.text === 'among'))
      return { topic: namedFate(among.text), group: null, sure: false }
    if (mention.noun === 'none' && !mention.article && (group !== null || (from(among) && ofWhole(clause, mention))))
      return { topic: leadTopic(clause), group, sure: false }
  }
  return null
}

/** "… were from Gujarat" */
const from = (token: Token | undefined) => token?.text === 'from'

/** "Of the 19 injured, 11 …": the sentence begins with a number that was counted, of which this one is a part. */
function ofWhole({ tokens, mentions }: Clause, mention: Mention): boolean {
  const whole = mentions[mentions.indexOf(mention) - 1]
  if (whole?.topic == null || !casualties.has(whole.topic)) return false
  const lead = tokens[whole.from - 1]?.text === 'the' ? whole.from - 2 : whole.from - 1
  return tokens[lead]?.text === 'of' && tokens[whole.to + 1]?.text === ',' && mention.from - whole.to <= 3
}

/** "Of the dead, eleven were women": the sentence begins with whose parts it tells. */
function leadTopic({ tokens }: Clause): TopicId | null {
  const [lead] = tokens
  return lead !== undefined && has(lead, roles.ofThem | roles.including) ? namedFate(lead.text) : null
}

/** The last token of a list that begins with a mention: "two officers, a child and three guards". */
function endOfList({ tokens, owner, mentions }: Clause, mention: Mention): number {
  let end = mention.to
  for (let hop = 0; hop < 5; hop++) {
    const joint = tokens[end + 1]
    const next = owner[end + 2]
    if (joint === undefined || next === undefined || next < 0 || !(joint.text === 'and' || joint.text === ',')) break
    end = mentions[next]!.to
  }
  return end
}

/** "… were children", "… members of the security forces". */
function groupAfter({ tokens }: Clause, mention: Mention): GroupId | null {
  let k = mention.to + 1
  while (k < tokens.length && has(tokens[k]!, roles.ofThem)) k++
  if (tokens[k] === undefined || !has(tokens[k]!, roles.be)) return null
  for (let hop = k + 1; hop < k + 7 && hop < tokens.length; hop++) {
    const { word, kind } = tokens[hop]!
    if (kind !== 'word' || word.verb !== null) return null
    if (word.noun !== null && word.noun.group !== 'all') return word.noun.group
    if (has(tokens[hop]!, roles.and | roles.preposition)) return null
  }
  return null
}

/** "A woman and a child were among the six dead": the mention of the six. */
function amongWhom(clause: Clause, mention: Mention): number | null {
  const { tokens, owner } = clause
  const be = endOfList(clause, mention) + 1
  if (tokens[be] === undefined || !has(tokens[be], roles.be) || tokens[be + 1]?.text !== 'among') return null
  for (let k = be + 2; k <= be + 4 && k < tokens.length; k++) if (owner[k]! >= 0) return owner[k]!
  return null
}

/** The nearest claim before in the sentence, the one after where the order is turned, else the last of the sentence before. */
function wholeOf({ clause, claims, earlier }: SentenceDraft, m: number, topic: TopicId | null): Claim | null {
  const own = clause.mentions[m]!
  const dead = amongWhom(clause, own)
  if (dead !== null && claims[dead] != null) return claims[dead]
  const following = claims[m + 1]
  if (following != null && clause.mentions[m + 1]!.from - own.to <= 4 && !own.article) {
    const between = clause.tokens.slice(own.to + 1, following.from)
    if (
      between.every(token =>
        has(token, roles.determiner | roles.of | roles.be | roles.including | roles.adverb | roles.preposition),
      )
    )
      return following
  }
  for (let k = m - 1; k >= 0; k--) {
    const claim = claims[k]
    if (claim == null || claim.mention.zero) continue
    // Parts that follow each other are parts of the same whole.
    return claim.parent ?? claim
  }
  // "Among the dead were 11 women", after the killed and the wounded: a part of the killed.
  const last = (topic === null ? null : earlier.filter(claim => claim.topic === topic).at(-1)) ?? earlier.at(-1) ?? null
  return last?.mention.zero === true ? null : last
}
