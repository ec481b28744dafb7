import type { UnitId } from '../units.js'
import type { Hedge } from '../vocabulary.js'
import type { Amount, Signs } from './amount.js'
import { combine, sides } from './combine.js'
import type { Core, Whole } from './core.js'
import { coreAt } from './core-at.js'
import { type Fault, faults, isFault } from './fault.js'
import { type Grammar, numberStarts } from './grammar.js'
import { type Prefix, prefix } from './prefix.js'
import { type Span, type Tail, tail } from './tail.js'
import type { Token } from './tokens.js'
import type { Band } from './vague-bands.js'

/** The number of a phrase, before a reading of its hedge is chosen. */
export type Stated =
  /** One number, with the ends that brackets after it state, if they do. */
  | {
      readonly kind: 'point'
      readonly value: number
      readonly digits: number
      readonly range: readonly [number, number] | null
    }
  | { readonly kind: 'range'; readonly range: readonly [low: number, high: number] }
  | { readonly kind: 'vague'; readonly band: Band }

/** What a phrase says. */
export interface Statement {
  readonly stated: Stated
  readonly hedge: Hedge
  readonly unit: UnitId | null
  readonly whole: Whole | null
  readonly noun: Span | null
  readonly marks: readonly string[]
  readonly brackets: readonly Span[]
}

/** Reads the tokens of a phrase in one language: hedges, number, what follows it. */
export function readPhrase(all: readonly Token[], g: Grammar, signs: Signs): Statement | Fault {
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
  const known = g.nouns.at(all, at) ?? g.adjectives.at(all, at)
  if (known === null) return faults.unreadWord(token.written)
  return all.some(other => other.kind === 'number') ? faults.beforeNumber(token.written) : faults.noNumber()
}

function statement(
  core: Core,
  before: Prefix,
  rest: Tail,
  all: readonly Token[],
  g: Grammar,
  signs: Signs,
): Statement | Fault {
  const { unit, noun, marks } = rest
  let after: Hedge = 'exact'
  let range: readonly [number, number] | null = null
  const brackets: Span[] = []
  const hedges = [...rest.hedges]
  for (const span of rest.brackets) {
    const inside = inBrackets(all.slice(...span), g, signs)
    if (inside === null) brackets.push(span)
    else if (typeof inside === 'string') hedges.push(inside)
    else range = inside
  }
  for (const hedge of hedges) {
    const both = combine(after, hedge)
    if (typeof both !== 'string') return both
    after = both
  }
  const common = { unit, whole: null, noun, marks, brackets }
  const oneSided = [before.hedge, after].some(hedge => hedge !== 'exact' && hedge !== 'about')
  if (core.kind === 'vague') {
    if (oneSided || before.exactly || range !== null) return faults.hedgedVague()
    return { ...common, hedge: 'vague', stated: { kind: 'vague', band: core.band } }
  }
  if (core.kind === 'range') {
    const whole = wholeNumbers([core.low, core.high], core.percent, unit)
    if (whole !== null) return whole
    if (core.years && unit === null) return faults.years()
    const twoSided = core.bounded && after === 'exact'
    if ((oneSided && !twoSided) || range) return faults.hedgedRange()
    return { ...common, hedge: 'between', stated: { kind: 'range', range: [core.low.value, core.high.value] } }
  }
  const { amount, whole } = core
  const wrong = wholeNumbers([amount], core.percent, unit)
  if (wrong !== null) return wrong
  const hedge = combine(core.hedge, after)
  if (typeof hedge !== 'string') return hedge
  if (before.exactly && hedge !== 'exact') return faults.twoHedges()
  const { value } = amount
  const digits = before.exactly ? allDigits(amount) : amount.digits
  const stated: Stated = { kind: 'point', value, digits, range }
  if (range === null) return { ...common, whole, hedge, stated }
  if (sides[hedge] === 'below' || sides[hedge] === 'above') return faults.twoHedges()
  return range[0] <= value && value <= range[1] ? { ...common, whole, hedge: 'between', stated } : faults.twoFigures()
}

/** "Exactly 500" means all three digits. */
const allDigits = ({ value, digits }: Amount) => Math.max(digits, String(Math.trunc(value)).length)

/** People are counted whole: 52.4 families is a thousands separator misread, or not a count. */
function wholeNumbers(amounts: readonly Amount[], percent: boolean, unit: UnitId | null): Fault | null {
  if (percent) return null
  const wrong = amounts.find(({ value, scaled }) => !Number.isInteger(value) && (scaled || unit !== null))
  return wrong === undefined ? null : faults.halfPeople(wrong.value, wrong.ifGrouped)
}

/** Words before a range in brackets: "400 (95% CI 350–450)". */
const RANGE_WORDS = new Set([
  'range',
  'ci',
  'ui',
  'interval',
  'between',
  'from',
  '95',
  '90',
  '80',
  '%',
  ':',
  ',',
  'confidence',
  'credible',
  'uncertainty',
])

/** A hedge or a range that stands alone in brackets. Null: anything else, which is kept as it is. */
function inBrackets(all: readonly Token[], g: Grammar, signs: Signs): Hedge | readonly [number, number] | null {
  const after = g.after.at(all, 0) ?? g.before.at(all, 0)
  const end = all.at(-1)?.text === '.' ? all.length - 1 : all.length
  if (after !== null && after.next === end && after.value !== 'filler' && after.value !== 'exactly') return after.value
  const before: Prefix = { hedge: 'exact', exactly: false, next: 0 }
  for (let i = 0; i < all.length; i++) {
    const core = coreAt({ all, g, signs, before }, i)
    if (core !== null && !isFault(core) && core.kind === 'range' && core.next === all.length)
      return [core.low.value, core.high.value]
    if (!RANGE_WORDS.has(all[i]!.text)) return null
  }
  return null
}
