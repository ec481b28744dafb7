import { type Clause, has } from './clause.js'
import { isForce } from './is-force.js'
import type { Mention } from './mention.js'
import { casualties } from './topics.js'
import { roles } from './word.js'

/** "The rebels lost 14", "they lost two of their own", where the one who loses is a force: their men. */
export function losesMen(clause: Clause, k: number, mention: Mention): boolean {
  const { tokens } = clause
  const { quantity, noun, head, partOf } = mention
  const own = partOf && /^(?:their|its|his)$/.test(tokens[quantity.to + 2]?.text ?? '')
  if (head !== '' || mention.measure !== null || (noun !== 'none' && !own)) return false
  if (quantity.core.kind !== 'number' && quantity.core.kind !== 'range') return false
  const next = tokens[mention.to + 1]
  if (!own && next?.kind === 'word' && !has(next, roles.and | roles.clause | roles.preposition)) return false
  for (let at = k - 1; at >= 0 && k - at <= 4; at--) {
    const { text, kind } = tokens[at]!
    if (kind !== 'word') return false
    if (isForce(tokens[at]!)) return true
    if (text === 'they' || text === 'it' || own) return harmBefore(clause, at)
    if (has(tokens[at]!, roles.clause | roles.relative)) return false
  }
  return false
}

const harmBefore = ({ tokens }: Clause, at: number) =>
  tokens.slice(0, at).some(({ word }) => word.verb !== null && casualties.has(word.verb.topic))
