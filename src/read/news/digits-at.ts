import { significantDigits } from '../../figures/significant-digits.js'
import { isFault } from '../../figures/words/fault.js'
import { numeral } from '../../figures/words/numeral.js'
import { type Core, type NumberSigns, core } from './core.js'
import { halfAfter } from './half-after.js'
import { lesserPart } from './lesser-part.js'
import type { Token } from './token.js'
import { unreadMagnitude } from './unread-magnitude.js'
import { wordsAt } from './words-at.js'

export function digitsAt(tokens: readonly Token[], i: number, signs: NumberSigns): Core | null {
  const { decimal } = signs
  const token = tokens[i]!
  const suffix = tokens[i + 1]
  const close = suffix !== undefined && !suffix.spaced && suffix.kind === 'word'
  const scaled =
    suffix !== undefined &&
    (suffix.kind === 'word' ? typeof suffix.word.power === 'number' && suffix.word.power > 2 : suffix.word.percent)
  const read = numeral(token.text, { decimal, firm: false, scaled })
  if (isFault(read)) return read.code === 'E-AMBIGUOUS' ? core('ambiguous', NaN, i + 1) : null
  let value = Number(read.digits)
  if (read.power !== 0) return null
  let digits = read.digits.replace(/^0*\.?0*|\./g, '').length
  let next = i + 1
  let multiplied = false
  let scale = 1
  for (let power = 0; ; next++) {
    const after = tokens[next]
    if (after?.kind !== 'word') break
    const { word } = after
    if (typeof word.power === 'number' && word.power > power && (next > i + 1 || letterPower(after, close))) {
      power = word.power
      scale *= Number(`1e${word.power}`)
      value = Number((value * Number(`1e${word.power}`)).toPrecision(15))
      multiplied = true
    } else if (word.times > 0 && next === i + 1) {
      value *= word.times
      multiplied = true
    } else break
  }
  if (!multiplied) digits = significantDigits(value)
  if (!Number.isInteger(value) && tokens[next]?.word.percent !== true) return null
  if (value > Number.MAX_SAFE_INTEGER) return null
  const half = halfAfter(tokens, next)
  const power = half === null || multiplied ? null : tokens[half]?.word.power
  if (typeof power === 'number' && power > 2 && value % 1 === 0)
    return core('number', (value + 0.5) * Number(`1e${power}`), half! + 1)
  if (half !== null && scale > 1) return core('number', value + scale / 2, half)
  if (scale > 1 && value % scale === 0) {
    const part = lesserPart(tokens, next, scale, signs, at => wordsAt(tokens, at, signs))
    if (part !== null) return core('number', value + part.value, part.next)
  }
  if (unreadMagnitude(tokens, next)) return core('ambiguous', NaN, next)
  return core('number', value, next, { digits: Math.max(1, digits), bare: !multiplied && !/[,' ]/.test(token.text) })
}

/** "1.5m" and "130k" are written close; "5 m" is five metres. */
const letterPower = (token: Token, close: boolean) => token.end - token.start > 2 || close
