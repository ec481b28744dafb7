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
  /** Whether the record just added says a key, and not only blank cells. */
  said = false
  readonly #columns: readonly number[]
  readonly #rowWord: string
  readonly #keys = new Keys()
  #rows = 1
  readonly #scratch = new Uint8Array(LONGEST)

  constructor(columns: readonly number[], rowWord: string) {
    this.#columns = columns
    this.#rowWord = rowWord
  }

  /** The number of the key of the record at hand. */
  add(cells: RecordCells): number {
    if (this.#columns.length === 0) {
      this.number++
      this.#rows = cells.row + 1
      return cells.row
    }
    const scratch = this.#scratch
    let end = 0
    let filled = 1
    this.said = false
    for (let i = 0; i < this.#columns.length; i++) {
      if (i > 0) scratch[end++] = DOT
      const next = cells.write(this.#columns[i]!, scratch, end)
      if (next === end) scratch[end++] = DASH
      else {
        end = filled = next
        this.said = true
      }
      if (end < 0 || end > LONGEST - 2) return this.#addRow(cells.row)
    }
    // What a file has no columns for, at the end of the key, needs no dashes: "AFG.2009" and not "AFG.2009.-.-.-".
    const key = this.#keys.add(scratch, filled)
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

  /** How many different keys there are; without keys, no key is larger than that. */
  get count(): number {
    return this.#columns.length === 0 ? this.#rows : this.#keys.count
  }

  /** The number that all records with the key of that number share. */
  shared(key: number): number {
    return this.#columns.length === 0 ? key : this.#keys.shared(key)
  }

  #addRow(row: number): number {
    const { written } = encoder.encodeInto(`${this.#rowWord}-${row}`, this.#scratch)
    const key = this.#keys.add(this.#scratch, written)
    this.again = this.#keys.again
    this.number = this.#keys.number
    return key
  }
}
