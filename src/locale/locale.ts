import type { english } from './english.js'

/**
 * Every fixed word of charts, sentences and reports in one language. English has it by default; French, Spanish, Arabic
 * and Ukrainian come from `reckoner/locales`; another language is another object of this shape.
 */
export interface Locale extends Omit<typeof english, 'direction'> {
  /** Which way the language is read: charts and pages are mirrored where it is read from the right. */
  readonly direction: 'ltr' | 'rtl'
}
