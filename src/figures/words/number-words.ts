import { type Parser, inWords } from './amount.js'
import type { Grammar } from './grammar.js'
import { halfAt, powersAt, tenTo } from './powers-at.js'
import type { Token } from './tokens.js'

/** "nine", "a hundred and twenty", "two hundred thousand", "two dozen", "a million and a half" */
export const numberWords: Parser = (all, i, g) => {
  let total = 0
  let limit = Infinity
  let scale = 1
  let at = i
  for (;;) {
    const joint = total > 0 && g.joins === 'hundreds' && all[at]?.text === g.joiner
    const part = joint ? lastPart(all, at + 1, g) : partAt(all, at, g)
    if (part === null) break
    const times = total === 0 ? g.times.get(all[part.next]?.text ?? '') : undefined
    if (times !== undefined) return inWords(part.value * times, part.article ? 1 : times, part.next + 1)
    const half = total === 0 && part.value < 100 ? halfAt(all, part.next, g) : null
    const powers = powersAt(all, half ?? part.next, g)
    const factor = tenTo(powers.power)
    if (half !== null && factor > 1) return inWords((part.value + 0.5) * factor, 1, powers.next)
    if (factor >= limit) break
    total += part.value * (half === null ? factor : 1)
    at = half === null ? powers.next : part.next
    scale = part.article && part.scale === 1 ? 1 : (part.article ? 1 : part.scale) * factor
    limit = factor
    if (factor === 1) break
  }
  if (at === i) return null
  const half = limit > 1 && limit < Infinity ? halfAt(all, at, g) : null
  return half === null ? inWords(total, scale, at) : inWords(total + limit / 2, 1, half)
}

interface Part {
  readonly value: number
  /** 100 where the part ends in "hundred". */
  readonly scale: number
  /** Whether an article stands for one: "a hundred". */
  readonly article: boolean
  readonly next: number
}

/** What stands before "thousand" or "million", or alone: a number under a thousand. */
function partAt(all: readonly Token[], i: number, g: Grammar): Part | null {
  const text = (k: number) => all[k]?.text ?? ''
  const multiplies = (k: number) => g.powers.has(text(k)) || g.times.has(text(k))
  const article = g.articles.has(text(i)) && multiplies(i + 1)
  const first = article ? { value: 1, next: i + 1 } : g.alone.has(text(i)) ? { value: 1, next: i } : tensAt(all, i, g)
  if (first === null) return null
  let { value, next } = first
  const hundred = g.powers.get(text(next)) === 2 && value > 0 && value < 100
  if (hundred) {
    value *= 100
    next++
  }
  if (value > 0 && value % 100 === 0) {
    const rest = lastPart(all, g.joins === 'hundreds' && text(next) === g.joiner ? next + 1 : next, g)
    if (rest !== null && rest.value > 0) return { value: value + rest.value, scale: 1, article: false, next: rest.next }
  }
  return { value, scale: hundred ? 100 : 1, article, next }
}

/** A number under a hundred that no "hundred" follows. */
function lastPart(all: readonly Token[], i: number, g: Grammar): Part | null {
  const tens = tensAt(all, i, g)
  if (tens === null || tens.value >= 100 || g.powers.get(all[tens.next]?.text ?? '') === 2) return null
  return { ...tens, scale: 1, article: false }
}

/** One word, or two as in "twenty-five" and "treinta y dos". */
function tensAt(
  all: readonly Token[],
  i: number,
  g: Grammar,
): { readonly value: number; readonly next: number } | null {
  const word = (k: number) => (all[k]?.kind === 'word' ? g.numbers.get(all[k].text) : undefined)
  const value = word(i)
  if (value === undefined) return null
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const joint = all[i + 1]?.text === '-' || (g.joins === 'tens' && all[i + 1]?.text === g.joiner)
    const next = joint ? i + 2 : i + 1
    const unit = word(next)
    if (unit !== undefined && unit > 0 && unit < 10) return { value: value + unit, next: next + 1 }
  }
  return { value, next: i + 1 }
}
