import { NO_DAY, dayNumber, isoDay } from '../util/day.js'

/** Arrays, typed arrays, Arrow columns and ours. Ours are what arquero 8 accepts as they are. */
export interface Column<T> extends Iterable<T> {
  readonly length: number
  at(row: number): T | undefined
}

abstract class Base<T> implements Column<T> {
  abstract readonly length: number
  abstract at(row: number): T
  abstract gather(rows: Uint32Array): Base<T>

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }

  toArray(): T[] {
    return Array.from(this)
  }
}

export type StoredColumn<T = unknown> = Base<T>

/** NaN inside, null outside. */
export class NumberColumn extends Base<number | null> {
  constructor(readonly values: Float64Array) {
    super()
  }
  get length(): number {
    return this.values.length
  }
  at(row: number): number | null {
    const v = this.values[row]!
    return Number.isNaN(v) ? null : v
  }
  gather(rows: Uint32Array): NumberColumn {
    const out = new Float64Array(rows.length)
    for (let i = 0; i < rows.length; i++) out[i] = this.values[rows[i]!]!
    return new NumberColumn(out)
  }
}

/** Day numbers inside, ISO days outside. */
export class DayColumn extends Base<string | null> {
  constructor(readonly days: Int32Array) {
    super()
  }
  get length(): number {
    return this.days.length
  }
  at(row: number): string | null {
    return isoDay(this.days[row] ?? NO_DAY)
  }
  gather(rows: Uint32Array): DayColumn {
    const out = new Int32Array(rows.length)
    for (let i = 0; i < rows.length; i++) out[i] = this.days[rows[i]!]!
    return new DayColumn(out)
  }
}

/**
 * Codes into a dictionary of distinct values; null is an ordinary entry.
 *
 * `key`, `keyFor` and `groups` are arquero's protocol for grouping without rehashing. Two of its traps are met here:
 * an absent value must have an unused code (arquero turns `x != absent` into false when it is negative), and groups
 * must be numbered by the values that occur (an unused one would show as a group of none).
 */
export class CodedColumn<T> extends Base<T> {
  constructor(
    readonly codes: Uint32Array,
    readonly dictionary: readonly T[],
  ) {
    super()
  }
  get length(): number {
    return this.codes.length
  }
  at(row: number): T {
    return this.dictionary[this.codes[row]!]!
  }
  gather(rows: Uint32Array): CodedColumn<T> {
    const out = new Uint32Array(rows.length)
    for (let i = 0; i < rows.length; i++) out[i] = this.codes[rows[i]!]!
    return new CodedColumn(out, this.dictionary)
  }
  key(row: number): number {
    return this.codes[row]!
  }
  keyFor(value: T): number {
    const code = this.dictionary.indexOf(value)
    return code < 0 ? this.dictionary.length : code
  }
  groups(names: string[]): {
    keys: Uint32Array
    get: ((row: number) => T)[]
    names: string[]
    rows: Uint32Array
    size: number
  } {
    const { codes, dictionary } = this
    const groupOf = new Int32Array(dictionary.length).fill(-1)
    const keys = new Uint32Array(codes.length)
    const rows: number[] = []
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!
      if (groupOf[code]! < 0) groupOf[code] = rows.push(i) - 1
      keys[i] = groupOf[code]!
    }
    return { keys, get: [row => dictionary[codes[row]!]!], names, rows: Uint32Array.from(rows), size: rows.length }
  }
}

/** Values with nothing in common: ids, words, locators, lists. */
export class PlainColumn<T> extends Base<T> {
  constructor(readonly values: readonly T[]) {
    super()
  }
  get length(): number {
    return this.values.length
  }
  at(row: number): T {
    return this.values[row]!
  }
  gather(rows: Uint32Array): PlainColumn<T> {
    const out = new Array<T>(rows.length)
    for (let i = 0; i < rows.length; i++) out[i] = this.values[rows[i]!]!
    return new PlainColumn(out)
  }
}

export type ColumnKind = 'number' | 'day' | 'coded' | 'list' | 'plain'

/** Encodes one column. `list` interns equal lists, so that flags cost one code a row. */
export function encodeColumn(kind: ColumnKind, values: Iterable<unknown>, length: number): StoredColumn {
  switch (kind) {
    case 'number': {
      const out = new Float64Array(length)
      let i = 0
      for (const v of values) out[i++] = (v as number | null) ?? NaN
      return new NumberColumn(out)
    }
    case 'day': {
      const out = new Int32Array(length)
      let i = 0
      for (const v of values) out[i++] = dayNumber(v as string | null)
      return new DayColumn(out)
    }
    case 'plain':
      return new PlainColumn([...values])
    case 'coded':
      return coded(values, length, v => v)
    case 'list':
      return coded(values as Iterable<readonly string[]>, length, list => JSON.stringify(list), Object.freeze)
  }
}

function coded<T>(
  values: Iterable<T>,
  length: number,
  keyOf: (value: T) => unknown,
  keep: (value: T) => T = v => v,
): CodedColumn<T> {
  const codes = new Uint32Array(length)
  const dictionary: T[] = []
  const index = new Map<unknown, number>()
  let i = 0
  for (const value of values) {
    const key = keyOf(value)
    let code = index.get(key)
    if (code === undefined) index.set(key, (code = dictionary.push(keep(value)) - 1))
    codes[i++] = code
  }
  return new CodedColumn(codes, dictionary)
}
