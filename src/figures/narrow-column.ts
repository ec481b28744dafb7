import { CodedColumn } from './column.js'
import { LazyCoded } from './lazy-coded.js'

export type Narrow = Uint8Array | Uint16Array | Uint32Array

/** Codes into a dictionary, in as few bytes as it needs. Without codes, every row has its first entry. */
export class NarrowColumn<T> extends LazyCoded<T> {
  readonly #dictionary: readonly T[]
  #narrow: Narrow | null

  constructor(
    readonly length: number,
    narrow: Narrow | null,
    dictionary: readonly T[],
  ) {
    super()
    this.#narrow = narrow
    this.#dictionary = dictionary
  }

  /** The codes as they are kept: where they are only read, the wider ones need not be made. Null: all are 0. */
  get narrow(): Narrow | null {
    return this.#narrow
  }

  override get dictionary(): readonly T[] {
    return this.#dictionary
  }

  at(row: number): T {
    return this.#dictionary[this.#narrow === null ? 0 : this.#narrow[row]!]!
  }

  gather(rows: Uint32Array): NarrowColumn<T> {
    const from = this.#narrow
    const narrow = from === null ? null : alike(from, rows.length)
    if (from !== null && narrow !== null) for (let i = 0; i < rows.length; i++) narrow[i] = from[rows[i]!]!
    return new NarrowColumn(rows.length, narrow, this.#dictionary)
  }

  protected encode(): CodedColumn<T> {
    const codes = this.#narrow === null ? new Uint32Array(this.length) : Uint32Array.from(this.#narrow)
    // One copy is enough.
    this.#narrow = codes
    return new CodedColumn(codes, this.#dictionary)
  }
}

/** The codes of a column in as few bytes as it has them. Null: all are 0. */
export function narrowCodes(column: CodedColumn<unknown> | NarrowColumn<unknown>): Narrow | null {
  return column instanceof NarrowColumn ? column.narrow : column.codes
}

function alike(codes: Narrow, length: number): Narrow {
  if (codes instanceof Uint8Array) return new Uint8Array(length)
  return codes instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length)
}
