import type { NewsLexicon } from './news-lexicon.js'
import { arabic } from './lexicons/arabic.js'
import { english } from './lexicons/english.js'
import { french } from './lexicons/french.js'
import { russian } from './lexicons/russian.js'
import { spanish } from './lexicons/spanish.js'
import { ukrainian } from './lexicons/ukrainian.js'

/** What of a text is read in a language. */
export const levels = {
  full: 'numbers, hedges, what is counted, of whom, when, where and by whom',
  figures: 'numbers, hedges, what is counted, of whom and by whom; when only by dates, weekdays and plain windows',
  numbers: 'numbers and hedges only: no figure is read without a candidate that says what is counted',
} as const
export type LanguageLevel = keyof typeof levels

export interface SupportedLanguage {
  /** ISO 639-1. */
  readonly language: string
  readonly level: LanguageLevel
  readonly reads: string
}

const table = {
  en: { level: 'full', lexicon: english, script: 'Latin' },
  fr: { level: 'figures', lexicon: french, script: 'Latin' },
  es: { level: 'figures', lexicon: spanish, script: 'Latin' },
  ar: { level: 'numbers', lexicon: arabic, script: 'Arabic' },
  ru: { level: 'numbers', lexicon: russian, script: 'Cyrillic' },
  uk: { level: 'numbers', lexicon: ukrainian, script: 'Cyrillic' },
} as const satisfies Record<
  string,
  { readonly level: LanguageLevel; readonly lexicon: NewsLexicon; readonly script: Script }
>

export type Script = 'Latin' | 'Arabic' | 'Cyrillic'
export type NewsLanguage = keyof typeof table

/**
 * The languages that `readNews` reads, and how far. Any other is refused, never half-read.
 *
 * @example
 * supportedLanguages()[0]?.language // → "en"
 */
export function supportedLanguages(): readonly SupportedLanguage[] {
  return Object.entries(table).map(([language, { level }]) => Object.freeze({ language, level, reads: levels[level] }))
}

export interface LanguageRow {
  readonly level: LanguageLevel
  readonly lexicon: NewsLexicon
  readonly script: Script
}

/** Throws `unknown language: CODE`. */
export function languageRow(language: string): LanguageRow {
  if (!Object.hasOwn(table, language)) throw new Error(`unknown language: ${language}`)
  return table[language as NewsLanguage]
}

/** The script that most letters of a sample are in; null where there are none. */
export function scriptOf(text: string): Script | null {
  let [latin, arabic, cyrillic] = [0, 0, 0]
  const step = Math.max(1, Math.floor(text.length / 500))
  for (let i = 0; i < text.length; i += step) {
    const code = text.charCodeAt(i)
    if ((code | 32) >= 97 && (code | 32) <= 122) latin++
    else if (code >= 0xc0 && code < 0x250) latin++
    else if (code >= 0x400 && code < 0x530) cyrillic++
    else if (code >= 0x600 && code < 0x780 && !(code >= 0x660 && code <= 0x669)) arabic++
  }
  const most = Math.max(latin, arabic, cyrillic)
  return most === 0 ? null : most === latin ? 'Latin' : most === arabic ? 'Arabic' : 'Cyrillic'
}
