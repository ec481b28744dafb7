import { type Clause, has } from './clause.js'
import type { Mention } from './mention.js'
import { roles } from './word.js'

/** "Two of his colleagues lost limbs": what they did or suffered is their own. */
export function acts({ tokens }: Clause, { partOf, to, quantity }: Mention): boolean {
  const next = tokens[to + 1]
  if (
    !partOf ||
    has(tokens[quantity.to + 1]!, roles.ofThem) ||
    next?.kind !== 'word' ||
    has(next, roles.ofThem | roles.including)
  )
    return false
  return (next.word.verb !== null && next.word.noun === null && next.word.state === null) || has(next, roles.verb)
}
