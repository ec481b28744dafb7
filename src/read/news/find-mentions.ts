import { definiteAt } from './definite-at.js'
import type { Quantity } from './find-quantities.js'
import type { Mention } from './mention.js'
import { type Phrase, isAge, nounPhrase, ownedPhrase } from './noun-phrase.js'
import { agedAt, singleAt } from './single-at.js'
import { toMention } from './to-mention.js'
import type { Token } from './token.js'
import { roles } from './word.js'

/** Every number of a sentence with its noun, and every person or family that an article counts as one. */
export function findMentions(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  taken: Uint8Array,
): { readonly mentions: Mention[]; readonly swallowed: Quantity[] } {
  const out: Mention[] = []
  /** Ages inside a phrase that counts one person. */
  const swallowed: Quantity[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const quantity = quantities[next]
    if (quantity?.from === i) {
      next++
      const aged = agedAt(tokens, quantity, taken)
      if (aged !== null) {
        out.push(aged)
        swallowed.push(quantity)
        i = aged.to
        continue
      }
      const made = mention(tokens, quantity, taken)
      out.push(made)
      i = Math.max(made.to, quantity.to)
      while (quantities[next] !== undefined && quantities[next]!.from <= i) next++
      continue
    }
    const same = tokens[i]!.text === 'as many' ? againAt(tokens, i, out.at(-1), taken) : null
    if (same !== null) {
      out.push(same)
      i = same.to
      continue
    }
    const one = taken[i] === 1 ? null : (singleAt(tokens, i, taken) ?? definiteAt(tokens, i, taken))
    if (one !== null && (quantity === undefined || one.to < quantity.from || isAge(tokens, quantity.first))) {
      out.push(one)
      i = one.to
      while (quantities[next] !== undefined && quantities[next]!.from <= i) swallowed.push(quantities[next++]!)
    }
  }
  return {
    mentions: out.map((own, m) =>
      noneOf(tokens, OF_THEM.test(tokens[own.quantity.to + 1]?.text ?? '') ? own : ofWhole(own, out[m + 1])),
    ),
    swallowed,
  }
}

/** "Not a single civilian", "not one person": a stated zero. */
function noneOf(tokens: readonly Token[], mention: Mention): Mention {
  const { quantity, from, unit } = mention
  const one = tokens[from]!.text === 'one' || (tokens[from]!.text === 'a' && tokens[from + 1]?.text === 'single')
  const person = one && unit === 'people' && quantity.core.kind === 'number' && quantity.core.value === 1
  if (!person || tokens[from - 1]?.text !== 'not') return mention
  const core = { ...quantity.core, value: 0 }
  return { ...mention, quantity: { ...quantity, core, from: from - 1 }, from: from - 1, article: false, zero: true }
}

/** "Two were killed and as many injured": the number that was said last, of people. */
function againAt(tokens: readonly Token[], i: number, last: Mention | undefined, taken: Uint8Array): Mention | null {
  // "Twice as many"
  if (/^(?:twice|thrice|times|half|not|almost|nearly|about)$/.test(tokens[i - 1]?.text ?? '')) return null
  if (last === undefined || last.article || last.quantity.core.kind !== 'number' || i - last.to > 12) return null
  if (last.unit !== 'people' && last.noun !== 'none') return null
  const quantity = { ...last.quantity, first: i, last: i, from: i, to: i }
  const next = tokens[i + 1]
  if (next?.kind === 'number' || (next !== undefined && !Number.isNaN(next.word.number))) return null
  return toMention(tokens, quantity, phraseAfter(tokens, quantity, taken), { again: true })
}

const OF_THEM = /^of (?:them|whom|these|those|which)$/

/** "400 of the camp’s 1,100 shelters": a part counts what the whole after it counts. */
function ofWhole(own: Mention, whole: Mention | undefined): Mention {
  if (!own.partOf || own.noun !== 'none' || own.unit !== null || whole === undefined) return own
  if (whole.article || whole.from - own.to > 6) return own
  const { unit, group, head } = whole
  return { ...own, unit, group, head }
}

function mention(tokens: readonly Token[], quantity: Quantity, taken: Uint8Array): Mention {
  const found = phraseAfter(tokens, quantity, taken)
  // "Families numbering 400"
  const counted = tokens[quantity.from - 2]?.word.noun
  if (tokens[quantity.from - 1]?.text === 'numbering' && counted != null && !counted.one && found.sense === null)
    return toMention(tokens, quantity, found, {
      unit: counted.unit,
      group: counted.group,
      topic: counted.topic,
      noun: 'known',
    })
  // "A family of five": five people, not a household.
  const family = tokens[quantity.from - 2]?.word.noun
  const crew = tokens[quantity.from - 2]?.text === 'crew'
  const five = tokens[quantity.from - 1]?.text === 'of' && ((family?.unit === 'households' && family.one) || crew)
  if (!five || found.sense !== null) return toMention(tokens, quantity, found, {})
  const article = tokens[quantity.from - 3]
  const from =
    article !== undefined && (article.word.article || (article.word.roles & roles.determiner) !== 0)
      ? quantity.from - 3
      : quantity.from - 2
  return toMention(tokens, quantity, found, { unit: 'people', noun: 'known', from })
}

/** Adjectives and nouns after a number, to the head noun. */
function phraseAfter(tokens: readonly Token[], quantity: Quantity, taken: Uint8Array): Phrase {
  const found: Phrase = { to: quantity.to, sense: null, topic: null, group: 'all', nation: null, noun: 'none', partOf: false, other: false, measure: null } // prettier-ignore
  let i = quantity.to + 1
  const first = tokens[i]
  if (first === undefined) return found
  if ((first.word.roles & roles.ofThem) !== 0) {
    found.partOf = true
    found.to = i
    return nounPhrase(tokens, i + 1, taken, found, 3)
  }
  if ((first.word.roles & roles.of) !== 0) {
    const next = tokens[i + 1]
    const those = next !== undefined && (next.owner || (next.word.roles & (roles.determiner | roles.pronoun)) !== 0)
    if (quantity.core.kind !== 'vague' && quantity.core.kind !== 'number' && quantity.core.kind !== 'range')
      return found
    const scale = tokens[quantity.last]!.word
    const scaled = quantity.core.roundly || scale.power !== 0 || scale.times > 0
    if (quantity.core.kind !== 'vague' && !those && !scaled) return found
    found.partOf = those && quantity.core.kind !== 'vague'
    if (found.partOf) {
      found.to = i
      // "Of the camp’s 1,100 shelters"
      const after = tokens[i + 2]?.owner === true ? tokens[i + 3] : tokens[i + 2]
      return after === undefined || after.kind === 'number' || !Number.isNaN(after.word.number)
        ? found
        : nounPhrase(tokens, i + 2, taken, found, 5)
    }
    i += those ? 2 : 1
    found.to = i - 1
  }
  return ownedPhrase(tokens, nounPhrase(tokens, i, taken, found, 7), taken)
}
