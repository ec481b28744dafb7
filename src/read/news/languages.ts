import type { NewsLexicon } from './news-lexicon.js'
import { english } from './lexicons/english.js'

/** What of a text is read in a language. */
export const levels = {
  full: 'numbers, hedges, what is counted, of whom, when, where and by whom',
  figures: 'numbers, hedges, what is counted, of whom and by whom; not when',
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
} as const satisfies Record<string, { readonly level: LanguageLevel; readonly lexicon: NewsLexicon; readonly script: Script }>

export type Script = 'Latin' | 'Arabic' | 'Cyrillic'
export type NewsLanguage = keyof typeof table

/** The languages that `readNews` reads, and how far. Any other is refused, never half-read. */
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

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
]

/** The script that most letters of a sample are in; null where there are none. */
export function scriptOf(text: string): Script | null {
  const counts = new Map<Script, number>()
  const step = Math.max(1, Math.floor(text.length / 2000))
  for (let i = 0; i < text.length; i += step) {
    const found = SCRIPTS.find(([, letter]) => letter.test(text[i]!))
    if (found !== undefined) counts.set(found[0], (counts.get(found[0]) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
