import type { Word } from './word.js'

/** A word, a number, a sign or the end of a paragraph, with where it stands in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'break'
  /** Words: small letters without accents. Numbers: ASCII digits and their separators. Signs: one form a family. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** What the lexicon knows of it; `unknownWord` where it knows nothing. */
  readonly word: Word
  /** Whether it begins with a capital. */
  readonly capital: boolean
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** Whether it is a possessive: "Syria's". */
  readonly owner: boolean
}
