import type { GapReason } from '../figures/gap.js'
import type { RecordCells } from './record-cells.js'

/** A stated low, best and high; NaN for those that are not stated. */
export interface ThreeNumbers {
  readonly low: number
  readonly best: number
  readonly high: number
  /** The cell of the best, or the ends; null where it is just the digits of the best. */
  readonly text: string | null
  /** Where none is stated: the cell that says why. */
  readonly gap: { readonly column: number; readonly reason: GapReason } | null
}

/** Reads the three columns of a figure; −1 for one that it does not have. */
export function threeNumbers(cells: RecordCells, lows: number, bests: number, highs: number): ThreeNumbers {
  const low = numberOf(cells, lows)
  const best = numberOf(cells, bests)
  const high = numberOf(cells, highs)
  if (best === best) {
    const text = cells.plain(bests) === best ? null : cells.cell(bests)
    return { low, best, high, text, gap: null }
  }
  const ends = [low === low ? cells.cell(lows) : '', high === high ? cells.cell(highs) : '']
  const text = ends.filter(end => end !== '').join('–')
  return { low, best, high, text, gap: text === '' ? gapOf(cells, [bests, lows, highs]) : null }
}

function numberOf(cells: RecordCells, column: number): number {
  if (column < 0) return NaN
  const plain = cells.plain(column)
  if (plain === plain) return plain
  const read = cells.look(column)
  return read === null || typeof read === 'string' ? NaN : (read.value ?? NaN)
}

function gapOf(cells: RecordCells, columns: readonly number[]): ThreeNumbers['gap'] {
  for (const column of columns) {
    const reason = column < 0 ? null : cells.look(column)
    if (typeof reason === 'string') return { column, reason }
  }
  return null
}
