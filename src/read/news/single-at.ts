import type { Core } from './core.js'
import type { Quantity } from './find-quantities.js'
import type { Mention } from './mention.js'
import { type Phrase, SINGLE, isAge, nounPhrase, ownedPhrase } from './noun-phrase.js'
import type { Token } from './token.js'
import { casualties } from './topics.js'
import { toMention } from './to-mention.js'
import { type Word, forms, roles } from './word.js'

/** "Killing 70-year-old woman": one person, in a headline without an article. */
export function agedAt(tokens: readonly Token[], { first, last }: Quantity, taken: Uint8Array): Mention | null {
  if (first !== last || !isAge(tokens, first)) return null
  const blank: Phrase = { to: first + 2, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null } // prettier-ignore
  const name = tokens[first + 3]
  const found = nounPhrase(tokens, first + 3, taken, blank, 4)
  // "62-year-old Fatima Hassan"
  if (
    found.sense === null &&
    name?.kind === 'word' &&
    name.capital &&
    name.word.noun === null &&
    name.word.roles === 0
  ) {
    found.sense = { unit: 'people', group: 'all', one: true, topic: null }
    found.noun = 'known'
    found.to = tokens[first + 4]?.capital === true ? first + 4 : first + 3
  }
  if (found.sense === null || !found.sense.one || found.sense.unit !== 'people' || tokens[found.to]!.owner) return null
  return toMention(tokens, { core: ONE, hedge: 'exact', first, last, from: first, to: first, fault: null }, found, {
    article: true,
  })
}

/**
 * Headlines leave articles out: "Bandits kill farmer", "US soldier dies in Syria". After a verb of harm that has a
 * subject, and at the beginning of a line, where harm follows at once.
 */
function isBare(tokens: readonly Token[], i: number): boolean {
  const { word, kind } = tokens[i]!
  if (kind !== 'word' || word.verb !== null || !Number.isNaN(word.number) || word.vague !== null) return false
  if ((word.roles & ~(roles.adverb | roles.verb)) !== 0 && word.nation === null) return false
  if (startsItem(tokens, i) || (tokens[i - 1]!.word.roles & roles.including) !== 0) return true
  const { verb } = tokens[i - 1]!.word
  if (verb === null || verb.victim !== 'object' || verb.weak || !casualties.has(verb.topic)) return false
  const before = tokens[i - 2]
  if (before === undefined || (before.kind !== 'word' && before.text !== ',' && before.text !== ';')) return false
  if ((verb.forms & (forms.past | forms.participle)) === 0) return true
  if (before.kind !== 'word') return false
  return (before.word.roles & ~(roles.adverb | roles.verb)) === 0 && before.word.verb === null
}

const befalls = ({ word }: Token) =>
  (word.verb !== null && casualties.has(word.verb.topic)) || (word.state !== null && casualties.has(word.state))

/** The first word of a line, or of an item in a list of people: "Two civilians, soldier killed". */
const startsItem = (tokens: readonly Token[], i: number) =>
  i === 0 || tokens[i - 1]!.text === ':' || (tokens[i - 1]!.text === ',' && tokens[i - 2]?.word.noun?.unit === 'people')

/** "Gunmen kill mayor, wife" */
const objectsGoOn = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.text === ',' &&
  tokens[i - 2]!.word.noun?.one === true &&
  slain(tokens[i - 3]) &&
  ((tokens[i - 3]!.word.verb?.forms ?? 0) & forms.past) === 0

/** "Soldier, two militants killed" */
const countedNext = (tokens: readonly Token[], i: number) =>
  /^(?:,|and|&)$/.test(tokens[i]?.text ?? '') &&
  tokens[i + 1] !== undefined &&
  (tokens[i + 1]!.kind === 'number' || tokens[i + 1]!.word.number >= 1)

/** "And two bodyguards", ", his wife" */
const withOthers = (tokens: readonly Token[], i: number) =>
  (countedNext(tokens, i) || (/^(?:,|and)$/.test(tokens[i]?.text ?? '') && KIN.has(tokens[i + 1]?.text ?? ''))) &&
  tokens[i + 1]!.text !== 'one'

const isPlainNoun = ({ roles: does, verb, noun, state, say, time }: Word) =>
  does === 0 && verb === null && noun === null && state === null && say === null && time === null

const ONE: Core = { kind: 'number', value: 1, high: NaN, digits: 1, band: null, roundly: false, bare: false, next: 0 }

const NONE: Core = { ...ONE, value: 0 }

const KIN = new Set(['his', 'her', 'their', 'its', 'su', 'sus', 'son', 'sa', 'ses', 'leur', 'leurs'])

const NO = new Set(['no', 'ningun', 'ninguna', 'aucun', 'aucune', 'zero'])

const NOBODY = new Set(['nobody', 'no one', 'nadie', 'personne'])

const STARTS = new Set([...KIN, ...NO, ...NOBODY, 'without', 'another', 'he', 'she'])

const ORDINAL = new Set([
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
])

const slain = (token: Token | undefined) =>
  token?.word.verb?.topic === 'kill' && token.word.verb.victim === 'object' && !token.word.verb.weak
/** "A vulcanizer was killed" */
function slainNext(tokens: readonly Token[], i: number): boolean {
  let k = i
  while (k < i + 4 && tokens[k] !== undefined && (tokens[k]!.word.roles & (roles.be | roles.have | roles.adverb)) !== 0)
    k++
  return k > i && slain(tokens[k])
}

/** "A couple", "a father and son" */
const PAIR =
  /^(?:couple|husband and wife|bride and groom|(?:father|mother) and (?:son|daughter|child|baby)|brother and sister)$/
const DOER = /(?:[^aeiou]er|[aeiou][^aeiou]+ist|[^aeiou]ian|tor|sor|man|woman|keeper|smith)$/

/** Whether no noun follows. */
const endsAt = (tokens: readonly Token[], i: number) => {
  const next = tokens[i]
  return (
    next === undefined ||
    next.kind !== 'word' ||
    next.word.verb !== null ||
    next.word.state !== null ||
    next.word.roles !== 0
  )
}

/** "Talmanes and an adjacent village": another one beside those that are named. */
const afterName = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.text === 'and' && tokens[i - 2]?.capital === true

/** "A young soldier", "his wife", "another", "no civilians": a count without a number. */
export function singleAt(tokens: readonly Token[], i: number, taken: Uint8Array): Mention | null {
  const token = tokens[i]!
  const { word, text } = token
  if (token.kind !== 'word' || !(word.article || STARTS.has(text) || isBare(tokens, i))) return null
  const at = (core: Core, from = i): Quantity => ({
    core,
    hedge: 'exact',
    first: from,
    last: i,
    from,
    to: i,
    fault: null,
  })
  const blank: Phrase = { to: i, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null } // prettier-ignore
  if (NOBODY.has(text) && (text !== 'personne' || /^ne?$/.test(tokens[i + 1]?.text ?? '')))
    return toMention(
      tokens,
      at(NONE),
      { ...blank, noun: 'known', sense: { unit: 'people', group: 'all', one: false, topic: null } },
      { zero: true },
    )
  if (text === 'without') {
    // "Without causing casualties"
    const from = /^(?:causing|any|inflicting)$/.test(tokens[i + 1]?.text ?? '')
      ? tokens[i + 2]?.text === 'any'
        ? i + 3
        : i + 2
      : i + 1
    const found = nounPhrase(tokens, from, taken, blank, 3)
    return found.topic !== null && casualties.has(found.topic)
      ? toMention(tokens, at(NONE), found, { zero: true })
      : null
  }
  if (NO.has(text)) {
    const found = nounPhrase(tokens, i + 1, taken, blank, 4)
    return found.sense?.unit === 'people' ? toMention(tokens, at(NONE), found, { zero: true }) : null
  }
  // "He and two bodyguards were killed", "she, her mother and two sisters": the one with whom others are counted
  if (text === 'he' || text === 'she')
    return withOthers(tokens, i + 1)
      ? toMention(
          tokens,
          at(ONE),
          { ...blank, noun: 'known', sense: { unit: 'people', group: 'all', one: true, topic: null } },
          { article: true },
        )
      : null
  if (text === 'another') {
    const next = tokens[i + 1]
    if (
      next === undefined ||
      next.kind === 'number' ||
      !Number.isNaN(next.word.number) ||
      next.word.times > 0 ||
      next.word.vague !== null ||
      next.word.before !== null
    )
      return null
    const found = nounPhrase(tokens, i + 1, taken, { ...blank, other: true }, 4)
    return toMention(tokens, at(ONE), { ...found, other: true }, { article: true })
  }
  // "A sixth of the population" is a share.
  if (word.article && ORDINAL.has(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text !== 'of') {
    const found = nounPhrase(tokens, i + 2, taken, { ...blank, to: i + 1, other: true }, 3)
    if (found.noun === 'none' || found.sense?.unit === 'people')
      return toMention(tokens, at(ONE), { ...found, to: Math.max(found.to, i + 1) }, { article: true })
  }
  const bare = !word.article && !KIN.has(text)
  const found = bare
    ? nounPhrase(tokens, i, taken, { ...blank, to: i - 1 }, 4)
    : ownedPhrase(tokens, nounPhrase(tokens, i + 1, taken, blank, SINGLE), taken)
  // "A 4-year-old"
  const age = word.article && found.sense === null && isAge(tokens, i + 1) ? tokens[i + 1]! : null
  if (age !== null && endsAt(tokens, i + 4)) {
    const child = Number(age.text) < 18 || age.word.number < 18
    found.sense = { unit: 'people', group: child ? 'children' : 'all', one: true, topic: null }
    found.group = found.sense.group
    found.noun = 'known'
    found.to = i + 3
    return toMention(tokens, at(ONE), found, { article: true })
  }
  // "Killed a falconer and his son": who is killed, by a word for one who does something.
  if (
    found.sense === null &&
    word.article &&
    found.noun === 'unknown' &&
    (slain(tokens[i - 1]) || slainNext(tokens, found.to + 1)) &&
    DOER.test(tokens[found.to]!.text)
  )
    return toMention(
      tokens,
      at(ONE),
      { ...found, noun: 'known', sense: { unit: 'people', group: 'all', one: true, topic: null } },
      { article: true },
    )
  if (found.sense?.unit === 'settlements' && found.sense.one && word.article && afterName(tokens, i))
    return toMention(tokens, at(ONE), found, { article: true })
  if (found.sense === null || !found.sense.one || found.sense.unit !== 'people') return null
  // "His death" is one told before.
  if (KIN.has(text) && found.topic !== null) return null
  // "A local television station", "a student protest"
  const next = tokens[found.to + 1]
  if (
    bare &&
    startsItem(tokens, i) &&
    !objectsGoOn(tokens, i) &&
    !(next !== undefined && (befalls(next) || countedNext(tokens, found.to + 1)))
  )
    return null
  const goesOn =
    next?.kind === 'word' &&
    !next.capital &&
    taken[found.to + 1] !== 1 &&
    !tokens[found.to]!.owner &&
    isPlainNoun(next.word)
  // In French and Spanish what describes a noun stands behind it.
  if (goesOn && !/^(?:un|una|une)$/.test(text) && !/(?:ed|ing|ly)$/.test(next.text)) return null
  if (tokens[found.to]!.owner) return null
  const two = PAIR.test(tokens[found.to]!.text) && next?.text !== 'of'
  return toMention(tokens, at(two ? { ...ONE, value: 2 } : ONE), found, { article: true })
}
