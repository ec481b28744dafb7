import { type Reading, type ReadingTable, readingTable } from './readings.js'
import { significantDigits as digitsOf } from './significant-digits.js'
import { type Basis, type Hedge, hedges } from './vocabulary.js'
import { knownOptions } from '../util/known-options.js'

export interface Bounds {
  /** Null: no lower limit is known. */
  readonly low: number | null
  /** Null: nobody put a number forward. */
  readonly best: number | null
  /** Null: no upper limit is known. */
  readonly high: number | null
}

export interface BoundsOptions {
  /** What the words are taken to mean. Default: `typical`. */
  readonly reading?: Reading
  /** Digits that the writer meant. Default: counted from the value. */
  readonly significantDigits?: number
  /** Kind of knowledge behind the number; a list or a register has no rounding halo. Default: null, not stated. */
  readonly basis?: Basis | null
}

/**
 * What a hedged number says about the true one, under a reading of the hedge.
 *
 * Bounds of whole numbers are whole numbers, rounded outward: nobody counts half people. Zero stays zero. One-sided
 * words ("at least", "over", "up to" …) give one bound, the number, in every reading, and put no best number forward.
 * "About" and "almost" follow the table of the reading, by significant digits; below ten, where the table's source has
 * no data, they use the ratios for one digit. A bare number is exact; where the reading has a halo, one of at most two
 * significant digits that is no list or register gets half a unit of its last significant digit on either side, though
 * never more than "about" would give it (1,000 does not reach down to 500), and nothing where that digit counts single
 * people (only 47 rounds to 47).
 *
 * Throws `invalid hedge: between` and `invalid hedge: vague`, which one number cannot bound, `unknown hedge: WORD`,
 * `invalid value: -5` for what is negative or not finite, `invalid significantDigits: 0`, `unknown reading: NAME` and
 * `invalid reading: NAME`.
 *
 * Source of the ratios: Ferson et al. 2015; see `readings`.
 *
 * @example
 * bounds(3300000, 'about')                     // → { "low": 3102000, "best": 3300000, "high": 3465000 }
 * bounds(3300000, 'about', { reading: 'wide' }) // → { "low": 2640000, "best": 3300000, "high": 3960000 }
 * bounds(336, 'at-least')                      // → { "low": 336, "best": null, "high": null }
 */
export function bounds(value: number, hedge: Hedge, options: BoundsOptions = {}): Bounds {
  knownOptions(options, { reading: 1, significantDigits: 1, basis: 1 })
  const { reading = 'typical', significantDigits, basis = null } = options
  if (!Number.isFinite(value) || value < 0) throw new Error(`invalid value: ${value}`)
  if (!Object.hasOwn(hedges, hedge)) throw new Error(`unknown hedge: ${hedge}`)
  if (significantDigits !== undefined && !(Number.isInteger(significantDigits) && significantDigits > 0)) {
    throw new Error(`invalid significantDigits: ${significantDigits}`)
  }
  const table = readingTable(reading)
  switch (hedge) {
    case 'over':
    case 'at-least':
      return { low: value, best: null, high: null }
    case 'under':
    case 'at-most':
    case 'up-to':
      return { low: null, best: null, high: value }
    case 'about':
    case 'almost':
      return byRatios(value, table[hedge], significantDigits ?? digitsOf(value))
    case 'exact':
      return exactly(value, table, significantDigits, basis)
    case 'between':
    case 'vague':
      throw new Error(`invalid hedge: ${hedge}`)
  }
}

function byRatios(value: number, rows: ReadingTable['about'], digits: number): Bounds {
  const [low, high] = rows[Math.min(digits, 4) - 1]!
  const whole = Number.isInteger(value)
  return {
    low: low === null ? null : outward(value * low, Math.floor, whole),
    best: value,
    high: high === null ? null : outward(value * high, Math.ceil, whole),
  }
}

function exactly(
  value: number,
  table: ReadingTable,
  significantDigits: number | undefined,
  basis: Basis | null,
): Bounds {
  const point = { low: value, best: value, high: value }
  if (!table.halo || value === 0 || basis === 'list' || basis === 'register') return point
  const digits = significantDigits ?? digitsOf(value)
  if (digits > 2) return point
  const lastDigit = Number(value.toExponential().split('e')[1]) - digits + 1
  const whole = Number.isInteger(value)
  if (whole && lastDigit <= 0) return point
  const half = Number(`5e${lastDigit - 1}`)
  const about = byRatios(value, table.about, digits)
  return {
    low: Math.max(outward(value - half, Math.floor, whole), about.low ?? 0),
    best: value,
    high: Math.min(outward(value + half, Math.ceil, whole), about.high ?? Infinity),
  }
}

/** Products of decimal fractions carry dust (0.94 × 3,300,000 is 3,101,999.9999999995), which must not cost a person. */
function outward(x: number, round: (x: number) => number, whole: boolean): number {
  if (!whole) return Number(x.toPrecision(12))
  const nearest = Math.round(x)
  return Math.abs(x - nearest) <= 4 * Number.EPSILON * x ? nearest : round(x)
}
