import { Keys } from './keys.js'
import type { RecordCells } from './record-cells.js'

const DOT = 46
const DASH = 45
/** A longer key is a text and no code: the row is the key then. */
const LONGEST = 1024
const encoder = new TextEncoder()

/** What tells the records of a file apart: some of their cells put together, or their row. */
export class RecordKeys {
  /** Whether the record just added has the key of one before it. */
  again = false
  /** Number of the key of the record just added; the same for the same key. Without keys, the number of the record. */
  number = -1
  readonly #columns: readonly number[]
  readonly #rowWord: string
  readonly #keys = new Keys()
  readonly #scratch = new Uint8Array(LONGEST)

  constructor(columns: readonly number[], rowWord: string) {
    this.#columns = columns
    this.#rowWord = rowWord
  }

  /** The number of the key of the record at hand. */
  add(cells: RecordCells): number {
    if (this.#columns.length === 0) {
      this.number++
      return cells.row
    }
    const scratch = this.#scratch
    let end = 0
    for (let i = 0; i < this.#columns.length; i++) {
      if (i > 0) scratch[end++] = DOT
      const next = cells.write(this.#columns[i]!, scratch, end)
      if (next === end) scratch[end++] = DASH
      else end = next
      if (end < 0 || end > LONGEST - 2) return this.#addRow(cells.row)
    }
    const key = this.#keys.add(scratch, end)
    this.again = this.#keys.again
    this.number = this.#keys.number
    return key
  }

  /** No more records come. */
  close(): void {
    this.#keys.close()
  }

  /** The key of that number. */
  at(key: number): string {
    return this.#columns.length === 0 ? `${this.#rowWord}-${key}` : this.#keys.at(key)
  }

  #addRow(row: number): number {
    const { written } = encoder.encodeInto(`${this.#rowWord}-${row}`, this.#scratch)
    const key = this.#keys.add(this.#scratch, written)
    this.again = this.#keys.again
    this.number = this.#keys.number
    return key
  }
}
