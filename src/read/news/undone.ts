import { type Clause, has } from './clause.js'
import type { Mention } from './mention.js'
import { roles } from './word.js'

/** "112 were abducted, 19 of whom have since been freed": of these it is no longer so. */
export function undone({ tokens }: Clause, { to }: Mention): boolean {
  for (let k = to + 1; k <= to + 8 && tokens[k] !== undefined && tokens[k]!.kind !== 'sign'; k++) {
    const { text } = tokens[k]!
    // "Two were recovered from beneath the rubble": bodies, and nobody who is well again.
    if (text === 'recovered' && has(tokens[k - 1]!, roles.be)) return false
    if (/^(?:freed|released|rescued|discharged|recovered|survived|escaped|ransomed|found alive)$/.test(text))
      return true
  }
  return false
}
