import type { Said } from './choose-topic.js'
import { type Clause, type Predicate, has } from './clause.js'
import type { Mention } from './mention.js'
import { casualties } from './topics.js'
import { forms, roles } from './word.js'
import { predicateOf } from './predicate-of.js'

/** "Most of the 11,000 residents fled": what is said is said of nobody knows how many of the number. */
export function isLooseWhole({ tokens, owner, mentions }: Clause, { quantity, to, from }: Mention): boolean {
  // "300 of the 2,000 evacuees are still there"
  for (let k = from - 1; k >= 0 && from - k <= 4; k--) {
    if (owner[k]! < 0) {
      if (!has(tokens[k]!, roles.of | roles.determiner) && !tokens[k]!.owner) break
      continue
    }
    const part = mentions[owner[k]!]!
    return part.partOf && part.noun === 'none' && from - part.to <= 4
  }
  // "Of the 1.8 million displaced, 1.1 million have gone back"
  const lead = DETERMINER.test(tokens[quantity.from - 1]?.text ?? '') ? quantity.from - 2 : quantity.from - 1
  if (OF.test(tokens[lead]?.text ?? '') && (lead === 0 || tokens[lead - 1]!.kind !== 'word')) {
    for (let k = to + 1; k <= to + 8 && tokens[k] !== undefined; k++) {
      if (tokens[k]!.text === ',') return tokens.slice(k + 1, k + 6).some((_, i) => owner[k + 1 + i]! >= 0)
      if (tokens[k]!.kind !== 'word') return false
    }
  }
  const joined = tokens[quantity.from - 1]?.text === 'des' ? quantity.from - 1 : -1
  const at = DETERMINER.test(tokens[quantity.from - 1]?.text ?? '') ? quantity.from - 2 : joined
  return OF.test(tokens[at]?.text ?? '') && LOOSE.test(tokens[at - 1]?.text ?? '')
}

const DETERMINER = /^(?:the|its|their|these|those|les|ses|leurs|ces|los|las|sus|estos|estas)$/
const OF = /^(?:of|de|des|d|sur|sur les|entre)$/
const LOOSE =
  /^(?:most|many|some|majority|part|few|several|minority|remainder|rest|bulk|none|la plupart|plupart|majorite|partie|plusieurs|certains|reste|la mayoria|mayoria|mayor|parte|resto|muchos|muchas|algunos|algunas)$/

/**
 * What a number says by its own noun and the words right after it: "the 300 families that fled", "the 14 people
 * injured", "the 300 residents". Null where these say nothing.
 */
export function standing(clause: Clause, mention: Mention): Said | null {
  const { tokens } = clause
  const { to, head, topic } = mention
  if (topic !== null && casualties.has(topic)) return { topic, predicate: null }
  const relative = tokens[to + 1] !== undefined && has(tokens[to + 1]!, roles.relative)
  let k = relative ? to + 2 : to + 1
  while (relative && k < to + 5 && tokens[k] !== undefined && has(tokens[k]!, roles.have | roles.be | roles.adverb)) k++
  const word = tokens[k]?.word
  const verb = word?.verb ?? null
  const passive = !relative || has(tokens[k - 1]!, roles.be)
  const own =
    verb !== null && !verb.weak && (verb.victim === 'subject' ? relative || (verb.forms & forms.ing) !== 0 : passive)
      ? verb.topic
      : passive
        ? (word?.state ?? null)
        : null
  if (own !== null) {
    const predicate: Predicate = predicateOf(own, k, 'subject') // prettier-ignore
    return { topic: own, predicate }
  }
  const named = topic ?? (isResident(head) ? ('live' as const) : null)
  return named === null ? null : { topic: named, predicate: null }
}

export const isResident = (head: string) =>
  /^(?:residents|inhabitants|habitants|habitantes|pobladores|moradores|population)$/.test(head)

/** "Their 9,000 inhabitants", "the town’s 30,000 residents", "a village of 400 people". */
export function isPopulation({ tokens }: Clause, { quantity, head, unit }: Mention): boolean {
  if (unit !== 'people' && unit !== 'households') return false
  const before = tokens[quantity.from - 1]
  if (before === undefined) return false
  return (
    isResident(head) &&
    (/^(?:own|its|their|whose|had|has|with|sus|ses|leurs|compte|comptait|comptaient|tiene|tenia|con|de|d)$/.test(
      before.text,
    ) ||
      before.owner)
  )
}
