import { type Clause, type Predicate, has } from './clause.js'
import type { Token } from './token.js'
import { casualties } from './topics.js'
import { roles } from './word.js'
import { predicateOf } from './predicate-of.js'

export const isBeside = ({ text }: Token) => /^(?:along with|together with|alongside)$/.test(text)

/** "He was killed along with his wife" */
export function killedWith({ tokens }: Clause, k: number): Predicate | null {
  const at = tokens[k - 1]?.text === ',' ? k - 2 : k - 1
  const verb = tokens[at]?.word.verb
  const passive = tokens.slice(Math.max(0, at - 3), at).some(token => has(token, roles.be))
  if (verb == null || !passive || verb.victim !== 'object' || !casualties.has(verb.topic)) return null
  return predicateOf(verb.topic, at, 'object')
}
