import { type Fault, faults, isFault } from './fault.js'
import type { DecimalSign } from './locales.js'

/** The signs of a number sorted out: "1.234,5" is `{ digits: '1234.5', decimals: 1 }`. */
export interface Numeral {
  /** ASCII digits with a point before decimals. */
  readonly digits: string
  readonly power: number
  /** What the number would be if its decimal sign grouped thousands instead; null where that cannot be. */
  readonly ifGrouped: number | null
}

export interface NumeralOptions {
  /** The sign that stands before decimals. Null: not known. */
  readonly decimal: DecimalSign | null
  /** Whether that sign was stated, or only follows from the language of the words. */
  readonly firm: boolean
  /** Whether "million" or "percent" follows, so that decimals are to be expected. */
  readonly scaled: boolean
}

type Shape =
  /** Digits only, or groups that cannot be anything else. */
  | { readonly kind: 'plain'; readonly digits: string; readonly grouped: DecimalSign | null }
  /** One sign that can only stand before decimals. */
  | {
      readonly kind: 'decimal'
      readonly sign: DecimalSign | '٫'
      readonly whole: string
      readonly rest: string
      readonly groups: boolean
    }
  /** One sign before exactly three digits. */
  | { readonly kind: 'either'; readonly sign: DecimalSign; readonly whole: string; readonly rest: string }

/**
 * Reads the digits of one number, refusing what can be read in two ways.
 *
 * One comma before three digits, "1,234", is 1,234 unless the decimal sign is known to be a comma: people are counted
 * whole, and publishers who write a decimal comma hardly print a count to three decimals. One point before three
 * digits, "1.234", is refused unless the decimal sign is known: tables in English print rates and thousands so, and
 * tables in German or Spanish print counts so; both are usual, and a factor of a thousand lies between them.
 */
export function numeral(written: string, { decimal, firm, scaled }: NumeralOptions): Numeral | Fault {
  const at = written.indexOf('e')
  const power = at < 0 ? 0 : Number(written.slice(at + 1))
  const mantissa = at < 0 ? written : written.slice(0, at)
  const shape = shapeOf(mantissa)
  if (isFault(shape)) return shape
  if (at >= 0 && !PROGRAM.test(mantissa)) return faults.malformed(written)
  if (shape.kind === 'plain') {
    if (shape.grouped !== null && shape.grouped === decimal && firm) return faults.otherSign(decimal)
    return { digits: shape.digits, power, ifGrouped: null }
  }
  const { sign, whole, rest } = shape
  const asDecimal: Numeral = {
    digits: `${whole}.${rest}`,
    power,
    ifGrouped: rest.length === 3 ? Number(whole + rest) : null,
  }
  if (at >= 0) return asDecimal
  const known = decimal !== null && (firm || scaled || decimal !== sign)
  if (shape.kind === 'either') {
    if (known) return decimal === sign ? asDecimal : { digits: whole + rest, power, ifGrouped: null }
    if (sign === ',' && !scaled && decimal === null) return { digits: whole + rest, power, ifGrouped: null }
    return faults.either(Number(asDecimal.digits), Number(whole + rest))
  }
  if (scaled || decimal === sign) return asDecimal
  if (decimal !== null && firm && sign !== '٫') return faults.otherSign(decimal)
  if (shape.groups) {
    const slip = rest.length === 3
    return slip ? faults.either(Number(asDecimal.digits), Number(whole + rest)) : asDecimal
  }
  return sign === ',' ? faults.commaDecimal(Number(asDecimal.digits)) : asDecimal
}

/** Programs print the digits before a power of ten without groups, and with a point. */
const PROGRAM = /^\d(?:\.\d+)?$/

const DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/

/** What the signs between the digits can be, by themselves. */
export function shapeOf(written: string): Shape | Fault {
  const { groups, signs } = cut(written)
  const head = groups[0]!
  const last = signs.at(-1)
  if (last === '.' && DATE.test(written)) return faults.date()
  if (head.length > 1 && head.startsWith('0')) return faults.leadingZero()
  if (last === undefined) return { kind: 'plain', digits: head, grouped: null }
  const rest = groups.at(-1)!
  const before = signs.slice(0, -1)
  if (last === '٫' || ((last === '.' || last === ',') && !before.includes(last))) {
    const sign = last === ',' ? ',' : '.'
    const whole = groups.slice(0, -1)
    if (before.length > 0 && !areGroups(whole, before)) return faults.malformed(written)
    const joined = whole.join('')
    if (before.length === 0 && last !== '٫' && rest.length === 3 && head !== '0' && head.length <= 3) {
      return { kind: 'either', sign, whole: head, rest }
    }
    if (last === '٫') return { kind: 'decimal', sign: last, whole: joined, rest, groups: true }
    return { kind: 'decimal', sign, whole: joined, rest, groups: before.length > 0 }
  }
  if (!areGroups(groups, signs)) return faults.malformed(written)
  return { kind: 'plain', digits: groups.join(''), grouped: last === '.' || last === ',' ? last : null }
}

/** The digits between the signs, and the signs. */
function cut(written: string): { readonly groups: readonly string[]; readonly signs: readonly string[] } {
  const groups: string[] = []
  const signs: string[] = []
  let from = 0
  for (let i = 0; i < written.length; i++) {
    if (written[i]! >= '0' && written[i]! <= '9') continue
    groups.push(written.slice(from, i))
    signs.push(written[i]!)
    from = i + 1
  }
  groups.push(written.slice(from))
  return { groups, signs }
}

/** Groups of three after one to three digits, or with commas as in India: a three at the end, twos before it. */
function areGroups(groups: readonly string[], signs: readonly string[]): boolean {
  const sign = signs[0]
  const head = groups[0]!
  if (sign === '٫' || signs.some(s => s !== sign) || head.startsWith('0') || groups.at(-1)!.length !== 3) return false
  const middle = groups.slice(1, -1)
  if (head.length <= 3 && middle.every(group => group.length === 3)) return true
  return sign === ',' && head.length <= 2 && middle.every(group => group.length === 2)
}
