import type { Amount } from './amount.js'
import { amountAt } from './amount-at.js'
import { combine } from './combine.js'
import type { Context, Way } from './core.js'
import { type Fault, faults, isFault } from './fault.js'
import { type Grammar, numberStarts } from './grammar.js'
import { prefix } from './prefix.js'
import type { Token } from './tokens.js'

/**
 * "half the pre-war population of 22 million", "70 percent of the 3 million people". The result is worked out, and so
 * "about", unless the words say more; with as many digits as the less exact of share and whole, a share in words one.
 */
export const share: Way = (context, i, first) => {
  const { all, g, signs, before } = context
  const part = partAt(context, i, first)
  if (part === null || isFault(part)) return part
  let at = part.next
  while (all[at] !== undefined && (all[at]!.kind === 'word' || all[at]!.text === '-') && !numberAhead(all, at, g)) at++
  const start = prefix(all, at, g)
  if (isFault(start)) return start
  const whole = amountAt(all, start.next, g, signs)
  if (whole === null) return part.inWords ? faults.noWhole() : null
  if (isFault(whole)) return whole
  const linked = start.next > at || g.of.has(all[at - 1]!.text)
  if (!linked) return faults.noWhole()
  if (start.hedge !== 'exact' && start.hedge !== 'about') return faults.hedgedWhole()
  if (g.percent.at(all, whole.next) !== null) return faults.twoFigures()
  const hedge = combine(before.hedge, 'about')
  if (typeof hedge !== 'string') return hedge
  const value = Math.round((whole.value * part.of) / part.parts)
  const span = { start: all[start.next]!.start, end: all[whole.next - 1]!.end }
  return {
    kind: 'point',
    amount: { ...whole, value, digits: Math.min(part.digits, whole.digits), ifGrouped: null },
    hedge,
    percent: false,
    whole: { share: part.of / part.parts, value: whole.value, ...span },
    next: whole.next,
  }
}

interface Part {
  readonly of: number
  readonly parts: number
  readonly digits: number
  readonly inWords: boolean
  readonly next: number
}

/** The share: in words, or in percent with "of" behind it. "Half a million" is a number, not a share. */
function partAt({ all, g }: Context, i: number, amount: Amount | Fault | null): Part | Fault | null {
  if (amount !== null && isFault(amount)) return amount
  const words = g.shares.at(all, i)
  if (words !== null && (amount === null || amount.next <= words.next)) {
    return { of: words.value[0], parts: words.value[1], digits: 1, inWords: true, next: words.next }
  }
  const percent = amount === null ? null : g.percent.at(all, amount.next)
  if (amount === null || percent === null || !g.of.has(all[percent.next]?.text ?? '')) return null
  return { of: amount.value, parts: 100, digits: amount.digits, inWords: false, next: percent.next }
}

/** Whether a number, or hedges and a number, begin at a token. */
function numberAhead(all: readonly Token[], i: number, g: Grammar): boolean {
  const start = prefix(all, i, g)
  const at = isFault(start) ? i : start.next
  return numberStarts(all, at, g) || (g.articles.has(all[at]?.text ?? '') && numberStarts(all, at + 1, g))
}
