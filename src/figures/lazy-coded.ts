import type { CodedColumn, StoredColumn } from './column.js'

/**
 * A column that becomes codes as others have them, four bytes a row, when somebody groups by it: of a million figures
 * most columns are never grouped by.
 */
export abstract class LazyCoded<T> implements StoredColumn<T> {
  #coded: CodedColumn<T> | undefined
  abstract readonly length: number

  abstract at(row: number): T
  abstract gather(rows: Uint32Array): LazyCoded<T>
  protected abstract encode(): CodedColumn<T>

  get codes(): Uint32Array {
    return this.coded.codes
  }

  get dictionary(): readonly T[] {
    return this.coded.dictionary
  }

  key(row: number): number {
    return this.coded.key(row)
  }

  keyFor(value: T): number {
    return this.coded.keyFor(value)
  }

  groups(names: string[]): ReturnType<CodedColumn<T>['groups']> {
    return this.coded.groups(names)
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }

  toArray(): T[] {
    return [...this]
  }

  protected get coded(): CodedColumn<T> {
    return (this.#coded ??= this.encode())
  }
}
