/**
 * Columns that grow while a file is read. A file's end is not known beforehand, and most columns of a file hold one
 * value throughout, or the value of the column before: those take no memory until they differ.
 */
import { DayColumn, NumberColumn } from './column.js'
import { type Narrow, NarrowColumn } from './narrow-column.js'

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
    const values = this.#values
    if (values !== null && i < values.length) values[i] = value
    else this.#add(i, value)
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

  #add(i: number, value: number): void {
    if (this.#values === null) {
      const same = this.#like!.at(i)
      if (same === value || (same !== same && value !== value)) return
      // All of the other, and not only what stands before: a number can be changed after others have come.
      const like = this.#like!.upTo(Infinity)
      this.#values = new Float64Array(Math.max(FIRST, i * 2, like.length))
      this.#values.set(like)
    }
    if (i >= this.#values.length) this.#values = grown(this.#values, i + 1, n => new Float64Array(n))
    this.#values[i] = value
  }
}

export class GrowingIntegers {
  #values: Int32Array | null = null
  #first = 0
  /** As long as the column goes on by one step, 0 or 1, it is that step. */
  #step = 0

  set(i: number, value: number): void {
    const values = this.#values
    if (values !== null && i < values.length) values[i] = value
    else this.#add(i, value)
  }

  at(i: number): number {
    return this.#values === null ? this.#first + i * this.#step : this.#values[i]!
  }

  days(length: number): DayColumn {
    if (this.#values !== null) return new DayColumn(this.#values.subarray(0, length))
    const days = new Int32Array(length)
    for (let i = 0; i < length; i++) days[i] = this.#first + i * this.#step
    return new DayColumn(days)
  }

  #add(i: number, value: number): void {
    if (this.#values === null) {
      if (this.#goesOn(i, value)) return
      this.#values = new Int32Array(Math.max(FIRST, i * 2))
      for (let j = 0; j < i; j++) this.#values[j] = this.#first + j * this.#step
    }
    if (i >= this.#values.length) this.#values = grown(this.#values, i + 1, n => new Int32Array(n))
    this.#values[i] = value
  }

  #goesOn(i: number, value: number): boolean {
    if (i === 0) this.#first = value
    else if (i === 1 && value === this.#first + 1) this.#step = 1
    return value === this.#first + i * this.#step
  }
}

/**
 * Whole numbers from 0, in as few bytes as the largest of them needs; in none while all are 0. Rows are set in their
 * order, and written down when a row has another number than those before it.
 */
export class GrowingSmall {
  #values: Narrow | null = null
  #most = 255
  #last = 0
  /** All rows from this one on have the last number. */
  #from = 0

  set(i: number, value: number): void {
    if (value === this.#last) return
    this.#fill(i)
    this.#last = value
  }

  at(i: number): number {
    return i >= this.#from ? this.#last : this.#values === null ? 0 : this.#values[i]!
  }

  /** Changes one of the `length` rows that were set. */
  change(i: number, value: number, length: number): void {
    this.#fill(length)
    this.#write(i, i + 1, value)
  }

  /** Null: all are 0. */
  upTo(length: number): Narrow | null {
    this.#fill(length)
    return this.#values === null ? null : this.#values.subarray(0, length)
  }

  #fill(to: number): void {
    if (to > this.#from) this.#write(this.#from, to, this.#last)
    this.#from = to
  }

  #write(from: number, to: number, value: number): void {
    if (this.#values === null) {
      if (value === 0) return
      this.#values = new Uint8Array(Math.max(FIRST, to * 2))
    }
    if (value > this.#most || to > this.#values.length) this.#makeRoom(to, value)
    if (to - from === 1) this.#values[from] = value
    else this.#values.fill(value, from, to)
  }

  #makeRoom(size: number, value: number): void {
    let values = this.#values!
    if (value > 255 && values instanceof Uint8Array) values = Uint16Array.from(values)
    if (value > 65_535 && values instanceof Uint16Array) values = Uint32Array.from(values)
    if (size > values.length) values = longer(values, size)
    this.#most = values instanceof Uint8Array ? 255 : values instanceof Uint16Array ? 65_535 : 4_294_967_295
    this.#values = values
  }
}

/** Words and other values that repeat, as codes. Rows are set in their order. */
export class GrowingCodes<T> {
  readonly #codes = new GrowingSmall()
  readonly #dictionary: T[] = []
  readonly #index = new Map<T, number>()
  /** For each code the one that came after it. */
  #after: number[] = []
  #last: T | undefined
  #code = -1

  /** Gives the code of the value. */
  set(i: number, value: T): number {
    return value === this.#last && this.#code >= 0 ? this.#code : this.#turn(i, value)
  }

  /** Sets a value that was met before, by its code. */
  setCode(i: number, code: number): number {
    if (code === this.#code) return code
    this.#last = this.#dictionary[code]!
    this.#codes.set(i, code)
    return (this.#code = code)
  }

  /** Whether the row set last has this value. */
  isLast(value: T): boolean {
    return value === this.#last && this.#code >= 0
  }

  at(i: number): T {
    return this.#dictionary[this.#codes.at(i)]!
  }

  /** Changes one of the `length` rows that were set. */
  change(i: number, value: T, length: number): void {
    this.#codes.change(i, this.#codeOf(value), length)
  }

  column(length: number): NarrowColumn<T> {
    return new NarrowColumn(length, this.#codes.upTo(length), this.#dictionary)
  }

  /** Lets go of what is only needed to add more. */
  close(): void {
    this.#index.clear()
    this.#after = []
  }

  /** Columns go round: what came after the value before when that was last met mostly comes after it again. */
  #turn(i: number, value: T): number {
    const before = this.#code
    const guess = before < 0 ? -1 : this.#after[before]!
    let code = guess
    if (guess < 0 || this.#dictionary[guess] !== value) {
      code = this.#codeOf(value)
      if (before >= 0) this.#after[before] = code
    }
    this.#last = value
    this.#codes.set(i, code)
    return (this.#code = code)
  }

  #codeOf(value: T): number {
    let code = this.#index.get(value)
    if (code === undefined) {
      this.#index.set(value, (code = this.#dictionary.push(value) - 1))
      this.#after.push(-1)
    }
    return code
  }
}

function longer(codes: Narrow, size: number): Narrow {
  if (codes instanceof Uint8Array) return grown(codes, size, n => new Uint8Array(n))
  return codes instanceof Uint16Array
    ? grown(codes, size, n => new Uint16Array(n))
    : grown(codes, size, n => new Uint32Array(n))
}
