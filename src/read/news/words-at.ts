import { type Core, type NumberSigns, core } from './core.js'
import { halfAfter } from './half-after.js'
import { lesserPart } from './lesser-part.js'
import type { Token } from './token.js'
import { unreadMagnitude } from './unread-magnitude.js'

/** Number words: "two hundred and fifty thousand", "a dozen", "half a million". */
export function wordsAt(tokens: readonly Token[], i: number, signs: NumberSigns): Core | null {
  const { joiner, joins } = signs
  let total = 0
  let current = NaN
  let last = Infinity
  let next = i
  let roundly = false
  let complete = -1
  let article = false
  let lowest = 1
  for (; next < tokens.length; next++) {
    const { word, text, kind } = tokens[next]!
    if (kind === 'number') break
    // An Arabic dual before its noun is two of them; after a number, or with more to come, it is one in another case.
    const cased = word.power !== 0 && (!Number.isNaN(current) || tokens[next + 1]?.text === joiner)
    // "Un bilan": an article; who is one is found by its noun.
    if (!Number.isNaN(word.number) && !cased && !(word.article && next === i)) {
      const { number } = word
      // "بين ألف وألفين": two ends, not one number.
      if (total > 0 && number >= lowest) break
      if (number >= 1000) lowest = 1000 ** Math.floor(Math.log10(number) / 3)
      const fits =
        Number.isNaN(current) ||
        (last >= 100 && number < 100) ||
        (last >= 20 && last < 100 && number < 10) ||
        (last >= 60 && last < 100 && number < 20 && joins === 'tens') ||
        (joiner === 'و' && last < 10 && number >= 20 && number < 100)
      if (!fits) break
      current = (Number.isNaN(current) ? 0 : current) + number
      last = number === 0 ? 1 : number
      complete = next
    } else if (typeof word.power === 'number' && word.power > 0 && (!Number.isNaN(current) || article || word.alone)) {
      if (letterOnly(text)) break
      if (word.power === 2) {
        if (!Number.isNaN(current) && current >= 100) {
          // "ألفان ومئة": a dual is written as a number of its own.
          if (current < 1000 || joiner !== 'و') break
          total += current
          current = NaN
        }
        current = (Number.isNaN(current) ? 1 : current) * 100
        last = 100
      } else {
        const scale = Number(`1e${word.power}`)
        lowest = scale
        if (total > 0 && scale >= lowestScale(total)) {
          if (Number.isNaN(current)) total *= scale
          else break
        } else total += (Number.isNaN(current) ? 1 : current) * scale
        current = NaN
        last = Infinity
      }
      complete = next
      article = false
    } else if (
      word.times > 0 &&
      (article || word.alone || (next === i && anotherBefore(tokens, i)) || (!Number.isNaN(current) && total === 0))
    ) {
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
    } else if (
      text === joiner &&
      complete === next - 1 &&
      (joiner === 'و' ? countsOn(tokens[next + 1]) : joinsHere(tokens, next, last, joins, total))
    ) {
      // prettier-ignore
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
    if (lowest > 1) return core('number', value + lowest / 2, half)
  }
  if (lowest > 1 && Number.isNaN(current)) {
    const part = lesserPart(tokens, complete + 1, lowest, signs, () => null)
    if (part !== null) return core('number', value + part.value, part.next)
  }
  if (unreadMagnitude(tokens, complete + 1)) return core('ambiguous', NaN, complete + 1)
  return core('number', value, complete + 1, { roundly })
}

/** "Another dozen" */
const anotherBefore = (tokens: readonly Token[], i: number) =>
  /^(?:another|further|additional|extra)$/.test(tokens[i - 1]?.text ?? '')

/** In Arabic every part of a number is joined to the one before. */
const countsOn = (token: Token | undefined) =>
  token !== undefined &&
  !token.spaced &&
  (!Number.isNaN(token.word.number) || (token.word.alone && token.word.power !== 0))

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
