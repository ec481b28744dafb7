import { GrowingIntegers } from '../figures/growing.js'
import { GrowingBytes } from './growing-bytes.js'
import { Keys } from './keys.js'
import type { Field, RecordCells } from './record-cells.js'

const DOT = 46
const DASH = 45
/** A longer key is a text and no code: the row is the key then. */
const LONGEST = 1024
/** The largest number that a key is kept as. */
const MOST = 999_999_999
const encoder = new TextEncoder()

/**
 * What tells the records of a file apart: some of their cells put together, or their row. Records are numbered from 0.
 *
 * Which of them have one key is found out when somebody first asks, since of most files nobody does.
 */
export class RecordKeys {
  /** Whether the record just added says a key, and not only blank cells. */
  said = false
  readonly #columns: readonly number[]
  readonly #rowWord: string
  /** The one column of the key, where its cells can be told as numbers in digits; else −1. */
  readonly #single: number
  readonly #rows = new GrowingIntegers()
  #records = 0
  readonly #keys = new Keys()
  /** What `Keys` made of the key of each record. */
  readonly #own = new GrowingIntegers()
  /** The keys after those, as they stand; null: somebody asks as records come, and none waits. */
  #waiting: GrowingBytes | null = new GrowingBytes()
  #closed = false
  readonly #scratch = new Uint8Array(LONGEST)

  constructor(columns: readonly number[], rowWord: string, fields: readonly Field[]) {
    this.#columns = columns
    this.#rowWord = rowWord
    const [first = -1] = columns
    const { at = -1, spec } = fields[first] ?? {}
    const isText = spec?.kind === 'text' || spec?.kind === 'count'
    this.#single = columns.length === 1 && at >= 0 && isText ? first : -1
  }

  /** Adds the record at hand, and gives its number. */
  add(cells: RecordCells): number {
    const record = this.#records++
    this.#rows.set(record, cells.row)
    if (this.#columns.length === 0) return record
    if (this.#single >= 0 && this.#keys.areNumbers && (this.#waiting?.count ?? 0) === 0) {
      const value = cells.digits(this.#single)
      if (value >= 0 && value <= MOST) {
        this.said = true
        this.#own.set(record, this.#keys.addNumber(value))
        return record
      }
    }
    const end = this.#write(cells)
    if (this.#waiting === null) this.#own.set(record, this.#keys.add(this.#scratch, 0, end))
    else this.#waiting.add(this.#scratch, end)
    return record
  }

  /** Whether the record just added has the key of one before it. */
  get again(): boolean {
    if (this.#columns.length === 0) return false
    this.#settle()
    return this.#keys.again
  }

  /** Number of the key of the record just added; the same for the same key. Without keys, the number of the record. */
  get number(): number {
    if (this.#columns.length === 0) return this.#records - 1
    this.#settle()
    return this.#keys.number
  }

  /** Row of the file. */
  row(record: number): number {
    return this.#rows.at(record)
  }

  /** What the record is called in ids: its key, with `#2` and so on where one before it has the same. */
  at(record: number): string {
    if (this.#columns.length === 0) return `${this.#rowWord}-${this.#rows.at(record)}`
    this.#settle()
    return this.#keys.at(this.#own.at(record))
  }

  /** How many different keys there are; without keys, how many records. */
  get count(): number {
    if (this.#columns.length === 0) return this.#records
    this.#settle()
    return this.#keys.count
  }

  /** The number that all records with the key of that record share. */
  shared(record: number): number {
    if (this.#columns.length === 0) return record
    this.#settle()
    return this.#keys.shared(this.#own.at(record))
  }

  /** The key with that number. */
  textOf(shared: number): string {
    return this.#columns.length === 0 ? this.at(shared) : this.#keys.at(shared)
  }

  /** No more records come. */
  close(): void {
    this.#closed = true
    if ((this.#waiting?.count ?? 0) === 0) this.#keys.close()
  }

  #settle(): void {
    const waiting = this.#waiting
    if (waiting === null) return
    this.#waiting = null
    const { bytes, ends, count } = waiting
    for (let i = 0, record = this.#records - count; i < count; i++, record++)
      this.#own.set(record, this.#keys.add(bytes, ends[i]!, ends[i + 1]!))
    if (this.#closed) this.#keys.close()
  }

  /** Writes the key of the record at hand, and gives its end. */
  #write(cells: RecordCells): number {
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
      if (end < 0 || end > LONGEST - 2) return encoder.encodeInto(`${this.#rowWord}-${cells.row}`, scratch).written
    }
    // What a file has no columns for, at the end of the key, needs no dashes: "AFG.2009" and not "AFG.2009.-.-.-".
    return filled
  }
}
