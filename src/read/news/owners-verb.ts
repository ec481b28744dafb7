import { type Clause, has } from './clause.js'
import { forms, roles } from './word.js'

/** "Whose homes were destroyed": the last token of what is said of a thing they own; -1 where it has no end here. */
export function ownersVerb({ tokens }: Clause, whose: number): number {
  for (let k = whose + 1; k < tokens.length && k - whose <= 9; k++) {
    // "Whose homes collapsed"
    const { verb } = tokens[k]!.word
    if (verb?.victim === 'subject' && (verb.forms & forms.past) !== 0) return k
    if (!has(tokens[k]!, roles.be | roles.have)) continue
    while (tokens[k + 1] !== undefined && has(tokens[k + 1]!, roles.be | roles.have | roles.adverb)) k++
    return k + 1 < tokens.length ? k + 1 : -1
  }
  return -1
}
