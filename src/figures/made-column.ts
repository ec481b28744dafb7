import type { StoredColumn } from './column.js'

/**
 * A column of texts that are made when they are asked for: of a million figures few locators are ever read, and as
 * strings they would take more memory than all the numbers.
 */
export class MadeColumn<T> implements StoredColumn<T> {
  #values: readonly T[] | undefined

  constructor(
    readonly length: number,
    readonly make: (row: number) => T,
  ) {}

  /** All of them, made once. */
  get values(): readonly T[] {
    return (this.#values ??= Array.from({ length: this.length }, (_, i) => this.make(i)))
  }

  at(row: number): T {
    return this.#values === undefined ? this.make(row) : this.#values[row]!
  }

  gather(rows: Uint32Array): MadeColumn<T> {
    const { make } = this
    return new MadeColumn(rows.length, i => make(rows[i]!))
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }

  toArray(): T[] {
    return [...this.values]
  }
}
