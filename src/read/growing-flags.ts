import { CodedColumn, type StoredColumn, encodeColumn } from '../figures/column.js'
import { CellDecoder } from './bytes/cell-decoder.js'
import { GrowingIntegers } from './growing.js'

const NO_FLAGS: readonly string[] = Object.freeze([])
/** Lists of flags that are kept once each. Beyond it they differ from figure to figure, as when they name an event. */
const SHARED = 4096
const FIRST = 1024
const encoder = new TextEncoder()
const decoder = new CellDecoder()

/**
 * Flags while figures grow. A few lists of flags are shared by most figures; where every figure has its own, they are
 * kept as bytes, since millions of lists would be most of the memory.
 */
export class GrowingFlags {
  readonly #index = new Map<string, number>([['', 0]])
  readonly #shared: (readonly string[])[] = [NO_FLAGS]
  /** Number of the shared list; from `SHARED` on, of a list of its own. */
  readonly #codes = new GrowingIntegers()
  #bytes = new Uint8Array(FIRST)
  #ends = new Int32Array(FIRST)
  #own = 0
  #last: readonly string[] = NO_FLAGS
  #code = 0

  set(i: number, flags: readonly string[]): void {
    if (flags !== this.#last) {
      this.#last = flags
      this.#code = this.#codeOf(flags)
    }
    this.#codes.set(i, this.#code)
  }

  at(i: number): readonly string[] {
    const code = this.#codes.at(i)
    if (code < SHARED) return this.#shared[code]!
    const own = code - SHARED
    const text = decoder.decode(this.#bytes, own === 0 ? 0 : this.#ends[own - 1]!, this.#ends[own]!)
    return Object.freeze(text.split('\n'))
  }

  column(length: number): StoredColumn<readonly string[]> {
    if (this.#own > 0) return new FlagsColumn(length, i => this.at(i))
    return new CodedColumn(
      Uint32Array.from({ length }, (_, i) => this.#codes.at(i)),
      this.#shared,
    )
  }

  #codeOf(flags: readonly string[]): number {
    if (flags.length === 0) return 0
    const text = flags.length === 1 ? flags[0]! : flags.join('\n')
    // By now every figure has flags of its own, and to look for each of them among the shared ones takes longest.
    if (this.#own > SHARED) return this.#add(text)
    const known = this.#index.get(text)
    if (known !== undefined) return known
    if (this.#shared.length >= SHARED) return this.#add(text)
    this.#index.set(text, this.#shared.length)
    return this.#shared.push(Object.freeze([...flags])) - 1
  }

  #add(text: string): number {
    const from = this.#own === 0 ? 0 : this.#ends[this.#own - 1]!
    const most = from + text.length * 3
    if (most > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(most, Math.ceil(this.#bytes.length * 1.5)))
      bytes.set(this.#bytes)
      this.#bytes = bytes
    }
    if (this.#own === this.#ends.length) {
      const ends = new Int32Array(Math.ceil(this.#ends.length * 1.5))
      ends.set(this.#ends)
      this.#ends = ends
    }
    this.#ends[this.#own] = from + encoder.encodeInto(text, this.#bytes.subarray(from)).written
    return SHARED + this.#own++
  }
}

/** Flags that are made when they are asked for; as codes, for whoever groups by them, at the first use. */
class FlagsColumn implements StoredColumn<readonly string[]> {
  #coded: CodedColumn<readonly string[]> | undefined

  constructor(
    readonly length: number,
    readonly make: (row: number) => readonly string[],
  ) {}

  get codes(): Uint32Array {
    return this.#asCodes().codes
  }

  get dictionary(): readonly (readonly string[])[] {
    return this.#asCodes().dictionary
  }

  at(row: number): readonly string[] {
    return this.make(row)
  }

  gather(rows: Uint32Array): FlagsColumn {
    const { make } = this
    return new FlagsColumn(rows.length, i => make(rows[i]!))
  }

  key(row: number): number {
    return this.#asCodes().key(row)
  }

  keyFor(value: readonly string[]): number {
    return this.#asCodes().keyFor(value)
  }

  groups(names: string[]): ReturnType<CodedColumn<readonly string[]>['groups']> {
    return this.#asCodes().groups(names)
  }

  *[Symbol.iterator](): Iterator<readonly string[]> {
    for (let i = 0; i < this.length; i++) yield this.make(i)
  }

  toArray(): (readonly string[])[] {
    return [...this]
  }

  #asCodes(): CodedColumn<readonly string[]> {
    return (this.#coded ??= encodeColumn('list', this, this.length) as CodedColumn<readonly string[]>)
  }
}
