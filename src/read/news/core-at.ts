import type { Core, NumberSigns } from './core.js'
import { digitsAt } from './digits-at.js'
import { shareAt } from './share-at.js'
import type { Token } from './token.js'
import { afterMagnitude } from './unread-magnitude.js'
import { pluralDigitsAt, severalAt, vagueAt } from './vague-at.js'
import { roles } from './word.js'
import { wordsAt } from './words-at.js'

/** The number that begins at a token, with a range's second end and a percent sign; null where none does. */
export function coreAt(tokens: readonly Token[], i: number, signs: NumberSigns): Core | null {
  const one = simpleAt(tokens, i, signs)
  if (one === null || one.kind !== 'number') return one
  if (afterMagnitude(tokens, i)) return { ...one, kind: 'ambiguous' }
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
  'الى',
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
  const unscaled = one.bare || (Number.isInteger(low) && !one.roundly)
  if (scale >= 1000 && low < 1000 && low < two.value / scale && unscaled && Number.isInteger(low * 10)) low *= scale
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
  if (token.kind === 'number') return pluralDigitsAt(tokens, i) ?? digitsAt(tokens, i, signs)
  const { word } = token
  if (token.kind !== 'word') return null
  if (word.share > 0) return shareAt(tokens, i)
  // "Un demi-million"
  if (word.article && tokens[i + 2]?.text === '-' && tokens[i + 1]!.word.share > 0) return shareAt(tokens, i + 1)
  if (word.several) return severalAt(tokens, i)
  // "Около тысячи": after a hedge a word that is both is one thousand, not thousands.
  if (word.vague !== null && !(word.alone && tokens[i - 1]?.word.before != null)) return vagueAt(tokens, i)
  return wordsAt(tokens, i, signs)
}
