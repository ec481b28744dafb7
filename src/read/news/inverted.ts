import type { Clause, Predicate } from './clause.js'
import { predicateOf } from './predicate-of.js'
import { casualties } from './topics.js'

/** "Killed were two teachers and a cook": what befell them begins the sentence. */
export function inverted({ tokens }: Clause, k: number): Predicate | null {
  const said = tokens[k - 1]
  if (said === undefined || !/^(?:were|was|are|is)$/.test(tokens[k]!.text)) return null
  const lead = tokens[k - 2]
  if (lead !== undefined && lead.text !== 'also') return null
  const topic = said.word.state ?? (said.word.verb?.victim === 'object' ? said.word.verb.topic : null)
  if (topic === null || !casualties.has(topic)) return null
  return predicateOf(topic, k - 1, 'object')
}
