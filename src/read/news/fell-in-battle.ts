import type { Clause } from './clause.js'
import { fighters } from './is-force.js'
import type { Mention } from './mention.js'

/** "Six rebels fell in the assault": not back, and not to anybody. */
export function fellInBattle({ tokens }: Clause, k: number, { group, head }: Mention): boolean {
  if (!fighters.has(group) && head !== 'men') return false
  const next = tokens[k + 1]
  return next === undefined || next.kind !== 'word' || /^(?:in|during|on|while|when|at|there|near)$/.test(next.text)
}
