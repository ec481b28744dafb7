import type { Issues } from '../issues.js'
import type { OddRow } from './index-records.js'

/** Says what is odd about a row; `text` is that of a row with one cell. */
export function sayOddRow(
  { row, what, cells }: OddRow,
  text: string,
  columns: number,
  longest: number,
  issues: Issues,
): void {
  const read = `${cells} cells`
  switch (what) {
    case 'short':
      return issues.add(
        'W-RAGGED',
        'warning',
        { row, read },
        `The header has ${columns}`,
        'The missing ones are taken for blank; look for a line break within a cell',
      )
    case 'blank':
      return issues.add(
        'W-RAGGED',
        'note',
        { row, read },
        `The header has ${columns}; those beyond it are blank, here and perhaps in other rows`,
        'Nothing, if a spreadsheet wrote the file',
      )
    case 'single':
      return issues.add(
        'W-RAGGED',
        'warning',
        { row, read: text },
        `The row has one cell, and the header has ${columns}`,
        'It is taken for a title or a note and left out; look for a line break within a cell',
      )
    case 'long':
      return issues.add(
        'W-RAGGED',
        'error',
        { row, read },
        `The header has ${columns}, and nobody can say which cell is one too many`,
        'The row is left out; look for a comma in a cell without quotes',
      )
    case 'quote':
      return issues.add(
        'W-QUOTE',
        'error',
        { row, read: `column ${cells + 1}` },
        `A quote is opened and not closed within ${longest} bytes`,
        'It is taken for a letter of the cell; close it, or raise limits.cell if the cell is that long',
      )
    case 'cell':
      return issues.add(
        'E-LIMIT',
        'error',
        { row },
        `A cell has more than ${longest} bytes`,
        'The row is left out; raise limits.cell if that is right',
      )
  }
}
