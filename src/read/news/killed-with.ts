import { type Clause, type Predicate, has } from './clause.js'
import type { Token } from './token.js'
import { casualties } from './topics.js'
import { roles } from './word.js'

export const isBeside = ({ text }: Token) => /^(?:along with|together with|alongside)$/.test(text)

/** "He was killed along with his wife" */
export function killedWith({ tokens }: Clause, k: number): Predicate | null {
  const at = tokens[k - 1]?.text === ',' ? k - 2 : k - 1
  const verb = tokens[at]?.word.verb
  const passive = tokens.slice(Math.max(0, at - 3), at).some(token => has(token, roles.be))
  if (verb == null || !passive || verb.victim !== 'object' || !casualties.has(verb.topic)) return null
  return {
    topic: verb.topic,
    at,
    doubt: null,
    unconfirmed: false,
    weak: false,
    how: 'object',
    present: false,
    hedge: null,
  }
}

/** "Killed were two teachers and a cook": what befell them begins the sentence. */
export function inverted({ tokens }: Clause, k: number): Predicate | null {
  const said = tokens[k - 1]
  if (said === undefined || !/^(?:were|was|are|is)$/.test(tokens[k]!.text)) return null
  const lead = tokens[k - 2]
  if (lead !== undefined && lead.text !== 'also') return null
  const topic = said.word.state ?? (said.word.verb?.victim === 'object' ? said.word.verb.topic : null)
  if (topic === null || !casualties.has(topic)) return null
  return { topic, at: k - 1, doubt: null, unconfirmed: false, weak: false, how: 'object', present: false, hedge: null }
}
