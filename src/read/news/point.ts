import type { DateAccuracy } from '../../figures/vocabulary.js'

/** A day, month or year that words name: its tokens, and its first and last day (NaN where they are not known). */
export interface Point {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly accuracy: DateAccuracy
}
