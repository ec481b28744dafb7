import { DISPLAY, bundleOf } from '../util/displayed.js'
import { shownTable } from '../util/shown-table.js'
import { type Column, type ColumnKind, type StoredColumn, encodeColumn } from './column.js'

/** Fixed columns beneath, typed rows on request. Never changes. */
export interface Table<Row extends object> extends Iterable<Row> {
  readonly length: number
  /** Every row, frozen, made once at the first use. Iterating the table makes rows one at a time. */
  readonly rows: readonly Row[]
  /** The row at a position, counted from the end when negative; `undefined` where there is none. */
  at(row: number): Row | undefined
  /** The rows that pass the test, as a new table. */
  filter(test: (row: Row, index: number) => unknown): Table<Row>
  /** For `aq.table(figures.columns())`: the reader's own arquero, nothing copied. */
  columns(): { readonly [Name in keyof Row]: Column<Row[Name]> }
  toJSON(): readonly Row[]
}

/** What a kind of table is made of: its columns in order, and how a row is put together from them. */
export interface Schema<Row extends object> {
  readonly kinds: { readonly [Name in keyof Row]: ColumnKind }
  /** One hand-written literal per row type: a loop over names is ten times slower. */
  readonly maker: (column: (name: keyof Row) => StoredColumn) => (row: number) => Row
  /** What notebooks show: a caption for a number of rows, and columns by their heads. */
  readonly shown: {
    readonly caption: (rows: number) => string
    readonly columns: Readonly<Record<string, (row: Row) => string>>
  }
}

/** A table over encoded columns, over rows, or over both; each is made from the other at the first use. */
export class ColumnarTable<Row extends object> implements Table<Row> {
  readonly length: number
  #rows: readonly Row[] | undefined
  readonly #columns: Map<keyof Row, StoredColumn>
  readonly #schema: Schema<Row>
  #makeRow: ((row: number) => Row) | undefined

  constructor(schema: Schema<Row>, from: readonly Row[] | ReadonlyMap<keyof Row, StoredColumn>) {
    this.#schema = schema
    this.#columns = new Map('get' in from ? from : [])
    if ('get' in from) {
      this.length = [...from.values()][0]?.length ?? 0
    } else {
      this.#rows = Object.freeze(from.map(row => Object.freeze(row)))
      this.length = from.length
    }
  }

  static schemaOf<Kind extends object>(table: ColumnarTable<Kind>): Schema<Kind> {
    return table.#schema
  }

  get rows(): readonly Row[] {
    return (this.#rows ??= Object.freeze(Array.from(this, row => Object.freeze(row))))
  }

  /** The encoded column, for kernels: typed arrays that are not to be written to. */
  stored(name: keyof Row): StoredColumn {
    let column = this.#columns.get(name)
    if (column === undefined) {
      const rows = this.rows
      const values = (function* () {
        for (const row of rows) yield row[name]
      })()
      this.#columns.set(name, (column = encodeColumn(this.#schema.kinds[name], values, rows.length)))
    }
    return column
  }

  at(row: number): Row | undefined {
    const i = row < 0 ? this.length + row : row
    return i >= 0 && i < this.length ? this.#row(i) : undefined
  }

  filter(test: (row: Row, index: number) => unknown): Table<Row> {
    const keep = new Uint32Array(this.length)
    let n = 0
    for (let i = 0; i < this.length; i++) if (test(this.#row(i), i)) keep[n++] = i
    return this.take(keep.subarray(0, n))
  }

  /** The rows at the given positions, in that order. */
  take(rows: Uint32Array): ColumnarTable<Row> {
    if (this.#rows !== undefined)
      return new ColumnarTable(
        this.#schema,
        Array.from(rows, i => this.#row(i)),
      )
    return new ColumnarTable<Row>(this.#schema, new Map([...this.#columns].map(([k, c]) => [k, c.gather(rows)])))
  }

  columns(): { readonly [Name in keyof Row]: Column<Row[Name]> } {
    const out: Partial<Record<keyof Row, StoredColumn>> = {}
    for (const name of Object.keys(this.#schema.kinds) as (keyof Row)[]) out[name] = this.stored(name)
    return out as { readonly [Name in keyof Row]: Column<Row[Name]> }
  }

  toJSON(): readonly Row[] {
    return this.rows
  }

  *[Symbol.iterator](): Iterator<Row> {
    for (let i = 0; i < this.length; i++) yield this.#row(i)
  }

  /** Node and Deno print the size and the first rows, not the insides. */
  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return { length: this.length, first: Array.from({ length: Math.min(3, this.length) }, (_, i) => this.#row(i)) }
  }

  /** Deno's notebooks show a table. */
  [DISPLAY](): object {
    const { caption, columns } = this.#schema.shown
    return bundleOf(shownTable(caption(this.length), this, columns))
  }

  #row(i: number): Row {
    if (this.#rows !== undefined) return this.#rows[i]!
    this.#makeRow ??= this.#schema.maker(name => this.stored(name))
    return this.#makeRow(i)
  }
}

/** The input as our own table of that kind, or null: figures and ranges are not taken for each other. */
export function ownTable<Row extends object>(input: unknown, schema: Schema<Row>): ColumnarTable<Row> | null {
  if (!(input instanceof ColumnarTable)) return null
  const own = input as ColumnarTable<Row>
  return ColumnarTable.schemaOf(own) === schema ? own : null
}
