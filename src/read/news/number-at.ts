import { significantDigits } from '../../figures/significant-digits.js'
import { isFault } from '../../figures/words/fault.js'
import type { DecimalSign } from '../../figures/words/locales.js'
import { numeral } from '../../figures/words/numeral.js'
import { type Band, bandTimes, vagueBands } from '../../figures/words/vague-bands.js'
import type { Token } from './token.js'
import { roles } from './word.js'

/** How the language writes numbers. */
export interface NumberSigns {
  readonly decimal: DecimalSign | null
  readonly joiner: string
  readonly joins: 'hundreds' | 'tens'
}

/** A number, a range or a word of quantity, without its hedges. */
export interface Core {
  readonly kind: 'number' | 'range' | 'vague' | 'share' | 'percent' | 'ambiguous' | 'several'
  /** The number, the low end of a range, a share as a fraction, per cent as such; NaN for vague words. */
  readonly value: number
  readonly high: number
  readonly digits: number
  readonly band: Band | null
  /** Whether the words mean about so many. */
  readonly roundly: boolean
  /** Whether it was written in digits that could be a year or a name. */
  readonly bare: boolean
  readonly next: number
}

const core = (kind: Core['kind'], value: number, next: number, more: Partial<Core> = {}): Core => ({
  kind, value, high: NaN, digits: Number.isNaN(value) || value < 0 ? 0 : significantDigits(value), band: null, roundly: false, bare: false, next, ...more,
}) // prettier-ignore

/** The number that begins at a token, with a range's second end and a percent sign; null where none does. */
export function coreAt(tokens: readonly Token[], i: number, signs: NumberSigns): Core | null {
  const one = simpleAt(tokens, i, signs)
  if (one === null || one.kind !== 'number') return one
  const joint = tokens[one.next]
  if (joint !== undefined && joinsRange(tokens, i, one.next)) {
    const two = simpleAt(tokens, one.next + 1, signs)
    const range = two?.kind === 'number' ? rangeOf(tokens, i, one, two, joint) : null
    if (range !== null)
      return tokens[range.next]?.word.percent === true ? { ...range, kind: 'percent', next: range.next + 1 } : range
  }
  const percent = tokens[one.next]
  return percent?.word.percent === true ? { ...one, kind: 'percent', next: one.next + 1 } : one
}

const TO = new Set([
  'to',
  '-',
  '–',
  'a',
  'y',
  'et',
  'and',
  'or',
  'o',
  'ou',
  'до',
  'и',
  'і',
  'та',
  'إلى',
  'و',
  'либо',
  'или',
  'або',
  'чи',
])
const ONLY_AFTER_BETWEEN = new Set(['and', 'y', 'et', 'и', 'і', 'та', 'و'])
const BETWEEN = new Set(['between', 'entre', 'между', 'між', 'بين'])
const OR = new Set(['or', 'o', 'ou', 'или', 'або', 'чи', 'либо'])

function joinsRange(tokens: readonly Token[], i: number, at: number): boolean {
  const { text } = tokens[at]!
  if (!TO.has(text)) return false
  const before = tokens[i - 1]?.text ?? ''
  if (before === 'from' && rises(tokens, i - 2)) return false
  return !ONLY_AFTER_BETWEEN.has(text) || BETWEEN.has(before) || BETWEEN.has(tokens[i - 2]?.text ?? '')
}

/** "Rose from 19 to 24" is a change, not a range. */
function rises(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k >= 0 && at - k <= 3; k--) if ((tokens[k]!.word.roles & roles.rise) !== 0) return true
  return false
}

function rangeOf(tokens: readonly Token[], i: number, one: Core, two: Core, joint: Token): Core | null {
  let low = one.value
  // "2 to 3 million": the first end shares the second's millions where it is the smaller number as written.
  const scale = scaleOf(two.value)
  if (scale >= 1000 && low < 1000 && low < two.value / scale && one.bare && Number.isInteger(low * 10)) low *= scale
  if (low >= two.value) return null
  if (OR.has(joint.text) && two.value > low * 2) return null
  const opened = BETWEEN.has(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.text === 'from'
  const yearsApart = one.bare && two.bare && low >= 1900 && two.value <= 2100
  if (yearsApart && !opened) return null
  return { ...two, kind: 'range', value: low, high: two.value, bare: false }
}

function scaleOf(value: number): number {
  for (const scale of [1e9, 1e6, 1e3])
    if (value >= scale && Number((value / scale).toPrecision(12)) * 1000 === Math.round((value / scale) * 1000))
      return scale
  return 1
}

function simpleAt(tokens: readonly Token[], i: number, signs: NumberSigns): Core | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (token.kind === 'number') return digitsAt(tokens, i, signs)
  const { word } = token
  if (token.kind !== 'word') return null
  if (word.share > 0) return shareAt(tokens, i)
  if (word.several) return severalAt(tokens, i)
  if (word.vague !== null) return vagueAt(tokens, i)
  return wordsAt(tokens, i, signs)
}

function digitsAt(tokens: readonly Token[], i: number, { decimal }: NumberSigns): Core | null {
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
  for (let power = 0; ; next++) {
    const after = tokens[next]
    if (after?.kind !== 'word') break
    const { word } = after
    if (typeof word.power === 'number' && word.power > power && (next > i + 1 || letterPower(after, close))) {
      power = word.power
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
  if (half !== null && multiplied && value % 1 === 0) return core('number', value * 1.5, half)
  return core('number', value, next, { digits: Math.max(1, digits), bare: !multiplied && !/[,' ]/.test(token.text) })
}

/** "1.5m" and "130k" are written close; "5 m" is five metres. */
const letterPower = (token: Token, close: boolean) => token.end - token.start > 2 || close

/** "And a half" after "a million". */
function halfAfter(tokens: readonly Token[], at: number): number | null {
  const and = tokens[at]
  const half = tokens[at + 1]
  return and?.text === 'and' && half?.word.share === 0.5 && half.text.startsWith('a ') ? at + 2 : null
}

/** Number words: "two hundred and fifty thousand", "a dozen", "half a million". */
function wordsAt(tokens: readonly Token[], i: number, { joiner, joins }: NumberSigns): Core | null {
  let total = 0
  let current = NaN
  let last = Infinity
  let next = i
  let roundly = false
  let complete = -1
  let article = false
  for (; next < tokens.length; next++) {
    const { word, text, kind } = tokens[next]!
    if (kind === 'number') break
    if (!Number.isNaN(word.number) && !(word.article && next === i && scales(tokens[next + 1]))) {
      const { number } = word
      const fits =
        Number.isNaN(current) ||
        (last >= 100 && number < 100) ||
        (last >= 20 && last < 100 && number < 10) ||
        (last >= 60 && last < 100 && number < 20 && joins === 'tens')
      if (!fits) break
      current = (Number.isNaN(current) ? 0 : current) + number
      last = number === 0 ? 1 : number
      complete = next
    } else if (typeof word.power === 'number' && word.power > 0 && (!Number.isNaN(current) || article || word.alone)) {
      if (letterOnly(text)) break
      if (word.power === 2) {
        if (!Number.isNaN(current) && current >= 100) break
        current = (Number.isNaN(current) ? 1 : current) * 100
        last = 100
      } else {
        const scale = Number(`1e${word.power}`)
        if (total > 0 && scale >= lowestScale(total)) {
          if (Number.isNaN(current)) total *= scale
          else break
        } else total += (Number.isNaN(current) ? 1 : current) * scale
        current = NaN
        last = Infinity
      }
      complete = next
      article = false
    } else if (word.times > 0 && (article || word.alone || (!Number.isNaN(current) && total === 0))) {
      total = (Number.isNaN(current) ? 1 : current) * word.times
      current = NaN
      complete = next
      next++
      break
    } else if (word.roundly > 0 && (article || next === i || (!Number.isNaN(current) && total === 0))) {
      total = (Number.isNaN(current) ? 1 : current) * word.roundly
      current = NaN
      roundly = true
      complete = next
    } else if (word.article && next === i) {
      if (!scales(tokens[next + 1])) return null
      article = true
    } else if (text === '-' && !Number.isNaN(current) && last >= 20 && last < 100) {
      continue
    } else if (text === joiner && complete === next - 1 && joinsHere(tokens, next, last, joins, total)) {
      continue
    } else if (
      roundly &&
      (text === 'de' || text === 'd') &&
      typeof tokens[next + 1]?.word.power === 'number' &&
      tokens[next + 1]!.word.power !== 0
    ) {
      continue
    } else break
  }
  if (complete < 0) return null
  const value = total + (Number.isNaN(current) ? 0 : current)
  const half = halfAfter(tokens, complete + 1)
  if (half !== null) {
    const power = tokens[half]?.word.power
    if (typeof power === 'number' && power > 2) return core('number', (value + 0.5) * Number(`1e${power}`), half + 1)
    if (value >= 1000) return core('number', value + lowestScale(value) / 2, half)
  }
  return core('number', value, complete + 1, { roundly })
}

const letterOnly = (text: string) => text.length <= 2

const scales = (token: Token | undefined) =>
  token !== undefined && (token.word.power !== 0 || token.word.times > 0 || token.word.roundly > 0)

function joinsHere(
  tokens: readonly Token[],
  at: number,
  last: number,
  joins: 'hundreds' | 'tens',
  total: number,
): boolean {
  const after = tokens[at + 1]?.word
  if (after === undefined || Number.isNaN(after.number)) return false
  return joins === 'hundreds'
    ? (last === 100 || (last === Infinity && total > 0)) && after.number < 100
    : last >= 20 && last < 100 && after.number < 20
}

function lowestScale(n: number): number {
  let scale = 1
  while (n % (scale * 10) === 0) scale *= 10
  return scale
}

const scaledBands = new Map<Band, Map<number, Band>>()

/** `bandTimes`, each product worked out once. */
function scaledBand(band: Band, power: number): Band {
  let products = scaledBands.get(band)
  if (products === undefined) scaledBands.set(band, (products = new Map()))
  let product = products.get(power)
  if (product === undefined) products.set(power, (product = bandTimes(band, power)))
  return product
}

/** "Hundreds", "tens of thousands". */
function vagueAt(tokens: readonly Token[], i: number): Core | null {
  const { word } = tokens[i]!
  let band: Band = vagueBands[word.vague!]
  let next = i + 1
  for (let hop = 0; hop < 2; hop++) {
    const of = tokens[next]
    const scale = of?.text === 'of' || of?.text === 'de' || of?.text === 'd' ? tokens[next + 1] : of
    const plural = scale?.word.vague
    const power = plural === 'thousands' ? 3 : plural === 'millions' ? 6 : scale?.word.power
    if (scale === undefined || typeof power !== 'number' || power < 2) break
    if (plural === null && of?.text === 'of') break
    band = scaledBand(band, power)
    next = scale === of ? next + 1 : next + 2
  }
  return core('vague', NaN, next, { band })
}

/** "Several hundred thousand", "a few dozen"; alone it says no number. */
function severalAt(tokens: readonly Token[], i: number): Core | null {
  const after = tokens[i + 1]
  const found = after?.word.vagueAfterSeveral ?? after?.word.vague ?? null
  if (after === undefined || found === null) return core('several', NaN, i + 1)
  let band: Band = vagueBands[found]
  let next = i + 2
  const of = tokens[next]
  const scale = of?.text === 'of' || of?.text === 'de' ? tokens[next + 1] : of
  if (scale !== undefined && typeof scale.word.power === 'number' && scale.word.power > 2) {
    band = scaledBand(band, scale.word.power)
    next = scale === of ? next + 1 : next + 2
  }
  return core('vague', NaN, next, { band })
}

/** "Half a million" is a number; "half the population", "a third of the 300" a share. */
function shareAt(tokens: readonly Token[], i: number): Core | null {
  const { word } = tokens[i]!
  const of = tokens[i + 1]
  const at = of?.text === 'of' || of?.text === '-' ? i + 2 : i + 1
  const article = tokens[at]
  const scale = article?.word.article === true ? tokens[at + 1] : article
  if (scale !== undefined && (article!.word.article || of?.text === '-')) {
    if (typeof scale.word.power === 'number' && scale.word.power > 1) {
      const step = scale === article ? at + 1 : at + 2
      return core('number', word.share * Number(`1e${scale.word.power}`), step)
    }
    if (scale.word.times > 0) return core('number', word.share * scale.word.times, scale === article ? at + 1 : at + 2)
  }
  return core('share', word.share, i + 1)
}
