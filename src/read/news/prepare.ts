import { type Clause, clauseOf } from './clause.js'
import { findMentions } from './find-mentions.js'
import { type Quantity, findQuantities } from './find-quantities.js'
import { findTimes } from './find-times.js'
import type { LanguageRow } from './languages.js'
import type { Sentence } from './sentences.js'
import type { TimeSpan } from './time-span.js'
import { hints } from './word.js'

export interface Prepared {
  readonly clause: Clause
  readonly times: readonly TimeSpan[]
  readonly quantities: readonly Quantity[]
  readonly swallowed: readonly Quantity[]
}

/** For the many sentences that name no time. */
const UNTAKEN = new Uint8Array(512)

export function prepare({ tokens, hints: seen }: Sentence, row: LanguageRow, published: number): Prepared {
  // No word of time and no digits: no time.
  const times = row.level === 'numbers' || (seen & hints.time) === 0 ? [] : findTimes(tokens, published)
  const taken = times.length === 0 && tokens.length <= UNTAKEN.length ? UNTAKEN : new Uint8Array(tokens.length)
  for (const { first, last } of times) taken.fill(1, first, last + 1)
  const { decimal, joiner, joins } = row.lexicon.quantities
  const quantities = findQuantities(tokens, taken, { decimal, joiner, joins })
  const { mentions, swallowed } = findMentions(tokens, quantities, taken)
  return { clause: clauseOf(tokens, taken, mentions, row.lexicon.verbFirst === true), times, quantities, swallowed }
}
