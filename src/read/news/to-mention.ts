import type { Quantity } from './find-quantities.js'
import { looksLikePeople } from './looks-like-people.js'
import type { Mention } from './mention.js'
import type { Phrase } from './noun-phrase.js'
import type { Token } from './token.js'

export function toMention(
  tokens: readonly Token[],
  quantity: Quantity,
  found: Phrase,
  more: Partial<Mention>,
): Mention {
  const { sense } = found
  const people = sense === null && found.noun === 'unknown' && looksLikePeople(tokens[found.to]!)
  return {
    quantity,
    from: quantity.from,
    to: found.to,
    unit: sense?.unit ?? (people ? 'people' : null),
    group: found.group,
    topic: found.topic,
    noun: people ? 'known' : found.noun,
    head: sense === null ? '' : tokens[found.to]!.text,
    nation: found.nation,
    partOf: found.partOf,
    other: found.other,
    measure: found.measure,
    article: false,
    definite: false,
    again: false,
    zero: false,
    ...more,
  }
}
