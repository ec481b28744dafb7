import type { Figure } from '../figures/figure.js'
import { scopeOf } from '../figures/scope-of.js'
import type { ColumnarTable } from '../figures/table.js'
import { questionId, questions } from './questions.js'

/**
 * The one question of figures, as text, for what answers only one at a time.
 *
 * Throws `invalid figures: empty` and `invalid figures: more than one question (…; …)`.
 */
export function theQuestion(figures: ColumnarTable<Figure>): string {
  const { length, offsets, rows } = questions(figures)
  const [one, other] = Array.from({ length: Math.min(2, length) }, (_, g) => {
    const figure = figures.at(rows[offsets[g]!]!)!
    return questionId({ ...figure, scope: scopeOf(figure) })
  })
  if (one === undefined) throw new Error('invalid figures: empty')
  if (other !== undefined) throw new Error(`invalid figures: more than one question (${one}; ${other})`)
  return one
}
