import type { ColumnKind } from './column.js'

/** One column that is wanted of a file: what it is, and its position there. −1: the file lacks it. */
export interface Wanted {
  readonly kind: ColumnKind
  readonly at: number
}

/**
 * Some records of a file, in columns. Columns are numbered as they were asked for. The same batch may be used again for
 * the next records: nothing of it is to be kept.
 */
export interface Batch {
  readonly length: number
  /** Row of the file. */
  row(record: number): number
  /** The cell as written, without the quotes around it; '' where it is blank or the file lacks the column. */
  cell(column: number, record: number): string
  /**
   * Writes the text of a cell as UTF-8 into `to`, from `at` on, without the spaces around it. Gives the position after it;
   * −1 where there is no room.
   */
  write(column: number, record: number, to: Uint8Array, at: number): number
  /** Numbers written plainly, in digits; NaN for every other cell. Of the kinds `number` and `count`. */
  numbers(column: number): Float64Array
  /** Days written as YYYY-MM-DD, also with a time behind; `NO_DAY` for every other cell. Of the kind `day`. */
  days(column: number): Int32Array
  /** Codes into `dictionary`; −1 for a blank cell. Of the kind `code`. */
  codes(column: number): Int32Array
  dictionary(column: number): readonly string[]
}
