import type { Signs } from './amount.js'
import { coreAt } from './core-at.js'
import { type Fault, faults, isFault } from './fault.js'
import { type Grammar, numberStarts } from './grammar.js'
import { type Prefix, prefix } from './prefix.js'
import { type Statement, statement } from './statement.js'
import { tail } from './tail.js'
import type { Token } from './tokens.js'

/** Reads the tokens of a phrase in one language: hedges, number, what follows it. */
export function readPhrase(all: readonly Token[], g: Grammar, signs: Signs): Statement | Fault {
  const margin = all.find(token => token.text === '±')
  if (margin !== undefined) return faults.unreadSign(margin)
  const marks: string[] = []
  let start = 0
  while (all[start]?.text === '*' || all[start]?.text === '†') marks.push(all[start++]!.text)
  const first = opening(all, start, g)
  if (first !== null) return first
  const none: Prefix = { hedge: 'exact', exactly: false, next: start }
  const before = g.open.at(all, start) === null ? prefix(all, start, g) : none
  if (isFault(before)) return before
  let core = coreAt({ all, g, signs, before }, before.next)
  let used = before
  if (core === null && before === none) {
    const again = prefix(all, start, g)
    if (isFault(again)) return again
    used = again
    core = coreAt({ all, g, signs, before: again }, again.next)
  }
  if (core === null) return nothingAt(all, used.next, g)
  if (isFault(core)) return core
  const rest = tail(all, core.next, core.kind !== 'vague' && core.percent, g)
  if (isFault(rest)) return rest
  const unclear = all.find(token => token.kind === 'word' && g.powers.get(token.text) === 'either')
  if (unclear !== undefined) return faults.manyMeanings(unclear.written)
  const said = statement(core, used, rest, all, g, signs)
  return isFault(said) || marks.length === 0 ? said : { ...said, marks: [...marks, ...said.marks] }
}

function opening(all: readonly Token[], start: number, g: Grammar): Fault | null {
  const sign = all[start]?.text
  const number = numberStarts(all, start + 1, g)
  if (sign === '-' && number) return faults.negative()
  if (sign === '+' && number) return faults.plusBefore()
  return sign === '(' || sign === '[' ? faults.brackets() : null
}

/** What to say of a phrase in which no number was found where one had to be. */
function nothingAt(all: readonly Token[], at: number, g: Grammar): Fault {
  const token = all[at]
  if (token === undefined) return faults.noNumber()
  if (token.text === '-' && all[at + 1]?.kind === 'number') return faults.negative()
  if (token.kind === 'sign') return faults.unreadSign(token)
  if (g.months.has(token.text)) return faults.date()
  if (numberStarts(all, at, g)) return faults.noNumber()
  const known = g.nouns.at(all, at) ?? g.adjectives.at(all, at)
  if (known === null) return faults.unreadWord(token.written)
  return all.some(other => other.kind === 'number') ? faults.beforeNumber(token.written) : faults.noNumber()
}
