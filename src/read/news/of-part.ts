import { type Clause, has } from './clause.js'
import { roles } from './word.js'

/**
 * "Half of whom have fled, are …": where what is said of a part ends, if `k` is its "of whom"; −1 where nothing of the
 * kind begins, as in "five of whom were children, died".
 */
export function ofPart({ tokens }: Clause, k: number): number {
  if (!/^of wh(?:om|ich)$/.test(tokens[k]!.text)) return -1
  let at = k + 1
  while (tokens[at] !== undefined && has(tokens[at]!, roles.be | roles.have | roles.adverb)) at++
  const said = tokens[at]?.word
  if (at === k + 1 || said === undefined || (said.verb === null && said.state === null)) return -1
  while (at + 1 < tokens.length && tokens[at + 1]!.text !== ',') at++
  return at
}
