import type { UnitId } from '../units.js'
import type { Hedge } from '../vocabulary.js'
import type { DecimalSign } from './locales.js'
import type { Token } from './tokens.js'
import type { BandId } from './vague-bands.js'

export type Language = 'en' | 'fr' | 'es'

/** `exactly` is no hedge, but rules a rounding halo out. `filler` changes nothing: "a total of". */
export type Before = Hedge | 'exactly' | 'filler'

/** A power of ten; `either` for a word that means different ones to different writers. */
export type Power = number | 'either'

type Words<T> = Readonly<Record<string, T>>

/** The words of one language, in small letters without accents. Phrases have their words divided by single spaces. */
export interface Lexicon {
  readonly language: Language | null
  /** The sign that writers of the language put before decimals. Null: not known. */
  readonly decimal: DecimalSign | null
  /** Words for numbers that add up ("twenty", "five"). */
  readonly numbers: Words<number>
  /** Words that multiply, as powers of ten. */
  readonly powers: Words<Power>
  /** Words that multiply by something else: a dozen. */
  readonly times: Words<number>
  /** Those of `powers` and `times` that can stand alone for one of them. */
  readonly alone: readonly string[]
  /** Words for about so many: "une centaine". */
  readonly roundly: Words<number>
  readonly articles: readonly string[]
  /** The word between the parts of a number, and after what it stands: "a hundred and two", "treinta y dos". */
  readonly joiner: string
  readonly joins: 'hundreds' | 'tens'
  /** "and a half", after a number and before what multiplies it. */
  readonly andAHalf: readonly string[]
  readonly shares: Words<readonly [of: number, parts: number]>
  readonly of: readonly string[]
  readonly before: Words<Before>
  readonly after: Words<Hedge>
  /** Words that open a range, with those that can stand between its ends. */
  readonly open: Words<readonly string[]>
  /** Words between the ends of a range that nothing opened. */
  readonly to: readonly string[]
  /** Words between a lower and an upper bound: "at least 9 and up to 15". */
  readonly and: readonly string[]
  /** Words of quantity without a number: "hundreds". */
  readonly vague: Words<BandId>
  /** Those that are vague only after one of `several`: "several hundred". */
  readonly vagueAfterSeveral: Words<BandId>
  /**
   * Words before a vague one, which alone mean more than one and fewer than ten. "Many" is none of them: alone it has no
   * upper end.
   */
  readonly several: readonly string[]
  readonly percent: readonly string[]
  /** What is counted. */
  readonly nouns: Words<UnitId>
  readonly adjectives: readonly string[]
  /** Words that change what a number means, wherever they stand. */
  readonly loaded: readonly string[]
  readonly months: readonly string[]
}

/** Finds the longest phrase of a list that stands at a position. */
export interface Phrases<T> {
  at(tokens: readonly Token[], i: number): { readonly value: T; readonly next: number } | null
}

export function phrases<T>(list: Iterable<readonly [text: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>()
  for (const [text, value] of list) {
    const words = text.split(' ')
    const rest = byFirst.get(words[0]!) ?? []
    byFirst.set(
      words[0]!,
      [...rest, { words, value }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return {
    at(tokens, i) {
      for (const { words, value } of byFirst.get(tokens[i]?.text ?? '') ?? []) {
        if (words.every((word, k) => tokens[i + k]?.text === word)) return { value, next: i + words.length }
      }
      return null
    },
  }
}
