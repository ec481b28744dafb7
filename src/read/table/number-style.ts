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
  if (found.decimal !== null) {
    const by = found.evidence.find(({ decimal }) => decimal === found.decimal)
    const sign = found.decimal === '.' ? 'point' : 'comma'
    const note = by === undefined ? null : `decimals after a ${sign}, as in "${by.cell}"`
    return { decimal: found.decimal, note, open: [] }
  }
  const open = cells.filter(cell => TWO_WAYS.test(cell))
  const note = found.evidence.length > 1 ? 'written in two styles, which cannot both be right' : null
  return { decimal: null, note, open }
}
