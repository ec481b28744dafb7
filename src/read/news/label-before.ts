import { type Clause, type Predicate, has } from './clause.js'
import { countTopic } from './count-before.js'
import type { Mention } from './mention.js'
import { forms, roles } from './word.js'

/** "Injured: 12", "Deaths – 12", "Displaced families: 300". */
export function labelBefore(clause: Clause, colon: number): Predicate | null {
  const { tokens, owner } = clause
  for (let k = colon - 1; k >= 0 && colon - k <= 7; k--) {
    if (owner[k]! >= 0) return null
    // Further back only where the label is all that the line has said: "Refugees in Sudan from Tigray: 63,110".
    if (colon - k > 3 && !opensLine(clause, k, colon)) continue
    const { word } = tokens[k]!
    const topic =
      (has(tokens[k]!, roles.count) ? countTopic(clause, k, colon) : null) ??
      word.noun?.topic ??
      word.state ??
      (word.verb !== null && (word.verb.forms & forms.participle) !== 0 ? word.verb.topic : null)
    // "People to be assisted: 5,000"
    const doubt = tokens[k - 1]?.text === 'be' && tokens[k - 2]?.text === 'to' ? 'plan' : null
    if (topic !== null)
      return { topic, at: k, doubt, unconfirmed: false, weak: false, how: 'label', present: false, hedge: null }
    if (tokens[k]!.kind !== 'word') return null
  }
  return null
}

/** Whether nothing but places stands between the first word of a line and a colon. */
const opensLine = ({ tokens }: Clause, k: number, colon: number) =>
  (k === 0 || tokens[k - 1]!.kind === 'break') &&
  tokens.slice(k + 1, colon).every(token => token.capital || has(token, roles.preposition | roles.of | roles.and))

/** "Deaths (12) and injuries (40) were reported" */
export const inBrackets = ({ tokens, owner }: Clause, k: number, { to, noun }: Mention) =>
  tokens[k]!.text === '(' &&
  tokens[to + 1]?.text === ')' &&
  tokens[k - 1]?.word.noun?.topic != null &&
  (tokens[k - 1]!.word.verb === null || noun === 'none') &&
  owner[k - 1]! < 0
