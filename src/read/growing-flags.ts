import { CodedColumn, type StoredColumn } from '../figures/column.js'
import { type Codes, combineCodes } from '../util/combine-codes.js'
import { CellDecoder } from './bytes/cell-decoder.js'
import { GrowingCodes, GrowingSmall } from '../figures/growing.js'
import { LazyCoded } from '../figures/lazy-coded.js'
import { NarrowColumn } from '../figures/narrow-column.js'

const NO_FLAGS: readonly string[] = Object.freeze([])
/** Lists of flags that are kept once each. Beyond it they differ from figure to figure. */
const SHARED = 16_384
const MET = 4096
const FIRST = 1024
const encoder = new TextEncoder()
const decoder = new CellDecoder()

/** The record of each figure: its number, the same for records with one key, and the text of its key. */
export interface RecordsOf {
  /** How many there are, at least one. */
  count(): number
  number(figure: number): number
  text(figure: number): string
}

/**
 * Flags while figures grow. A few lists of flags are shared by most figures; where every figure has its own, they are
 * kept as bytes, since millions of lists would be most of the memory. The flag that names the record a figure is of
 * (`part:event=…`) is made from the record's key when it is asked for.
 */
export class GrowingFlags {
  readonly #index = new Map<string, number>([['', 0]])
  readonly #shared: (readonly string[])[] = [NO_FLAGS]
  /** Number of the shared list; from `SHARED` on, of a list of its own. */
  readonly #codes = new GrowingSmall()
  readonly #parts = new GrowingCodes<string | null>()
  #named = false
  #bytes = new Uint8Array(FIRST)
  #ends = new Int32Array(FIRST)
  #own = 0
  #last: readonly string[] = NO_FLAGS
  /** Lists that were met, themselves: publishers mostly give the same ones again. */
  readonly #met = new Map<readonly string[], number>()

  /** `part` is what a record is called where each is a part of its own. */
  set(i: number, flags: readonly string[], part: string | null = null): void {
    if (flags !== this.#last) this.#turn(i, flags)
    this.#parts.set(i, part)
    if (part !== null) this.#named = true
  }

  /** All that was added; no more can be. */
  column(length: number, records: RecordsOf): StoredColumn<readonly string[]> {
    this.#met.clear()
    this.#index.clear()
    if (this.#own === 0 && !this.#named) return new NarrowColumn(length, this.#codes.upTo(length), this.#shared)
    const at = (i: number) => {
      const part = this.#parts.at(i)
      const flags = this.#list(this.#codes.at(i))
      return part === null ? flags : Object.freeze([`part:${part}=${records.text(i)}`, ...flags])
    }
    return new FlagsColumn(length, at, () => this.#encode(length, records, at))
  }

  #turn(i: number, flags: readonly string[]): void {
    this.#last = flags
    let code = this.#met.get(flags)
    if (code === undefined) {
      code = this.#codeOf(flags)
      if (this.#met.size < MET && code < SHARED) this.#met.set(flags, code)
    }
    this.#codes.set(i, code)
  }

  #list(code: number): readonly string[] {
    if (code < SHARED) return this.#shared[code]!
    const own = code - SHARED
    const text = decoder.decode(this.#bytes, own === 0 ? 0 : this.#ends[own - 1]!, this.#ends[own]!)
    return Object.freeze(text.split('\n'))
  }

  /** Codes from the numbers of lists and records alone; each list is made once. */
  #encode(length: number, records: RecordsOf, at: (i: number) => readonly string[]): CodedColumn<readonly string[]> {
    const of = (size: number, code: (i: number) => number): Codes => ({
      codes: Uint32Array.from({ length }, (_, i) => code(i)),
      size,
    })
    const lists = of(SHARED + this.#own, i => this.#codes.at(i))
    const named = of(records.count() + 1, i => (this.#parts.at(i) === null ? 0 : records.number(i) + 1))
    const { codes, size } = combineCodes(lists, named)
    const dictionary = new Array<readonly string[]>(size)
    for (let i = 0; i < length; i++) dictionary[codes[i]!] ??= at(i)
    return new CodedColumn(codes, dictionary)
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

/** Flags that are made when they are asked for. */
class FlagsColumn extends LazyCoded<readonly string[]> {
  readonly #make: (row: number) => readonly string[]
  readonly #codes: () => CodedColumn<readonly string[]>

  constructor(
    readonly length: number,
    make: (row: number) => readonly string[],
    codes: () => CodedColumn<readonly string[]>,
  ) {
    super()
    this.#make = make
    this.#codes = codes
  }

  at(row: number): readonly string[] {
    return this.#make(row)
  }

  gather(rows: Uint32Array): FlagsColumn {
    return new FlagsColumn(
      rows.length,
      i => this.#make(rows[i]!),
      () => this.coded.gather(rows),
    )
  }

  protected encode(): CodedColumn<readonly string[]> {
    return this.#codes()
  }
}
