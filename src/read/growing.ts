/**
 * Columns that grow while a file is read. A file's end is not known beforehand, and most columns of a file hold one
 * value throughout, or the value of the column before: those take no memory until they differ.
 */
import { CodedColumn, DayColumn, NumberColumn } from '../figures/column.js'

const FIRST = 1024

function grown<T extends Float64Array | Int32Array | Uint32Array>(old: T, size: number, make: (n: number) => T): T {
  const next = make(Math.max(size, old.length * 2))
  next.set(old)
  return next
}

export class GrowingNumbers {
  #values: Float64Array | null
  readonly #like: GrowingNumbers | null

  /** Given another column, it is that one until a value differs. */
  constructor(like: GrowingNumbers | null = null) {
    this.#like = like
    this.#values = like === null ? new Float64Array(FIRST) : null
  }

  set(i: number, value: number): void {
    if (this.#values === null) {
      const same = this.#like!.at(i)
      if (same === value || (same !== same && value !== value)) return
      this.#values = new Float64Array(Math.max(FIRST, i * 2))
      this.#values.set(this.#like!.upTo(i))
    }
    if (i >= this.#values.length) this.#values = grown(this.#values, i + 1, n => new Float64Array(n))
    this.#values[i] = value
  }

  at(i: number): number {
    return this.#values === null ? this.#like!.at(i) : this.#values[i]!
  }

  upTo(length: number): Float64Array {
    return this.#values === null ? this.#like!.upTo(length) : this.#values.subarray(0, length)
  }

  column(length: number): NumberColumn {
    return new NumberColumn(this.upTo(length))
  }
}

export class GrowingIntegers {
  #values: Int32Array | null = null
  #only: number | null = null

  set(i: number, value: number): void {
    if (this.#values === null) {
      this.#only ??= value
      if (value === this.#only) return
      this.#values = new Int32Array(Math.max(FIRST, i * 2)).fill(this.#only, 0, i)
    }
    if (i >= this.#values.length) this.#values = grown(this.#values, i + 1, n => new Int32Array(n))
    this.#values[i] = value
  }

  at(i: number): number {
    return this.#values === null ? this.#only! : this.#values[i]!
  }

  days(length: number): DayColumn {
    return new DayColumn(this.#values?.subarray(0, length) ?? new Int32Array(length).fill(this.#only ?? 0))
  }
}

export class GrowingCodes<T> {
  #codes: Uint32Array | null = null
  readonly #dictionary: T[] = []
  readonly #index = new Map<T, number>()
  #last: T | undefined
  #code = -1

  set(i: number, value: T): void {
    if (this.#code < 0 || value !== this.#last) {
      this.#last = value
      let code = this.#index.get(value)
      if (code === undefined) this.#index.set(value, (code = this.#dictionary.push(value) - 1))
      this.#code = code
    }
    if (this.#codes === null) {
      if (this.#code === 0) return
      this.#codes = new Uint32Array(Math.max(FIRST, i * 2))
    }
    if (i >= this.#codes.length) this.#codes = grown(this.#codes, i + 1, n => new Uint32Array(n))
    this.#codes[i] = this.#code
  }

  at(i: number): T {
    return this.#dictionary[this.#codes === null ? 0 : this.#codes[i]!]!
  }

  /** `zeros` is one array for all the columns that hold one value throughout. */
  column(zeros: Uint32Array): CodedColumn<T> {
    const { length } = zeros
    if (this.#codes !== null && this.#codes.length < length) {
      this.#codes = grown(this.#codes, length, n => new Uint32Array(n))
    }
    return new CodedColumn(this.#codes?.subarray(0, length) ?? zeros, this.#dictionary)
  }
}
