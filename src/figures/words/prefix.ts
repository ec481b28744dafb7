import type { Hedge } from '../vocabulary.js'
import { combine } from './combine.js'
import { type Fault, faults } from './fault.js'
import type { Grammar } from './grammar.js'
import type { Token } from './tokens.js'

export interface Prefix {
  readonly hedge: Hedge
  /** Whether the words say that the number is exact. */
  readonly exactly: boolean
  readonly next: number
}

/** The hedges before a number, and what else may stand there without changing it. */
export function prefix(all: readonly Token[], i: number, g: Grammar): Prefix | Fault {
  let hedge: Hedge = 'exact'
  let exactly = false
  let next = i
  for (;;) {
    const found = g.before.at(all, next)
    if (found === null) break
    next = found.next
    if (all[next]?.text === '.' && !all[next]!.spaced) next++
    if (found.value === 'filler') continue
    if (found.value === 'exactly') {
      exactly = true
      continue
    }
    const both = combine(hedge, found.value)
    if (typeof both !== 'string') return both
    hedge = both
  }
  return exactly && hedge !== 'exact' ? faults.twoHedges() : { hedge, exactly, next }
}
