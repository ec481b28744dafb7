import type { Amount, Signs } from './amount.js'
import { amountAt } from './amount-at.js'
import { sides } from './combine.js'
import type { Core, Way } from './core.js'
import { type Fault, faults, isFault } from './fault.js'
import type { Grammar } from './grammar.js'
import { prefix } from './prefix.js'
import type { Token } from './tokens.js'

/**
 * "between 25 and 30", "from 25 to 31". The words between can be part of a number too ("a hundred and twenty"), so
 * every place that can divide the two is tried; more than one answer is none.
 */
export const openedRange: Way = ({ all, g, signs }, i) => {
  const open = g.open.at(all, i)
  if (open === null) return null
  const found: Core[] = []
  let wrong: Fault | null = null
  for (let k = open.next + 1; k < all.length; k++) {
    if (!open.value.includes(all[k]!.text)) continue
    const right = afterHedge(all, k + 1, g, signs)
    const left = right === null ? null : upTo(all, open.next, k, g, sharing(all, right, g, signs))
    if (left === null || right === null) continue
    const both = isFault(left) ? left : isFault(right) ? right : rangeOf(all, left, right, g, open.next)
    if (isFault(both)) wrong ??= both
    else found.push(both)
  }
  if (found.length > 1) return faults.joined()
  return found[0] ?? wrong
}

/** A number that fills the tokens from one position to another, "about" before it or not, percent after it or not. */
function upTo(all: readonly Token[], from: number, to: number, g: Grammar, signs: Signs): Amount | Fault | null {
  const found = afterHedge(all.slice(0, to), from, g, signs)
  if (found === null || isFault(found)) return found
  const next = g.percent.at(all, found.next)?.next ?? found.next
  return next === to ? found : null
}

/** A number with no other hedge before it than "about". */
function afterHedge(all: readonly Token[], i: number, g: Grammar, signs: Signs): Amount | Fault | null {
  const before = prefix(all, i, g)
  if (isFault(before)) return before
  const amount = amountAt(all, before.next, g, signs)
  const oneSided = before.hedge !== 'exact' && before.hedge !== 'about'
  return amount !== null && oneSided ? faults.hedgedRange() : amount
}

/** Decimals are to be expected at the left end of a range too where the right one has them: "1,2–1,5 million". */
function sharing(all: readonly Token[], right: Amount | Fault | null, g: Grammar, signs: Signs): Signs {
  const scaled = right !== null && !isFault(right) && (right.scaled || g.percent.at(all, right.next) !== null)
  return scaled ? { ...signs, scaled } : signs
}

/** "at least 9 and up to 15", "9, possibly up to 15" */
export const twoSided: Way = ({ all, g, signs, before }, _i, first) => {
  if (first === null || isFault(first)) return first
  const and = g.and.at(all, first.next)
  const second = prefix(all, and?.next ?? first.next, g)
  if (isFault(second) || second.next === (and?.next ?? first.next)) return null
  const other = amountAt(all, second.next, g, signs)
  if (other === null || isFault(other)) return other
  const firstSide = sides[before.hedge]
  const upper = sides[second.hedge] === 'above' && (firstSide === 'below' || (firstSide === 'none' && and !== null))
  const lower = sides[second.hedge] === 'below' && firstSide === 'above'
  if (!upper && !lower) return null
  const [low, high] = upper ? [first, other] : [other, first]
  return low.value > high.value
    ? faults.order(low.value, high.value)
    : { kind: 'range', low, high, percent: false, years: false, bounded: true, next: other.next }
}

/** "240–300", "25 to 31", "two or three" */
export const range: Way = ({ all, g, signs }, i, first) => {
  const dash = all[i]?.kind === 'number' ? g.to.at(all, i + 1) : null
  const known = dash === null ? signs : sharing(all, afterHedge(all, dash.next, g, signs), g, signs)
  const left = known === signs ? first : amountAt(all, i, g, known)
  if (left === null || isFault(left)) return left
  const to = g.to.at(all, g.percent.at(all, left.next)?.next ?? left.next)
  if (to === null || isHyphen(all, to.next - 1)) return null
  const before = prefix(all, to.next, g)
  if (isFault(before) || (before.hedge !== 'exact' && before.hedge !== 'about')) return null
  const right = amountAt(all, before.next, g, signs)
  return right === null || isFault(right) ? right : rangeOf(all, left, right, g, i)
}

/** A hyphen between words makes one number of them in some languages: "quatre-vingt" is eighty, not four to twenty. */
function isHyphen(all: readonly Token[], at: number): boolean {
  const word = (token: Token | undefined) => token?.kind === 'word'
  return all[at]!.text === '-' && word(all[at - 1]) && word(all[at + 1]) && !all[at]!.spaced && !all[at + 1]!.spaced
}

/** Both ends of a range, of the same thousands where only the right one says them: "2–3 million". */
function rangeOf(all: readonly Token[], left: Amount, right: Amount, g: Grammar, start: number): Core | Fault {
  const percent = g.percent.at(all, right.next)
  const next = percent?.next ?? right.next
  if (percent === null && g.percent.at(all, left.next) !== null) return faults.twoFigures()
  const written = (at: number) => (all[at]?.kind === 'number' ? all[at].text : '')
  const years = YEAR.test(written(start)) && /^\d{2}(?:\d{2})?$/.test(written(right.next - 1))
  let low = left
  if (right.scale > 1 && left.scale === 1 && !left.roundly) {
    if (left.value * right.scale <= right.value)
      low = { ...left, value: Number((left.value * right.scale).toPrecision(15)), scaled: true }
    else if (left.value < right.scale / 10) return faults.cutRange(left.value, right.value)
  }
  if (low.value > right.value) return years ? faults.years() : faults.order(low.value, right.value)
  return { kind: 'range', low, high: right, percent: percent !== null, years, bounded: false, next }
}

const YEAR = /^(?:19|20)\d{2}$/
