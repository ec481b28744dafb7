import { type Clause, has } from './clause.js'
import type { Mention } from './mention.js'
import type { RefusalCode } from './refuse-number.js'
import { roles } from './word.js'

/** "An earlier version of this report said that 98,000 were displaced": a number that was withdrawn. */
function isWithdrawn(tokens: Clause['tokens'], to: number): boolean {
  for (let k = 1; k <= to && k < tokens.length; k++) {
    const { text } = tokens[k]!
    if ((text === 'version' || text === 'edition') && /^(?:earlier|previous|original)$/.test(tokens[k - 1]!.text))
      return true
  }
  return false
}

/** "Rose by 12", "up from 40", "rose 12 per cent", "compared with 7": a difference, or an earlier value of the same count. */
export function changed({ tokens }: Pick<Clause, 'tokens'>, { quantity }: Mention): RefusalCode | null {
  const before = tokens[quantity.from - 1]
  if (before === undefined) return null
  if (isWithdrawn(tokens, quantity.from)) return 'change'
  if (/^(?:up from|down from|compared with|compared to|versus)$/.test(before.text)) return 'change'
  if (/^(?:with|to)$/.test(before.text) && tokens[quantity.from - 2]?.text === 'compared') return 'change'
  // "Rose 12 percent to 1,659"
  const rate = quantity.core.kind === 'percent' || quantity.core.kind === 'share'
  if (
    rate &&
    (has(before, roles.rise) || (has(before, roles.adverb) && has(tokens[quantity.from - 2] ?? before, roles.rise)))
  )
    return 'change'
  if (before.text !== 'from' && before.text !== 'by') return null
  for (let k = quantity.from - 2; k >= 0 && quantity.from - k <= 4; k--) {
    if (has(tokens[k]!, roles.rise)) return 'change'
    if (!has(tokens[k]!, roles.adverb)) return null
  }
  return null
}
