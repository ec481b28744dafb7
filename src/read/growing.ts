/**
 * Columns that grow while a file is read. A file's end is not known beforehand, and most columns of a file hold one
 * value throughout, or the value of the column before: those take no memory until they differ.
 */
import { CodedColumn, DayColumn, NumberColumn } from '../figures/column.js'

const FIRST = 1024

function grown<T extends Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array>(
  old: T,
  size: number,
  make: (n: number) => T,
): T {
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
  #first = 0
  /** As long as the column goes on by one step, 0 or 1, it is that step. */
  #step = 0

  set(i: number, value: number): void {
    if (this.#values === null) {
      if (this.#goesOn(i, value)) return
      this.#values = new Int32Array(Math.max(FIRST, i * 2))
      for (let j = 0; j < i; j++) this.#values[j] = this.#first + j * this.#step
    }
    if (i >= this.#values.length) this.#values = grown(this.#values, i + 1, n => new Int32Array(n))
    this.#values[i] = value
  }

  at(i: number): number {
    return this.#values === null ? this.#first + i * this.#step : this.#values[i]!
  }

  days(length: number): DayColumn {
    if (this.#values !== null) return new DayColumn(this.#values.subarray(0, length))
    return new DayColumn(Int32Array.from({ length }, (_, i) => this.at(i)))
  }

  #goesOn(i: number, value: number): boolean {
    if (i === 0) this.#first = value
    else if (i === 1 && value === this.#first + 1) this.#step = 1
    return value === this.#first + i * this.#step
  }
}

export class GrowingCodes<T> {
  /** As narrow as the number of different values allows. */
  #codes: Uint8Array | Uint16Array | Uint32Array | null = null
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
      this.#codes = new Uint8Array(Math.max(FIRST, i * 2))
    }
    if (this.#code > 255 && this.#codes instanceof Uint8Array) this.#codes = Uint16Array.from(this.#codes)
    if (this.#code > 65_535 && this.#codes instanceof Uint16Array) this.#codes = Uint32Array.from(this.#codes)
    if (i >= this.#codes.length) this.#codes = longer(this.#codes, i + 1)
    this.#codes[i] = this.#code
  }

  at(i: number): T {
    return this.#dictionary[this.#codes === null ? 0 : this.#codes[i]!]!
  }

  /** `zeros` is one array for all the columns that hold one value throughout. */
  column(zeros: Uint32Array): CodedColumn<T> {
    if (this.#codes === null) return new CodedColumn(zeros, this.#dictionary)
    const codes = new Uint32Array(zeros.length)
    codes.set(this.#codes.subarray(0, zeros.length))
    return new CodedColumn(codes, this.#dictionary)
  }

  /** Lets go of what is only needed to add more: the column has its own. */
  close(): void {
    this.#codes = null
    this.#index.clear()
  }
}

function longer(codes: Uint8Array | Uint16Array | Uint32Array, size: number): Uint8Array | Uint16Array | Uint32Array {
  if (codes instanceof Uint8Array) return grown(codes, size, n => new Uint8Array(n))
  return codes instanceof Uint16Array
    ? grown(codes, size, n => new Uint16Array(n))
    : grown(codes, size, n => new Uint32Array(n))
}
