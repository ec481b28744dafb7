import { separators } from '../../figures/separators.js'

export interface NumberStyle {
  readonly decimal: '.' | ',' | null
  /** In words, where there was something to decide. */
  readonly note: string | null
  /** Cells that can be read in two ways, while nothing in the column decides. */
  readonly open: readonly string[]
}

const TWO_WAYS = /^\D*\d{1,3}[.]\d{3}\D*$/

/** How the numbers of a column are written, by all of its cells together. */
export function numberStyle(cells: readonly string[]): NumberStyle {
  const found = separators(cells)
  const { decimal } = found
  if (decimal !== null) {
    const by = found.evidence.find(({ decimal: sign }) => sign === decimal)
    return { decimal, note: by === undefined ? null : `${inWords(decimal, by.cell)}, as in "${by.cell}"`, open: [] }
  }
  const open = cells.filter(cell => TWO_WAYS.test(cell))
  const note = found.evidence.length > 1 ? 'written in two styles, which cannot both be right' : null
  return { decimal: null, note, open }
}

function inWords(decimal: '.' | ',', cell: string): string {
  if (decimal === '.') return cell.includes('.') ? 'a point before decimals' : 'commas between thousands'
  return cell.includes(',') ? 'a comma before decimals' : 'points between thousands'
}
