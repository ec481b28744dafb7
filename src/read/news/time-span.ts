import type { DateAccuracy } from '../../figures/vocabulary.js'

/** A time that the words give. Days are numbers since 1970; null where the words leave an end open. */
export interface TimeSpan {
  /** First and last token. */
  readonly first: number
  readonly last: number
  readonly start: number | null
  readonly end: number | null
  readonly accuracy: DateAccuracy
  /** `since`, `began` (the day itself; what is told goes on after it) and `by` combine; a `length` says no date. */
  readonly kind: 'date' | 'window' | 'since' | 'began' | 'by' | 'length'
  /** Whether the words leave an end unclear: "the past few weeks". */
  readonly vague: boolean
  /** Whether it covers years, as the length of a war does. */
  readonly long: boolean
}
