import type { CodedColumn, DayColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { ColumnarTable } from '../figures/table.js'
import { type Codes, combineCodes } from '../util/combine-codes.js'

const TOLD = ['basis', 'status', 'source', 'outlet', 'vintage', 'title', 'url', 'licence'] as const

/** One code for all that a sum states of its parts, but for numbers and flags. */
export function toldCodes(table: ColumnarTable<Figure>): Uint32Array {
  const { days } = table.stored('published') as DayColumn
  const known = new Map<number, number>()
  const codes = days.map(day => {
    const code = known.get(day)
    if (code === undefined) known.set(day, known.size)
    return code ?? known.size - 1
  })
  let all: Codes = { codes: Uint32Array.from(codes), size: known.size }
  for (const name of TOLD) {
    const column = table.stored(name) as CodedColumn<unknown>
    // A column may have to make its codes: they are not asked for where they say nothing.
    const size = column.dictionary.length
    if (size > 1) all = combineCodes(all, { codes: column.codes, size })
  }
  return all.codes
}
