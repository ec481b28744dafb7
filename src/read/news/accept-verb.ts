import { type Clause, type Predicate, doubtBefore, has } from './clause.js'
import type { Mention } from './mention.js'
import { fellInBattle } from './fell-in-battle.js'
import { harmAhead, leavesPlace, safeAhead, shelterAhead, woundsAhead } from './safe-ahead.js'
import type { Walk } from './walk.js'
import { type VerbSense, forms, roles } from './word.js'

export function acceptVerb(
  clause: Clause,
  walk: Walk,
  k: number,
  sense: VerbSense,
  direct: boolean,
  mention: Mention,
): Predicate | null {
  const { tokens } = clause
  const { forms: bits, victim, topic } = sense
  const past = (bits & (forms.past | forms.participle)) !== 0
  // "2,500 people shifted to safer places"
  const moved =
    direct &&
    ((topic === 'displace' && safeAhead(clause, k + 1)) ||
      (topic === 'idps' && shelterAhead(clause, k)) ||
      (topic === 'destroy' && mention.unit === 'dwellings'))
  // "Two militants shot dead, one held"
  const held = topic === 'detain' && sense.weak && mention.measure === null && tokens[k]!.text === 'held'
  if (held) return direct ? predicateAt(clause, topic, k, 'subject', false, walk) : null
  if (sense.weak && victim === 'object' && !walk.be && !moved) return null
  if (victim === 'object') {
    if ((bits & forms.participle) === 0) return null
    // "A gunman killed himself"
    if (direct && past && /^(?:himself|herself|themselves)$/.test(tokens[k + 1]?.text ?? ''))
      return predicateAt(clause, topic, k, 'subject', sense.weak, walk)
    if (walk.people && !walk.be) return null
    const being = (bits & forms.participle) !== 0 && (walk.be || tokens[k - 1]?.text !== 'to')
    if (!being) return null
    if (!walk.be && (walk.have || walk.phrase || objectFollows(clause, k + 1))) {
      if (walk.phrase && !walk.have && !objectFollows(clause, k + 1) && (!walk.loose || walk.reduced))
        return predicateAt(clause, topic, k, 'subject', sense.weak, walk)
      return null
    }
    if (!walk.be && walk.relative) return null
    const weak = sense.weak && !(topic === 'injure' && woundsAhead(clause, k + 1))
    return predicateAt(clause, topic, k, 'subject', weak, walk)
  }
  if ((bits & forms.ing) !== 0 && (bits & (forms.past | forms.base)) === 0) {
    // "Saved 33 people from drowning"
    if (tokens[k - 1]?.text === 'from') return null
    if (!(walk.be || direct || walk.relative || tokens[k - 1]?.text === 'and'))
      return walk.phrase && !walk.loose ? predicateAt(clause, topic, k, 'subject', sense.weak, walk) : null
    const weak = sense.weak && !(topic === 'displace' && leavesPlace(clause, k, mention))
    return predicateAt(clause, topic, k, 'subject', weak, walk)
  }
  if ((bits & forms.base) !== 0 && !past) {
    const infinitive = tokens[k - 1]?.text === 'to'
    if (infinitive && caused(clause, mention))
      return {
        ...predicateAt(clause, topic, k, 'subject', sense.weak, walk),
        doubt: causedDoubt(clause, mention),
        weak: false,
      }
    if (direct && !infinitive && mention.from > 0 && has(tokens[mention.from - 1]!, roles.cause))
      return predicateAt(clause, topic, k, 'subject', sense.weak, walk)
    const weak = sense.weak && !(topic === 'displace' && leavesPlace(clause, k, mention))
    return predicateAt(clause, topic, k, 'subject', weak, walk)
  }
  if (!past) return null
  const there = topic === 'arrive' && mention.unit === 'people' && tokens[k + 1]?.capital === true
  const harmed = topic === 'injure' && harmAhead(clause, k + 1)
  const fell = topic === 'kill' && fellInBattle(clause, k, mention)
  const weak = sense.weak && !there && !harmed && !fell && !(topic === 'displace' && leavesPlace(clause, k, mention))
  return predicateAt(clause, topic, k, 'subject', weak, walk)
}

/** "Forced 3,000 people to flee": the verb of cause stands right before the mention. */
function causeBefore({ tokens, taken }: Clause, mention: Mention): number {
  for (let k = mention.from - 1; k >= 0 && mention.from - k <= 4; k--) {
    const token = tokens[k]!
    if (has(token, roles.cause)) return k
    if (
      taken[k] !== 1 &&
      !has(token, roles.determiner | roles.adverb) &&
      token.text !== 'for' &&
      token.text !== 'of' &&
      token.text !== 'some'
    )
      return -1
  }
  return -1
}

export const caused = (clause: Clause, mention: Mention) => causeBefore(clause, mention) >= 0

const causedDoubt = (clause: Clause, mention: Mention) => doubtBefore(clause, causeBefore(clause, mention)).doubt

/** Whether a verb has an object of its own: then its subject is the one who acts. */
export function objectFollows({ tokens, taken, owner, mentions }: Clause, from: number): boolean {
  for (let k = from; k < tokens.length && k < from + 5; k++) {
    const token = tokens[k]!
    if (taken[k] === 1) return false
    if (owner[k]! >= 0) {
      const next = tokens[mentions[owner[k]!]!.to + 1]
      const other = mentions[owner[k]!]!
      // "12 killed 30 injured", a headline: the second number has a word of its own.
      return (
        !(
          next !== undefined &&
          (next.word.state !== null ||
            (next.word.verb?.victim === 'object' && (next.word.verb.forms & forms.participle) !== 0)) &&
          !other.article
        ) && other.topic === null
      )
    }
    if (token.kind !== 'word') return false
    if (has(token, roles.adverb) && !has(token, roles.determiner)) continue
    if (
      has(
        token,
        roles.preposition |
          roles.by |
          roles.and |
          roles.clause |
          roles.be |
          roles.have |
          roles.to |
          roles.relative |
          roles.including,
      )
    )
      return false
    if (has(token, roles.determiner)) {
      const next = tokens[k + 1]
      return next !== undefined && taken[k + 1] !== 1 && next.word.time === null
    }
    if (has(token, roles.pronoun)) return token.text !== 'there'
    return token.word.noun !== null || token.word.nation !== null || token.word.side !== null
  }
  return false
}

export function predicateAt(
  clause: Clause,
  topic: Predicate['topic'],
  at: number,
  how: Predicate['how'],
  weak: boolean,
  walk: Walk,
): Predicate {
  const { doubt, unconfirmed } = doubtBefore(clause, at)
  const feared = /^(?:fear|feared|presumed|presume|believed)\b/.test(clause.tokens[at]!.text)
  const { text, word } = clause.tokens[at]!
  const passive = word.verb?.victim === 'object' || /^taking (?:shelter|refuge|sanctuary)$/.test(text)
  const present = walk.be && how === 'subject' && passive && isPresent(clause, at)
  return { topic, at, doubt, unconfirmed: unconfirmed || feared, weak, how, present, hedge: null }
}

function isPresent({ tokens }: Clause, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= 5; k--) {
    const { text } = tokens[k]!
    if (/^(?:being|been|have|has|had)$/.test(text)) return false
    if (/^(?:sont|est|estan|esta|siguen|permanecen|restent|demeurent)$/.test(text)) return true
    if (text === 'is' || text === 'are' || text === 'remain' || text === 'remains' || text === 'still') return true
  }
  return false
}
