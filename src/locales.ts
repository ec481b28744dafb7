/** The languages other than English, and what another one is made from: `reckoner/locales`. */
export { type ArabicOptions, arabic, arabicWith } from './locale/arabic.js'
export type { ContradictionWords } from './locale/contradiction-words.js'
export { type RangeNote, type SaidRange, type Subject, english } from './locale/english.js'
export { french } from './locale/french.js'
export type { Locale } from './locale/locale.js'
export { type NumberMarks, numberWords } from './locale/number-words.js'
export { spanish } from './locale/spanish.js'
export { ukrainian } from './locale/ukrainian.js'
