import type { Claim } from '../claim.js'
import { type Clause, has } from '../clause.js'
import type { Mention } from '../mention.js'
import type { SentenceDraft } from '../sentence-draft.js'
import { toClaim } from '../to-claim.js'
import { howBadly } from '../how-badly.js'
import { roles } from '../word.js'

/**
 * "Killing 12 people and five soldiers", "three were killed in Idlib and two in Aleppo": a mention of which nothing is
 * said takes what was said of the one before it, where "and" or a comma joins them and no other verb stands between
 * or after.
 */
export function joined({ clause, claims, codes }: SentenceDraft): void {
  const { mentions } = clause
  let ofList: Claim | null = null
  mentions.forEach((mention, m) => {
    if (claims[m] !== null || codes[m] !== null || m === 0 || mention.zero) return
    const { kind } = mention.quantity.core
    if (kind === 'share' || kind === 'percent' || mention.measure !== null) return
    const before = claims[m - 1]
    const bracket = clause.tokens[mention.from - 1]?.text === '('
    if (before == null || before.mention.zero) return
    if (before.predicate === null && !bracket && !isListed(clause, mention, before.mention)) return
    // "Toll 17, 460,000 people in camps": people are not what the count before counts.
    if (before.predicate?.how === 'count' && before.mention.noun === 'none' && mention.noun === 'known') return
    if (!joins(clause, mentions[m - 1]!, mention, before.predicate?.how === 'object')) return
    // "The bodies of a couple and their three children were retrieved"
    const ofAll = before.predicate?.how === 'event' && mention.from - mentions[m - 1]!.to <= 3
    if (!ofAll && hasVerbAfter(clause, mention)) return
    if (mention.noun === 'none' && howBadly(clause.tokens[mention.to + 1]?.text ?? '') !== null) return
    // "A second, minutes later, killed six": what comes after a semicolon and has no number is no longer the list.
    if (mention.article && clause.tokens[mention.from - 1]?.text === ';') return
    if (mention.article && speaks(clause, mention)) return
    const same = mention.noun === 'none' || mention.other
    const unit = mention.unit ?? (same ? before.unit : null)
    const made = toClaim(clause, mention, { topic: mention.topic ?? before.topic, predicate: before.predicate }, unit)
    if (typeof made === 'string') return
    claims[m] = made
    // "Ten of one family: a father, a mother and eight children" are told one by one.
    if (clause.tokens[mention.from - 1]?.text === ':') ofList = before
    else if (before !== claims[m - 1] || before.parent !== ofList) ofList = null
    if (ofList !== null) made.parent = ofList
    if (mention.noun === 'none' && mention.other && before.topic === 'capture') made.group = before.group
  })
}

/** "Juba had 38,000 IDPs, Bentiu 112,000", "Turkey hosts 3 million refugees, followed by Iran with 1 million": a place, and its number. */
function isListed({ tokens }: Clause, { from, to, noun }: Mention, before: Mention): boolean {
  if (noun !== 'none') return false
  const place = (i: number) => tokens[i]?.capital === true && !tokens[i].word.label
  if (place(from - 1) || (has(tokens[from - 1]!, roles.preposition) && place(from - 2))) return true
  // "216 families from Nihm, 94 from Sirwah"; "eight dead on their side and five on the other"
  const after = tokens[to + 1]
  return (
    after !== undefined &&
    has(after, roles.preposition) &&
    (place(to + 2) || (after.text === 'on' && /^(?:other|side)$/.test(tokens[to + 3]?.text ?? ''))) &&
    tokens[before.to + 1]?.text === after.text
  )
}

/** Only "and", commas, prepositions and their nouns stand between. */
function joins({ tokens, taken, owner }: Clause, before: Mention, mention: Mention, object: boolean): boolean {
  let joint = false
  let phrase = false
  for (let k = before.to + 1; k < mention.from; k++) {
    const token = tokens[k]!
    if (taken[k] === 1) continue
    if (owner[k]! >= 0) return false
    if (
      has(token, roles.and) ||
      token.text === ',' ||
      (token.text === 'followed' && tokens[k + 1]?.text === 'by') ||
      token.text === ';' ||
      (token.text === ':' && k === mention.from - 1 && mention.article && mention.unit === 'people') ||
      (token.text === '(' && k === mention.from - 1 && mention.unit !== null && mention.unit !== before.unit)
    ) {
      joint = true
      continue
    }
    // "A father, his wife and their five children"
    if (joint && has(token, roles.determiner | roles.other)) continue
    // "2,300 in Bor, in Duk 1,150"; "Pibor 6,200; Boma 1,450"
    if (joint && mention.noun === 'none' && (token.capital || has(token, roles.preposition | roles.by))) continue
    joint = false
    if (has(token, roles.preposition | roles.of)) {
      phrase = true
      continue
    }
    if (has(token, roles.relative | roles.clause) && !has(token, roles.preposition)) return false
    if (token.word.verb !== null || token.word.state !== null) {
      if (phrase && token.word.noun !== null) continue
      if (object) return false
      continue
    }
    if (has(token, roles.be | roles.have | roles.adverb | roles.determiner)) continue
    if (token.kind === 'sign' || phrase || token.capital) continue
    if (has(token, roles.verb) || token.word.say !== null) return false
  }
  return joint
}

/** "Two were hurt, the governor of Erbil said": who says it is none of them. */
function speaks({ tokens, owner }: Clause, { to }: Mention): boolean {
  for (let k = to + 1; k < tokens.length && k - to <= 8; k++) {
    const { kind, word } = tokens[k]!
    if (kind !== 'word' || owner[k]! >= 0 || has(tokens[k]!, roles.and)) return false
    if (word.say !== null) return word.say === 'said' && !has(tokens[k - 1]!, roles.be)
  }
  return false
}

export function hasVerbAfter({ tokens, taken, owner, mentions }: Clause, mention: Mention): boolean {
  let phrase = false
  for (let k = mention.to + 1; k < tokens.length && k - mention.to <= 12; k++) {
    const token = tokens[k]!
    if (taken[k] === 1) continue
    if (owner[k]! >= 0) {
      k = mentions[owner[k]!]!.to
      continue
    }
    if (token.kind !== 'word' || has(token, roles.clause | roles.relative | roles.including)) return false
    if (token.text === 'without') return true
    // "Killing two soldiers and six civilians and wounding 14": another verb of the same subject
    if (has(token, roles.and) && tokens[k + 1]?.word.verb?.victim === 'object' && owner[k + 2]! >= 0) return false
    if (has(token, roles.preposition | roles.of | roles.by | roles.to)) phrase = true
    if (has(token, roles.be | roles.have | roles.modal | roles.ahead)) return true
    if (phrase) continue
    if (has(token, roles.verb | roles.rise) || token.word.verb !== null || token.word.say !== null) return true
    if (/ed$/.test(token.text)) return true
  }
  return false
}
