import { type Bounds, bounds } from './bounds.js'
import type { IssueCode } from './issue.js'
import { type Reading, type ReadingTable, readingTable } from './readings.js'
import type { UnitId } from './units.js'
import type { Basis, Hedge } from './vocabulary.js'
import { type Fault, faults, isFault } from './words/fault.js'
import { gapWords } from './words/gap-words.js'
import type { Language } from './words/lexicon.js'
import { type DecimalSign, type LocaleId, locales } from './words/locales.js'
import { type Understood, readInLanguage } from './words/read-in-language.js'
import type { Stated } from './words/statement.js'
import type { Span } from './words/tail.js'
import { type Token, slice, tokens } from './words/tokens.js'
import { knownOptions } from '../util/known-options.js'

/** What a phrase says of a number, and what that means under a reading of its hedge. */
export interface Quantity extends Bounds {
  /** The phrase, verbatim. */
  readonly text: string
  /** The number as written. Null for "dozens", and for a range. */
  readonly value: number | null
  readonly hedge: Hedge
  /** What the words say is counted. Null: they do not say. */
  readonly unit: UnitId | null
  /** Digits that the writer meant: 2 for "240,000", 3 for "1.20 million". Null where there is no value. */
  readonly significantDigits: number | null
  /** The words for what is counted, verbatim. Null: there are none. */
  readonly noun: string | null
  /** Footnote marks, as they stand: "*", "[1]". */
  readonly marks: readonly string[]
  /** What stands in brackets, verbatim; never added to the number. */
  readonly brackets: readonly string[]
  /** What the number is a share of ("half of the 22 million"). Null: it is no share. */
  readonly base: { readonly share: number; readonly value: number; readonly text: string } | null
  /** The language of the words. Null: there are none that tell. */
  readonly language: Language | null
}

/** Why a phrase was not read. The fields are those of an issue. */
export interface Refusal {
  /** The phrase; cut when it is far too long for one. */
  readonly text: string
  readonly value: null
  readonly refused: IssueCode
  readonly why: string
  readonly todo: string
}

export interface QuantityOptions {
  /**
   * Language of the words, or language and region, which also says how digits are written. English is read in full,
   * French and Spanish in the common words; of the others digits and signs only. Null, the default: not stated; the
   * words tell, where they can be of one language only.
   */
  readonly locale?: LocaleId | null
  /** The sign before decimals, where it is known; stronger than the locale. See `separators`. */
  readonly decimal?: DecimalSign
  /** Default: `typical`. */
  readonly reading?: Reading
  /** Kind of knowledge behind the number. Default: null, not stated. */
  readonly basis?: Basis | null
}

/** Longer texts are no phrase with one number. */
const LIMIT = 200

const NOTHING: readonly string[] = Object.freeze([])

/**
 * Reads a number as people write it: the cell of a table or a short phrase, with the words that bound it.
 *
 * What can be read in two ways is refused, and so is a phrase with a word that is not known, because in another
 * language that word may be a thousand. A refusal says why and what to do; no text makes this function throw.
 *
 * Digits. "1,234" without a locale is 1,234: people are counted whole, and publishers who write decimal commas hardly
 * print a count to three decimals. "1.234" is refused until the decimal sign is known, by `decimal`, by `locale`, or
 * by words around it that are of one language: both readings are usual, and they lie a thousandfold apart. Where a
 * unit that comes in whole numbers is stated, decimals are refused ("52.400 families" in English). "12,34,567" is
 * grouped as in India. A lone "2019–2020" is refused unless the words say what is counted.
 *
 * Words. One-sided hedges give one bound. "Dozens", "hundreds of thousands" have no value and get the band of
 * `vagueBands`. "Half the population of 22 million" is 11 million, about, with its base kept. A range has neither
 * value nor best number; "about" before it does not widen it. A range alone in brackets bounds the number before it.
 * Empty cells, "-", "n/a", "nil" and the like are gaps, not zeros: `E-NO-NUMBER`.
 *
 * Throws `invalid text: TEXT` for what is not a string, `unknown locale: NAME`, `invalid decimal: SIGN`,
 * `unknown reading: NAME` and `invalid reading: NAME`.
 *
 * @example
 * quantity('more than 130,000').low // → 130000
 * quantity('52.400', { locale: 'de' }).value // → 52400
 * quantity('dozens').low // → 24
 */
export function quantity(text: string, options: QuantityOptions = {}): Quantity | Refusal {
  knownOptions(options, { locale: 1, decimal: 1, reading: 1, basis: 1 })
  if (typeof text !== 'string') throw new Error(`invalid text: ${String(text)}`)
  const { locale = null, decimal, reading = 'typical', basis = null } = options
  if (locale !== null && !Object.hasOwn(locales, locale)) throw new Error(`unknown locale: ${locale}`)
  if (decimal !== undefined && decimal !== '.' && decimal !== ',')
    throw new Error(`invalid decimal: ${String(decimal)}`)
  const table = readingTable(reading)
  const plain = plainDigits(text)
  if (plain >= 0) return plainQuantity(text, plain, table, basis)
  if (text.length > LIMIT) return refusal(`${text.slice(0, LIMIT)}…`, faults.tooLong(LIMIT))
  const known = wholeCellFault(text.trim())
  if (known !== null) return refusal(text, known)
  const all = tokens(text)
  if (all.length === 0) return refusal(text, faults.gap())
  const read = readInLanguage(all, locale, decimal)
  return isFault(read) ? refusal(text, read) : finish(text, all, read, table, basis)
}

/**
 * Whether a phrase was refused.
 *
 * @example
 * isRefusal(quantity('n/a')) // → true
 * isRefusal(quantity('45+')) // → false
 */
export function isRefusal(x: Quantity | Refusal): x is Refusal {
  return 'refused' in x
}

function refusal(text: string, { code, why, todo }: Fault): Refusal {
  return { text, value: null, refused: code, why, todo }
}

/** The number of a cell that holds up to 15 ASCII digits and no zero in front; -1 for any other. */
function plainDigits(text: string): number {
  const { length } = text
  if (length === 0 || length > 15 || (length > 1 && text.charCodeAt(0) === 48)) return -1
  let n = 0
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    n = n * 10 + digit
  }
  return n
}

/** The short way for the cells that most tables consist of. */
function plainQuantity(text: string, value: number, reading: ReadingTable, basis: Basis | null): Quantity {
  let digits = value === 0 ? 1 : text.length
  while (digits > 1 && text.charCodeAt(digits - 1) === 48) digits--
  const halo = reading.halo && digits <= 2
  const { low, high } = halo
    ? bounds(value, 'exact', { reading, basis, significantDigits: digits })
    : { low: value, high: value }
  return {
    text,
    value,
    hedge: 'exact',
    low,
    best: value,
    high,
    unit: null,
    significantDigits: digits,
    noun: null,
    marks: NOTHING,
    brackets: NOTHING,
    base: null,
    language: null,
  }
}

const INFINITE = new Set(['infinity', '+infinity', '-infinity', 'inf', '+inf', '-inf', '∞', '-∞'])
const HEX = /^[+-]?0[xob][0-9a-f]+$/i
const DATE = /^\d{1,4}([/-])\d{1,2}\1\d{1,4}(?:[T ]|$)/

/** What a cell as a whole can be other than a number. */
function wholeCellFault(cell: string): Fault | null {
  const small = cell.toLowerCase()
  if (gapWords.has(small)) return faults.gap()
  if (INFINITE.has(small)) return faults.notFinite()
  if (HEX.test(cell)) return faults.hex()
  return DATE.test(cell) ? faults.date() : null
}

function finish(
  text: string,
  all: readonly Token[],
  read: Understood,
  reading: ReadingTable,
  basis: Basis | null,
): Quantity {
  const { stated, hedge, unit, whole, noun, marks, brackets } = read.statement
  const { low, best, high } = boundsOf(stated, hedge, reading, basis)
  const words = ([from, to]: Span) => (from < to ? slice(text, all[from]!.start, all[to - 1]!.end) : '')
  return {
    text,
    value: stated.kind === 'point' ? stated.value : null,
    hedge,
    low,
    best,
    high,
    unit,
    significantDigits: stated.kind === 'point' ? stated.digits : null,
    noun: noun === null ? null : words(noun),
    marks: marks.length === 0 ? NOTHING : marks,
    brackets: brackets.length === 0 ? NOTHING : brackets.map(words),
    base: whole === null ? null : { share: whole.share, value: whole.value, text: slice(text, whole.start, whole.end) },
    language: read.language,
  }
}

function boundsOf(stated: Stated, hedge: Hedge, reading: ReadingTable, basis: Basis | null): Bounds {
  if (stated.kind === 'vague') {
    const [low, high] = stated.band[reading.vague ?? 'typical']
    return { low, best: null, high }
  }
  if (stated.kind === 'range') return { low: stated.range[0], best: null, high: stated.range[1] }
  if (stated.range !== null) return { low: stated.range[0], best: stated.value, high: stated.range[1] }
  return bounds(stated.value, hedge, { reading, basis, significantDigits: stated.digits })
}
