import type { Figure } from '../figures/figure.js'
import type { Question } from '../figures/range.js'
import type { ColumnarTable } from '../figures/table.js'
import { type Groups, groupRows } from '../util/group-rows.js'
import { codesOfQuestions } from './codes-of-questions.js'

/** The rows of each question, in order of first appearance. */
export function questions(table: ColumnarTable<Figure>): Groups {
  return groupRows(codesOfQuestions(table))
}

/** The question as one text: the same for the same question, and readable. */
export function questionId(q: Question): string {
  const from = q.from === null ? '' : ` from ${q.from}`
  const period = q.measure === 'stock' && q.start === q.end ? (q.end ?? 'undated') : `${q.start ?? '…'}/${q.end ?? '…'}`
  const scope = q.scope?.length ? ` ${q.scope.join(' ')}` : ''
  return `${q.concept} ${q.group} ${q.unit} ${q.place ?? 'place-not-stated'}${from} ${period}${scope}`
}
