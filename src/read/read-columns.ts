import { CsvReader } from './bytes/csv-reader.js'
import type { Batch, Wanted } from './batch.js'
import type { Column, ColumnKind } from './column.js'
import type { Consumer, TableHead } from './consumer.js'
import type { Issue } from '../figures/issue.js'
import { Issues } from './issues.js'
import { type Limits, limitsWith } from './limits.js'
import { matchColumns } from './match-columns.js'
import type { ReadOptions } from './reading.js'

/** A column of words that repeat: codes into the distinct ones; −1 for a blank cell. */
export interface CodeColumn {
  readonly codes: Int32Array
  readonly words: readonly string[]
}

type ArrayOf<Kind extends ColumnKind> = Kind extends 'number' | 'count'
  ? Float64Array
  : Kind extends 'day'
    ? Int32Array
    : Kind extends 'code'
      ? CodeColumn
      : readonly string[]

export interface ReadColumns<Columns extends Readonly<Record<string, Column>>> {
  readonly rows: number
  /** Numbers with NaN, days since 1970 with −2147483648 where a cell is none; words by their codes; texts as they are. */
  readonly columns: { readonly [Name in keyof Columns]: ArrayOf<Columns[Name]['kind']> }
  readonly issues: readonly Issue[]
}

/**
 * Reads some columns of a table of delimited text as arrays, without making figures: for whoever has a use of their own
 * for a large file. Numbers have to be written plainly; every other cell is NaN.
 *
 * Takes text, bytes, or the pieces of a file. A column that is missing is an issue, and then there are no rows. Throws
 * `unknown limit: NAME`, `invalid limit: NAME`.
 *
 * @example
 * const { columns } = readColumns('id,best\n7,12\n8,\n', { best: column.count('best') })
 * columns.best[0] // → 12
 */
export function readColumns<const Columns extends Readonly<Record<string, Column>>>(
  input: string | Uint8Array | Iterable<Uint8Array>,
  columns: Columns,
  options: Pick<ReadOptions, 'encoding' | 'delimiter'> & { readonly limits?: Partial<Limits> } = {},
): ReadColumns<Columns> {
  const issues = new Issues()
  const consumer = new Arrays(columns, issues)
  const reader = new CsvReader(consumer, issues, limitsWith(options.limits), options)
  const pieces =
    typeof input === 'string' ? [new TextEncoder().encode(input)] : input instanceof Uint8Array ? [input] : input
  for (const piece of pieces) {
    reader.push(piece)
    if (reader.stopped) break
  }
  reader.end()
  // The arrays were made by the kinds that the type says.
  return { rows: consumer.rows, columns: consumer.finish() as ReadColumns<Columns>['columns'], issues: issues.list }
}

type Held = Float64Array | Int32Array | string[]

/** Copies what is wanted of every batch into arrays that grow. */
class Arrays implements Consumer {
  readonly names: readonly (readonly string[])[]
  rows = 0
  readonly #columns: Readonly<Record<string, Column>>
  readonly #issues: Issues
  #wanted: readonly Wanted[] = []
  #held: Held[] = []
  #words: (readonly string[])[] = []

  constructor(columns: Readonly<Record<string, Column>>, issues: Issues) {
    this.#columns = columns
    this.#issues = issues
    this.names = Object.values(columns).map(({ names }) => names)
    this.#held = Object.values(columns).map(({ kind }) => emptyOf(kind))
  }

  fits(): boolean {
    return false
  }

  begin({ headers }: TableHead): readonly Wanted[] | null {
    const fields = matchColumns(this.#columns, headers, {}, { id: '', name: 'the columns asked for' }, this.#issues)
    this.#wanted = fields?.map(({ spec, at }) => ({ kind: spec.kind, at })) ?? []
    return fields === null ? null : this.#wanted
  }

  take(batch: Batch): void {
    const rows = this.rows + batch.length
    this.#wanted.forEach(({ kind }, column) => {
      const held = this.#held[column]!
      if (Array.isArray(held)) for (let i = 0; i < batch.length; i++) held.push(batch.cell(column, i))
      else {
        const room = held.length >= rows ? held : larger(held, rows)
        const from = kind === 'day' ? batch.days(column) : kind === 'code' ? batch.codes(column) : batch.numbers(column)
        room.set(from.subarray(0, batch.length), this.rows)
        this.#held[column] = room
        if (kind === 'code') this.#words[column] = batch.dictionary(column)
      }
    })
    this.rows = rows
  }

  discard(): void {
    this.rows = 0
  }

  finish(): Readonly<Record<string, unknown>> {
    const named = Object.entries(this.#columns).map(([name, { kind }], column): [string, unknown] => {
      const held = this.#held[column]!
      const array = Array.isArray(held) ? held : held.subarray(0, this.rows)
      return [name, kind === 'code' ? { codes: array, words: this.#words[column] ?? [] } : array]
    })
    return Object.fromEntries(named)
  }
}

function emptyOf(kind: ColumnKind): Held {
  if (kind === 'number' || kind === 'count') return new Float64Array(0)
  return kind === 'day' || kind === 'code' ? new Int32Array(0) : []
}

function larger(held: Float64Array | Int32Array, rows: number): Float64Array | Int32Array {
  const room =
    held instanceof Float64Array
      ? new Float64Array(Math.max(rows, held.length * 2, 65_536))
      : new Int32Array(Math.max(rows, held.length * 2, 65_536))
  room.set(held)
  return room
}
