import { isFault } from '../../figures/words/fault.js'
import { numeral } from '../../figures/words/numeral.js'
import type { NumberSigns } from './core.js'
import type { Token } from './token.js'

/**
 * What stands right behind a magnitude and is added to it: "4 millions 200 mille", "85 тысяч 400", "3 mil 500". Null
 * where it is no smaller part of the same number. `words` reads number words.
 */
export function lesserPart(
  tokens: readonly Token[],
  from: number,
  scale: number,
  { decimal, joiner }: NumberSigns,
  words: (at: number) => { readonly value: number; readonly next: number } | null,
): { readonly value: number; readonly next: number } | null {
  const joined = joiner === 'و' && tokens[from]?.text === joiner
  const at = joined ? from + 1 : from
  const token = tokens[at]
  if (token === undefined || token.spaced === joined) return null
  const part = token.kind === 'number' ? digits(tokens, at, decimal) : token.kind === 'word' ? words(at) : null
  if (part === null || !(part.value > 0) || part.value >= scale) return null
  // "One million 200" says two things.
  if (scale > 1000 && part.value * 1000 < scale) return null
  return part
}

function digits(tokens: readonly Token[], at: number, decimal: NumberSigns['decimal']) {
  const { text } = tokens[at]!
  const scaled = tokens[at + 1]
  const power = scaled?.kind === 'word' && scaled.text.length > 1 ? scaled.word.power : 0
  if (typeof power !== 'number') return null
  const read = numeral(text, { decimal, firm: false, scaled: power > 2 })
  if (isFault(read) || read.power !== 0 || !/^\d+$/.test(read.digits)) return null
  // A year is no part of a count.
  if (power === 0 && /^(?:19|20)\d\d$/.test(text)) return null
  return power > 2
    ? { value: Number(read.digits) * Number(`1e${power}`), next: at + 2 }
    : { value: Number(read.digits), next: at + 1 }
}
