import { combine } from '../../figures/words/combine.js'
import type { Hedge } from '../../figures/vocabulary.js'
import type { Quantity } from './find-quantities.js'
import type { Token } from './token.js'

/** Words between a number and a hedge behind its noun: "34 شخصا على الأقل". */
const BETWEEN = 2

/**
 * The hedge of a number in a language of which the nouns are not known: one behind the noun counts where no other number,
 * sign or hedge stands between. Null where it pulls against the hedge before.
 */
export function hedgeBehind(tokens: readonly Token[], { hedge, to }: Quantity): Hedge | null {
  for (let k = to + 1; k <= to + 1 + BETWEEN; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word') return hedge
    const { after, before, number, vague, power } = token.word
    const next = tokens[k + 1]
    // "Seven killed and at least fifteen wounded": the hedge is the next number's.
    if (
      before !== null &&
      (next?.kind === 'number' || next?.word.before != null || (next !== undefined && isNumber(next)))
    )
      return hedge
    if (after !== null) {
      const both = combine(hedge, after)
      return typeof both === 'string' ? both : null
    }
    if (vague !== null || power !== 0 || !Number.isNaN(number)) return hedge
  }
  return hedge
}

const isNumber = ({ word }: Token) =>
  !Number.isNaN(word.number) || word.vague !== null || word.several || word.share > 0
