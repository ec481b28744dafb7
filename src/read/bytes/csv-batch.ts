import type { Batch, Wanted } from '../batch.js'
import { cellText } from './cell-text.js'
import { codes } from './codes.js'
import { isoDays } from './iso-days.js'
import type { RecordIndex } from './index-records.js'
import { Interner } from './interner.js'
import { decimalNumbers, wholeNumbers } from './number-kernels.js'
import type { CellDecoder } from './cell-decoder.js'

const QUOTE = 34
const RETURN = 13
const SPACE = 32
const encoder = new TextEncoder()

function plainBytes(bytes: Uint8Array, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (bytes[p] === QUOTE || bytes[p]! > 127) return false
  return true
}

/** A column that is worked out when it is first asked for in a batch. */
interface Worked {
  readonly wanted: Wanted
  batch: number
  numbers: Float64Array
  integers: Int32Array
  readonly interner: Interner
  readonly texts: string[]
}

/** The records of one pass over the bytes, as columns. One object serves all passes. */
export class CsvBatch implements Batch {
  length = 0
  readonly #stride: number
  readonly #worked: readonly Worked[]
  readonly #decoder: CellDecoder
  #bytes: Uint8Array = new Uint8Array(0)
  #index: RecordIndex | null = null
  #number = 0

  constructor(wanted: readonly Wanted[], columns: number, decoder: CellDecoder) {
    this.#stride = columns + 1
    this.#decoder = decoder
    this.#worked = wanted.map(w => ({
      wanted: w,
      batch: -1,
      numbers: new Float64Array(0),
      integers: new Int32Array(0),
      interner: new Interner(),
      texts: [],
    }))
  }

  /** Moves to the records that were just indexed. What was given out for those before is void. */
  show(bytes: Uint8Array, index: RecordIndex): void {
    this.#bytes = bytes
    this.#index = index
    this.#number++
    this.length = index.records
  }

  row(record: number): number {
    return this.#index!.rows[record]!
  }

  cell(column: number, record: number): string {
    const { at: position } = this.#worked[column]!.wanted
    if (position < 0) return ''
    const { at } = this.#index!
    const j = record * this.#stride + position
    return cellText(this.#bytes, at[j]! + 1, at[j + 1]!, this.#decoder)
  }

  write(column: number, record: number, to: Uint8Array, at: number): number {
    const { at: position } = this.#worked[column]!.wanted
    if (position < 0) return at
    const bytes = this.#bytes
    const j = record * this.#stride + position
    let start = this.#index!.at[j]! + 1
    let end = this.#index!.at[j + 1]!
    if (start < end && bytes[end - 1] === RETURN) end--
    while (start < end && bytes[start] === SPACE) start++
    while (start < end && bytes[end - 1] === SPACE) end--
    if (at + end - start > to.length) return -1
    if (start < end && !plainBytes(bytes, start, end)) {
      const { read, written } = encoder.encodeInto(this.cell(column, record).trim(), to.subarray(at))
      return read === 0 ? -1 : at + written
    }
    let o = at
    for (let p = start; p < end; p++) to[o++] = bytes[p]!
    return o
  }

  numbers(column: number): Float64Array {
    const w = this.#worked[column]!
    if (w.batch !== this.#number) {
      w.batch = this.#number
      if (w.numbers.length < this.length) w.numbers = new Float64Array(this.length * 2)
      const { kind, at } = w.wanted
      if (at < 0) w.numbers.fill(NaN)
      else
        (kind === 'number' ? decimalNumbers : wholeNumbers)(
          this.#bytes,
          this.#index!.at,
          this.#stride,
          at,
          this.length,
          w.numbers,
        )
    }
    return w.numbers
  }

  days(column: number): Int32Array {
    const w = this.#integers(column)
    if (w !== null) isoDays(this.#bytes, this.#index!.at, this.#stride, w.wanted.at, this.length, w.integers)
    return this.#worked[column]!.integers
  }

  codes(column: number): Int32Array {
    const w = this.#integers(column)
    if (w !== null) {
      codes(this.#bytes, this.#index!.at, this.#stride, w.wanted.at, this.length, w.integers, w.interner)
      const { count, ends, bytes } = w.interner
      for (let i = w.texts.length; i < count; i++) w.texts.push(this.#decoder.decode(bytes, ends[i]!, ends[i + 1]!))
    }
    return this.#worked[column]!.integers
  }

  dictionary(column: number): readonly string[] {
    return this.#worked[column]!.texts
  }

  /** The column where it is still to be worked out for this batch, with room for it. */
  #integers(column: number): Worked | null {
    const w = this.#worked[column]!
    if (w.batch === this.#number) return null
    w.batch = this.#number
    if (w.integers.length < this.length) w.integers = new Int32Array(this.length * 2)
    return w
  }
}
