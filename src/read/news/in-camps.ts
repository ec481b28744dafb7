import { type Clause, type Predicate, has } from './clause.js'
import type { Mention } from './mention.js'
import { MOVED } from './safe-ahead.js'
import type { Walk } from './walk.js'
import { roles } from './word.js'
import { predicateOf } from './predicate-of.js'

/** Where nobody stays but who had to leave home. Schools and churches have others in them. */
const CAMP =
  /(?:^| )(?:camps?|shelters?|(?:evacuation|relief|transit|collective|reception|community|welfare) cent(?:re|er)s?|(?:displacement|idp|informal|spontaneous) sites?|evacuation points?|tents?|host families|makeshift settlements?|bush|forests?)$/
const CENTRE = /^cent(?:re|er)s?$|^sites?$|^points?$|^families$|^communities$/
const FOR_WHOM =
  /^(?:evacuation|relief|transit|collective|reception|displacement|idps?|displaced|host|temporary|makeshift)$/
const OF_OTHERS =
  /^(?:prison|training|labou?r|detention|military|army|internment|concentration|summer|base|holding|refugees?|work|mining|rebel|militia|bomb|air|raid|animal|homeless)$/

/** "300 families in 12 relief camps", "70 people are in evacuation centres": where they are says that they are displaced. */
export function inCamps(clause: Clause, k: number, start: number, mention: Mention, walk: Walk): Predicate | null {
  const { tokens } = clause
  if (mention.topic !== null || !IN.test(tokens[k]!.text)) return null
  if (!MOVED.has(mention.group) || (mention.unit === null ? mention.noun !== 'none' : !PEOPLE.has(mention.unit)))
    return null
  const at = afterBracket(clause, start)
  if (k !== at && !walk.be) return null
  for (let j = at; j < k; j++)
    if (clause.taken[j] !== 1 && tokens[j]!.text !== ',' && !has(tokens[j]!, BETWEEN)) return null
  return campAhead(clause, k) ? predicateOf('idps', k, 'state', true) : null
}

const BETWEEN = roles.ofThem | roles.be | roles.adverb | roles.have | roles.relative

/** "16,000 families (71,000 people) in 300 evacuation centres" */
function afterBracket({ tokens }: Clause, start: number): number {
  if (tokens[start]?.text !== '(') return start
  let at = start
  while (at < tokens.length && at - start < 9 && tokens[at]!.text !== ')') at++
  return at + 1
}

const IN = /^(?:in|inside|at|across)$/
const PEOPLE: ReadonlySet<Mention['unit']> = new Set(['people', 'households'])

function campAhead({ tokens, owner }: Clause, k: number): boolean {
  for (let i = k + 1; i < tokens.length && i - k <= 7; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' && token.kind !== 'number' && token.text !== '-') return false
    if (OF_OTHERS.test(token.text)) return false
    if (CAMP.test(token.text) || (CENTRE.test(token.text) && FOR_WHOM.test(tokens[i - 1]!.text))) return true
    if (owner[i]! < 0 && has(token, roles.clause | roles.relative | roles.be | roles.have | roles.and)) return false
  }
  return false
}
