import type { UnitId } from '../units.js'
import type { Hedge } from '../vocabulary.js'
import type { Amount, Signs } from './amount.js'
import { combine, sides } from './combine.js'
import type { Core, Ends, Whole } from './core.js'
import { coreAt } from './core-at.js'
import { type Fault, faults, isFault } from './fault.js'
import type { Grammar } from './grammar.js'
import type { Prefix } from './prefix.js'
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

/** Puts together what stands before the number, the number, and what stands after it, or says why they do not fit. */
export function statement(
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
  for (const span of rest.brackets) {
    const inside = inBrackets(all.slice(...span), core, g, signs)
    if (inside === null) brackets.push(span)
    else if (typeof inside === 'string') rest.hedges.push(inside)
    else if (isFault(inside)) return inside
    else range = inside
  }
  for (const hedge of rest.hedges) {
    const both = combine(after, hedge)
    if (typeof both !== 'string') return both
    after = both
  }
  const oneSided = !isLoose(before.hedge) || !isLoose(after)
  if (core.kind === 'vague') {
    if (oneSided || before.exactly || range !== null) return faults.hedgedVague()
    return { stated: { kind: 'vague', band: core.band }, hedge: 'vague', unit, whole: null, noun, marks, brackets }
  }
  if (core.kind === 'range') {
    const whole = wholeNumbers([core.low, core.high], core.percent, unit)
    if (whole !== null) return whole
    if (core.years && unit === null) return faults.years()
    const twoSided = core.bounded && after === 'exact'
    if ((oneSided && !twoSided) || range) return faults.hedgedRange()
    const ends: Stated = { kind: 'range', range: [core.low.value, core.high.value] }
    return { stated: ends, hedge: 'between', unit, whole: null, noun, marks, brackets }
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
  if (range === null) return { stated, hedge, unit, whole, noun, marks, brackets }
  if (sides[hedge] === 'below' || sides[hedge] === 'above') return faults.twoHedges()
  return { stated, hedge: 'between', unit, whole, noun, marks, brackets }
}

/** Whether a hedge leaves a range or an order of magnitude as it is. */
const isLoose = (hedge: Hedge) => hedge === 'exact' || hedge === 'about'

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

/** A hedge or a range that stands in brackets and bounds the number before. Null: anything else, which is kept aside. */
function inBrackets(
  all: readonly Token[],
  outer: Core,
  g: Grammar,
  signs: Signs,
): Hedge | readonly [low: number, high: number] | Fault | null {
  const hedge = g.after.at(all, 0) ?? g.before.at(all, 0)
  const end = all.at(-1)?.text === '.' ? all.length - 1 : all.length
  if (hedge !== null && hedge.next === end && hedge.value !== 'filler' && hedge.value !== 'exactly') return hedge.value
  const ends = endsIn(all, g, signs)
  if (ends === null || ends.years || outer.kind !== 'point' || ends.percent !== outer.percent) return null
  const { low, high, next } = ends
  if (low.value <= outer.amount.value && outer.amount.value <= high.value) return [low.value, high.value]
  return next === all.length ? faults.twoFigures() : null
}

/** The range in brackets, which words like "range" can introduce and a noun can follow. */
function endsIn(all: readonly Token[], g: Grammar, signs: Signs): Ends | null {
  const before: Prefix = { hedge: 'exact', exactly: false, next: 0 }
  for (let i = 0; i < all.length; i++) {
    const core = coreAt({ all, g, signs, before }, i)
    if (core !== null && !isFault(core) && core.kind === 'range')
      return isFault(tail(all, core.next, false, g)) ? null : core
    if (!RANGE_WORDS.has(all[i]!.text)) return null
  }
  return null
}
