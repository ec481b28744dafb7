import type { CsvRow } from './csv-rows.js'
import { type Figure, figureColumns } from '../figures/figure.js'
import { type Issue, issue } from '../figures/issue.js'

export type FigureColumn = keyof Figure

export const isFigureColumn = (text: string): text is FigureColumn => Object.hasOwn(figureColumns, text)

export interface FiguresHeader {
  /** Where each column of a figure stands; null when the header cannot be trusted, and then nothing can be read. */
  readonly at: ReadonlyMap<FigureColumn, number> | null
  readonly issues: readonly Issue[]
}

/** Finds the columns of a figure in a header row. Others are let through unread, with a note. */
export function figuresHeader({ row, cells }: CsvRow): FiguresHeader {
  const at = new Map<FigureColumn, number>()
  const issues: Issue[] = []
  for (const [i, cell] of cells.entries()) {
    const name = cell.trim()
    if (!isFigureColumn(name)) {
      const why = 'A figure has no such column'
      issues.push(
        issue('W-HEADER', 'note', { row, column: name }, why, 'It was not read; nothing to do if it is yours'),
      )
    } else if (at.has(name)) {
      const why = 'The column is there twice, and nobody can say which of the two counts'
      issues.push(issue('W-HEADER', 'error', { row, column: name }, why, 'Take one of them out; nothing was read'))
      return { at: null, issues }
    } else at.set(name, i)
  }
  if (at.has('concept')) return { at, issues }
  const why = 'The header has no column concept, so that nobody can say what was counted'
  const read = cells.join(',')
  return {
    at: null,
    issues: [issue('E-NOT-A-TABLE', 'error', { row, read }, why, 'Name the columns as a figure has them')],
  }
}
