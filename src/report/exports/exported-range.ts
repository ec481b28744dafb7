import type { QuestionWords } from '../../chart/question-words.js'
import type { Range } from '../../figures/range.js'

/** A range with what has to be said of it. */
export interface ExportedRange {
  /** The heading it stands under in a report. Null: none. */
  readonly heading: string | null
  readonly range: Range
  readonly question: QuestionWords
  /** The shortest answer that is not wrong. */
  readonly answer: string
  readonly sentence: string
  /** The note of the range, and what the flags of its figures say. */
  readonly note: string
}
