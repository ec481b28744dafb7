import { type Clause, type Predicate, clauseDoubt, doubtBefore, has } from './clause.js'
import { aidTo } from './aid-to.js'
import { around } from './around.js'
import { fits } from './choose-topic.js'
import { countAfter, countBefore, isCount } from './count-before.js'
import { inBrackets, labelBefore } from './label-before.js'
import type { Mention } from './mention.js'
import { inverted } from './inverted.js'
import { losesMen } from './loses-men.js'
import { isBeside, killedWith } from './killed-with.js'
import { movedOff, woundsAhead } from './safe-ahead.js'
import type { Token } from './token.js'
import type { TopicId } from './topics.js'
import { forms, roles } from './word.js'
import { predicateOf } from './predicate-of.js'

/**
 * What the words before a mention say of it: "killing twelve", "the deaths of twelve", "home to 3 million", "the
 * death toll rose to 45", "Injured: 12". Null where nothing there takes it as its object.
 */
export function leftPredicate(clause: Clause, mention: Mention): Predicate | null {
  const { tokens, taken, owner } = clause
  for (let k = mention.from - 1; k >= 0 && mention.from - k <= 6; k--) {
    const token = tokens[k]!
    if (taken[k] === 1) continue
    if (owner[k]! >= 0) return null
    const beside = k === mention.from - 1 && isBeside(token) ? killedWith(clause, k) : null
    if (beside !== null) return beside
    if (k === mention.from - 1 && (has(token, roles.and) || token.text === ','))
      return afterThings(clause, k, mention) ?? afterUncounted(clause, k, mention)
    if (token.word.event !== null && endsWithLink(token)) return event(clause, k, token.word.event)
    if (has(token, roles.home) && (endsWithLink(token) || mention.noun !== 'none'))
      return home(clause, k, token, mention)
    const topic = around(clause, k, mention)
    if (topic !== null && !isPassive(clause, k)) {
      const { doubt, unconfirmed } = doubtBefore(clause, k)
      return { topic, at: k, doubt, unconfirmed, weak: false, how: 'object', present: false, hedge: null }
    }
    const aid = mention.noun === 'none' || MAY_GET.has(mention.unit) ? aidTo(clause, k) : null
    if (aid !== null) return aid
    const direct = objectOf(clause, k, mention)
    if (direct !== null) return direct
    if (token.text === ':' || token.text === '–') return labelBefore(clause, k)
    // "Newly displaced: Pibor 6,200"
    if (
      token.capital &&
      token.word.noun === null &&
      tokens.slice(Math.max(0, k - 3), k).some(({ text }) => text === ':')
    )
      continue
    if (token.owner && k === mention.from - 1) {
      // "Killed the headman’s two brothers"
      while (
        k > 0 &&
        owner[k - 1]! < 0 &&
        (has(tokens[k - 1]!, roles.determiner) || tokens[k - 1]!.capital || tokens[k - 1]!.word.noun !== null)
      )
        k--
      continue
    }
    if (
      /^reach/.test(token.text) &&
      countBefore(clause, k) === null &&
      tokens.slice(mention.to + 1, mention.to + 4).some(({ text }) => text === 'with')
    ) {
      const { doubt, unconfirmed } = doubtBefore(clause, k)
      return { topic: 'reach', at: k, doubt, unconfirmed, weak: false, how: 'object', present: false, hedge: null }
    }
    const equal = isCount(clause, k, mention)
    if (equal !== null) return equal
    if (k === mention.from - 1) {
      const named = inBrackets(clause, k, mention) ? labelBefore(clause, k) : inverted(clause, k)
      if (named !== null) return named
    }
    // "Gave the number of dead as 15"
    const as =
      token.text === 'as' &&
      k === mention.from - 1 &&
      mention.noun === 'none' &&
      !mention.partOf &&
      isWord(tokens[k - 1])
    if (as || has(token, roles.reach) || (has(token, roles.count) && k === mention.from - 1)) {
      const count = countBefore(clause, k) ?? countAfter(clause, k, mention.to)
      if (count !== null) return count
    }
    // "Llegaron a Necoclí unos 3.800 migrantes"
    const where = clause.verbFirst && (token.capital || (has(token, roles.preposition) && tokens[k + 1]!.capital))
    const skippable =
      where ||
      has(token, roles.determiner | roles.adverb | roles.other) ||
      token.text === '"' ||
      token.text === "'" ||
      token.text === '(' ||
      token.word.before !== null ||
      token.word.article
    if (!skippable) return null
  }
  return null
}

const MAY_GET: ReadonlySet<Mention['unit']> = new Set(['people', 'households'])

/** "Destroyed 310 boats and 44 homes": what stands before things of no concept is said of the homes too. */
function afterThings(clause: Clause, joint: number, mention: Mention): Predicate | null {
  const other = clause.mentions[clause.owner[joint - 1] ?? -1]
  if (mention.unit !== 'dwellings' || other === undefined || other.unit !== null || other.noun === 'none') return null
  return leftPredicate(clause, { ...mention, from: other.from })
}

/** "Killing the driver and four passengers": an object of which nobody says how many stands between. */
function afterUncounted(clause: Clause, joint: number, mention: Mention): Predicate | null {
  const { tokens, taken, owner } = clause
  let nouns = 0
  for (let k = joint - 1; k >= 0 && joint - k <= 7; k--) {
    const token = tokens[k]!
    if (owner[k]! >= 0 && clause.mentions[owner[k]!]!.definite) {
      nouns++
      continue
    }
    if (owner[k]! >= 0 || taken[k] === 1 || (token.kind !== 'word' && token.text !== ',')) return null
    const direct = nouns > 0 ? objectOf(clause, k, mention) : null
    // "Fire guts huts, 1,000 homeless": people are not burnt down.
    if (direct !== null) return direct.topic === 'destroy' && mention.unit !== 'dwellings' ? null : direct
    if (
      has(
        token,
        roles.by |
          roles.of |
          roles.be |
          roles.have |
          roles.clause |
          roles.relative |
          roles.preposition |
          roles.and |
          roles.modal,
      ) ||
      (token.word.verb !== null && token.word.noun === null)
    )
      return null
    if (!has(token, roles.determiner)) nouns++
  }
  return null
}

const endsWithLink = ({ text }: Token) =>
  / (?:of|to|for|by|among|de|des|a|reaching|least|en)$/.test(text) ||
  text === 'hosts' ||
  text === 'host' ||
  text === 'benefiting' ||
  text === 'benefitting'

function objectOf(clause: Clause, k: number, mention: Mention): Predicate | null {
  const { tokens } = clause
  const { word } = tokens[k]!
  const found: Predicate[] = []
  for (const sense of [word.verb, word.other]) {
    if (sense === null || (sense.victim !== 'object' && !clause.verbFirst)) continue
    const past = (sense.forms & (forms.past | forms.participle)) !== 0
    if (past && !clause.verbFirst && isPassive(clause, k)) return null
    if (past && tokens[k - 1]?.text === 'of') return null
    const { doubt, unconfirmed } = doubtBefore(clause, k)
    found.push({
      topic: sense.topic,
      at: k,
      doubt: doubt ?? clauseDoubt(clause, k),
      unconfirmed,
      weak:
        sense.weak &&
        !(sense.topic === 'idps' && campBefore(clause, k)) &&
        !(sense.topic === 'displace' && movedOff(clause, k, mention)) &&
        !(sense.topic === 'kill' && LOSES.test(tokens[k]!.text) && losesMen(clause, k, mention)) &&
        !(sense.topic === 'injure' && woundsAhead(clause, mention.to + 1)),
      how: 'object',
      present: false,
      hedge: null,
      loses: LOSES.test(tokens[k]!.text),
    })
  }
  return found.find(said => fits(said, mention)) ?? found[0] ?? null
}

const LOSES = /^(?:lost|lose|loses|losing|perdio|perdieron|perdu)$/

/** Whether a form of "to be" makes the verb a passive. */
function isPassive({ tokens, taken }: Clause, verb: number): boolean {
  if (((tokens[verb]!.word.verb?.forms ?? 0) & forms.ing) !== 0) return false
  for (let k = verb - 1; k >= 0 && verb - k <= 4; k--) {
    const token = tokens[k]!
    if (has(token, roles.be)) return true
    if (taken[k] !== 1 && !has(token, roles.adverb)) return false
  }
  return false
}

function event(clause: Clause, k: number, topic: TopicId): Predicate {
  // Aid to four million people is a fact, also where a resolution about it is not.
  const { doubt, unconfirmed } = topic === 'aid' ? { doubt: null, unconfirmed: false } : doubtBefore(clause, k)
  const planned = topic === 'aid' ? aidDoubt(clause, k) : (doubt ?? orderedOnly(clause, k) ?? clauseDoubt(clause, k))
  return { topic, at: k, doubt: planned, unconfirmed, weak: false, how: 'event', present: false, hedge: null }
}

/** "Ordered the evacuation of 50,000 people", "blocked the return of 80 families": nobody says that they went. */
function orderedOnly({ tokens }: Clause, k: number): Predicate['doubt'] {
  for (let j = k - 1; j >= 0 && k - j <= 3; j--) {
    if (has(tokens[j]!, roles.plan)) return 'plan'
    if (has(tokens[j]!, roles.doubt) || BLOCKED.test(tokens[j]!.text)) return 'hypothetical'
    if (!has(tokens[j]!, roles.determiner | roles.adverb) && !/^(?:mandatory|immediate|full)$/.test(tokens[j]!.text))
      break
  }
  return null
}

const BLOCKED = /^(?:block|hinder|obstruct|delay|oppos|reject|refus|halt)(?:s|ed|es|ing)?$/

/** "Plans to deliver food to 3,000 people". */
function aidDoubt(clause: Clause, k: number): Predicate['doubt'] {
  const { tokens } = clause
  for (let j = k - 1; j >= 0 && k - j <= 5; j--) {
    const token = tokens[j]!
    if (token.kind !== 'word') return null
    if (token.word.time !== null && token.word.time.kind !== 'until') return null
    if (/^(?:deliver|provide|distribute|bring|send|give|supply|ensure)$/.test(token.text))
      return doubtBefore(clause, j).doubt
  }
  return null
}

/** "The camp, built for 2,000, now shelters 13,000 people". */
const campBefore = ({ tokens }: Clause, k: number) =>
  tokens
    .slice(Math.max(0, k - 9), k)
    .some(({ text }) => /(?:^| )(?:camps?|sites?|shelters?|schools?|centres?|centers?)$/.test(text))

function home(clause: Clause, k: number, token: Token, mention: Mention): Predicate | null {
  const camp = campBefore(clause, k)
  // "Sudan, which already hosts 380,000": whom, the words before must say.
  if (mention.noun === 'none' && /^host/.test(token.text) && !camp) {
    const told = clause.mentions.some(({ topic, to }) => to < k && topic === 'refugees')
    return told ? predicateOf('refugees', k, 'home', true) : null
  }
  const verb = token.word.verb
  if (token.text === 'sheltering' || camp || (verb?.topic === 'idps' && verb.weak && mention.topic === 'idps')) {
    return predicateOf('idps', k, 'home', true)
  }
  return predicateOf('live', k, 'home', true)
}

const isWord = (token: Token | undefined) => token?.kind === 'word'
