/** The languages other than English: `reckoner/locales`. */
export { type ArabicOptions, arabic, arabicWith } from './locale/arabic.js'
export { french } from './locale/french.js'
export { spanish } from './locale/spanish.js'
export { ukrainian } from './locale/ukrainian.js'
