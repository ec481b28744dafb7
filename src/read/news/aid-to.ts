import { type Clause, type Predicate, doubtBefore, has } from './clause.js'
import { roles } from './word.js'

const THING =
  /(?:^| )(?:aid|relief|assistance|help|supplies|food|rations?|meals?|bread|rice|flour|wheat|maize|water|tents?|blankets?|mattress(?:es)?|tarpaulins?|kits?|packages?|parcels?|packs?|baskets?|items?|cash|money|vouchers?|grants?|clothes|clothing|mats?|nets?|stoves?|fuel|seeds?|medicines?|drugs|vaccines?|goods|essentials|necessities|soap|buckets?|cheques?|checks|compensation)$/

/** What takes aid as its object: "handed out", "were distributed". */
const GIVES =
  /^(?:give[ns]?|gave|giving|distribut(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|donat(?:e|es|ed|ing)|hand(?:s|ed|ing)?|pa(?:y|ys|id|ying)|dispatch(?:ed|es|ing)?|issu(?:e|es|ed|ing)|allocat(?:ed|es|ing)|sen[dt]|sends|sending|br(?:ing|ings|inging|ought)|hand(?:ed|s|ing)? out|g(?:ave|iven|ive) out|doled out)$/

/** "Reached 45,000 displaced people", where aid is what reached them. */
const REACHES = /^(?:reach(?:es|ed|ing)?)$/

/**
 * "Tents were given to 45,000 displaced people", "handed out blankets to 3,000 families", "food reached 2,000": they
 * were helped, and how many are displaced nobody says. `k` is the token before them.
 */
export function aidTo(clause: Clause, k: number): Predicate | null {
  const { tokens, owner, taken } = clause
  const { text } = tokens[k]!
  const linked = /^(?:to|for|among|amongst)$/.test(text)
  if (!linked && !REACHES.test(text)) return null
  let gives = linked ? -1 : k
  let thing = false
  for (let at = k - 1; at >= 0 && k - at <= 9; at--) {
    const token = tokens[at]!
    if (token.text === ';' || has(token, roles.relative) || has(token, roles.clause)) break
    if (GIVES.test(token.text)) gives = gives < 0 ? at : gives
    else if (THING.test(token.text) && !isName(clause, at)) thing = true
    else if (owner[at]! >= 0 && clause.mentions[owner[at]!]!.unit !== null) break
    // "Lack of water brought death to 12": what is given stands behind the verb, or the verb right before "to".
    if (thing && gives > at && !tokens.slice(gives + 1, k).every((token, i) => taken[gives + 1 + i] === 1 || has(token, roles.adverb | roles.preposition))) return null // prettier-ignore
    if (thing && gives >= 0) {
      const { doubt, unconfirmed } = doubtBefore(clause, gives)
      return { topic: 'aid', at: gives, doubt, unconfirmed, weak: false, how: 'object', present: false, hedge: null }
    }
  }
  return null
}

/** "The World Food Programme reached" */
const isName = ({ tokens }: Clause, at: number) => tokens[at]!.capital && (at > 0 || tokens[at + 1]?.capital === true)
