import { type HeadRow, headRows } from './head-rows.js'
import type { CellDecoder } from './cell-decoder.js'

/** Bytes that may stand between cells: a comma, a semicolon, a tab, a bar. */
export const delimiters = [44, 59, 9, 124] as const

const ROWS = 200

/**
 * The delimiter under which the most rows have the same number of cells; of equals, the one that makes the most cells.
 * Title rows, notes and prose with commas do not fit under any, and do not count against one.
 */
export function delimiterOf(
  bytes: Uint8Array,
  words: Int32Array,
  from: number,
  end: number,
  whole: boolean,
  newline: number,
  decoder: CellDecoder,
): number {
  let best: number = delimiters[0]
  let most = 0
  for (const delimiter of delimiters) {
    const width = usualWidth(headRows(bytes, words, from, end, whole, delimiter, newline, ROWS, decoder))
    const score = width.rows * 10_000 + Math.min(width.cells, 9_999)
    if (width.cells > 1 && score > most) {
      most = score
      best = delimiter
    }
  }
  return best
}

/** The number of cells, above one, that the most rows have. */
export function usualWidth(rows: readonly Pick<HeadRow, 'cells'>[]): { readonly cells: number; readonly rows: number } {
  const times = new Map<number, number>()
  for (const { cells } of rows) if (cells.length > 1) times.set(cells.length, (times.get(cells.length) ?? 0) + 1)
  let best = { cells: 1, rows: 0 }
  for (const [cells, count] of times)
    if (count > best.rows || (count === best.rows && cells > best.cells)) best = { cells, rows: count }
  return best
}
