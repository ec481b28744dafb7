import type { Figure, FigureTable } from '../../figures/figure.js'
import type { Issues } from '../issues.js'
import { questionWords, sameQuestion } from './same-question.js'

/** How many figures a table may have for its rows to be compared with each other. */
const MOST = 200_000

/**
 * Says which rows of a table are of the same people, place and day: one of them may be a place of the same name
 * elsewhere, a part of the other, or the same row twice. Gives them in words.
 */
export function sayDoubles(figures: FigureTable, issues: Issues): readonly string[] {
  if (figures.length > MOST) return []
  const said: string[] = []
  const first = new Map<string, Figure>()
  for (const figure of figures.rows) {
    const question = sameQuestion(figure)
    const before = first.get(question)
    if (before === undefined) {
      first.set(question, figure)
      continue
    }
    const [row, earlier] = [rowOf(figure.locator), rowOf(before.locator)]
    said.push(
      `rows ${earlier ?? '?'} and ${row ?? '?'}: ${questionWords(figure)}, ${before.text.trim()} and ${figure.text.trim()}`,
    )
    issues.add(
      'W-DUPLICATE',
      'warning',
      { row, read: questionWords(figure) },
      `Row ${earlier ?? '?'} has a number of the same`,
      'Look whether two places share the name (give their codes, or the area in which each lies), whether a column that tells the rows apart is not read, or whether one is the other once more',
    )
  }
  return said
}

function rowOf(locator: string | null): number | null {
  const row = /\b(?:row|record) (\d+)/.exec(locator ?? '')?.[1]
  return row === undefined ? null : Number(row)
}
