import { type Amount, type Parser, type Signs, inWords } from './amount.js'
import { type Fault, faults, isFault } from './fault.js'
import { type Grammar, powerAfterVague } from './grammar.js'
import { numberWords } from './number-words.js'
import { numeral } from './numeral.js'
import { halfAt, powersAt, tenTo } from './powers-at.js'
import type { Token } from './tokens.js'

/** The number that begins at a token; null where none does. */
export function amountAt(all: readonly Token[], i: number, g: Grammar, signs: Signs): Amount | Fault | null {
  for (const parser of parsers) {
    const found = parser(all, i, g, signs)
    if (found === null) continue
    if (!isFault(found) && found.value > Number.MAX_SAFE_INTEGER) return faults.tooLarge()
    return found
  }
  return null
}

/** "130,000", "1.2m", "2 hundred thousand", "2 and a half million", "3 dozen" */
const inDigits: Parser = (all, i, g, signs) => {
  const token = all[i]
  if (token?.kind !== 'number') return null
  const half = halfAt(all, i + 1, g)
  const from = half ?? i + 1
  const powers = powersAt(all, from, g)
  const times = half === null ? g.times.get(all[from]?.text ?? '') : undefined
  const scaled = powers.next > from || times !== undefined
  const decimals = scaled || signs.scaled === true || g.percent.at(all, i + 1) !== null
  const read = numeral(token.text, { decimal: signs.decimal, firm: signs.firm, scaled: decimals })
  if (isFault(read)) return read
  const { digits, power, ifGrouped } = read
  const andAHalf = half !== null && scaled
  if (andAHalf && digits.includes('.')) return faults.twoFigures()
  const used = andAHalf ? `${digits}.5` : digits
  const scale = times ?? tenTo(powers.power)
  return {
    value: times === undefined ? shifted(used, power + powers.power) : Number(digits) * times,
    digits: digitsIn(used),
    scale,
    scaled,
    roundly: false,
    ifGrouped: ifGrouped === null ? null : ifGrouped * scale,
    next: times === undefined ? (scaled ? powers.next : i + 1) : from + 1,
  }
}

/** "half a million", "a quarter of a million", "half a dozen" */
const partOf: Parser = (all, i, g) => {
  const share = g.shares.at(all, i)
  if (share === null) return null
  let next = share.next
  if (g.of.has(all[next]?.text ?? '')) next++
  if (g.articles.has(all[next]?.text ?? '')) next++
  const times = g.times.get(all[next]?.text ?? '')
  const powers = powersAt(all, next, g)
  if (times === undefined && powers.next === next) return null
  const whole = times ?? tenTo(powers.power)
  const value = (whole * share.value[0]) / share.value[1]
  if (!Number.isInteger(value)) return null
  return inWords(value, 1, times === undefined ? powers.next : next + 1)
}

/** "une centaine", "una decena de miles" */
const roundNoun: Parser = (all, i, g) => {
  const from = g.articles.has(all[i]?.text ?? '') ? i + 1 : i
  const round = g.roundly.get(all[from]?.text ?? '')
  if (round === undefined) return null
  const of = g.of.has(all[from + 1]?.text ?? '') ? from + 2 : null
  const power = of === null ? null : powerAfterVague(all[of]?.text ?? '', g)
  if (of === null || power === null) return { ...inWords(round, 1, from + 1), roundly: true }
  return { ...inWords(round * tenTo(power), 1, of + 1), roundly: true }
}

const parsers: readonly Parser[] = [inDigits, partOf, roundNoun, numberWords]

/** By the digits, not by multiplying: 1.1 × 1,000,000 is not 1,100,000 in binary. */
const shifted = (digits: string, power: number) => Number(power === 0 ? digits : `${digits}e${power}`)

/** Digits that were meant: zeros at the end of a whole number are not, zeros after a decimal point are. */
function digitsIn(digits: string): number {
  const point = digits.indexOf('.')
  let from = 0
  while (digits[from] === '0' || digits[from] === '.') from++
  let to = digits.length
  while (point < 0 && digits[to - 1] === '0') to--
  return Math.max(1, to - from - (point >= from ? 1 : 0))
}
