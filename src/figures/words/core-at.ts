import { amountAt } from './amount-at.js'
import { combine } from './combine.js'
import type { Context, Core, Way } from './core.js'
import { type Fault, isFault } from './fault.js'
import { openedRange, range, twoSided } from './ranges.js'
import { share } from './share.js'
import { vague } from './vague.js'

/** One number. */
const point: Way = ({ all, g, before }, _i, amount) => {
  if (amount === null || isFault(amount)) return amount
  const hedge = amount.roundly ? combine(before.hedge, 'about') : before.hedge
  if (typeof hedge !== 'string') return hedge
  const percent = g.percent.at(all, amount.next)
  return { kind: 'point', amount, hedge, percent: percent !== null, whole: null, next: percent?.next ?? amount.next }
}

const ways: readonly Way[] = [openedRange, vague, range, share, twoSided, point]

/** The number that begins at a token: the first of the ways that applies. Null: there is none. */
export function coreAt(context: Context, i: number): Core | Fault | null {
  const first = amountAt(context.all, i, context.g, context.signs)
  for (const way of ways) {
    const found = way(context, i, first)
    if (found !== null) return found
  }
  return null
}
