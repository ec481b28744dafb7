import { CsvReader } from './bytes/csv-reader.js'
import type { Batch, Wanted } from './batch.js'
import type { Column, ColumnKind } from './column.js'
import type { Consumer, TableHead } from './consumer.js'
import type { Issue } from '../figures/issue.js'
import { Issues } from './issues.js'
import { type Limits, limitsWith } from './limits.js'
import { matchColumns } from './match-columns.js'
import type { ReadOptions } from './reading.js'
import { knownOptions } from '../util/known-options.js'

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
 * Takes text, bytes, or the pieces of a file. A column that is missing is an issue, and then there are no rows. `size`
 * is how many bytes the pieces will have together, where it is known (default: not known): with it the arrays are made
 * in their full length, which halves the memory for large files. Throws `unknown limit: NAME`, `invalid limit: NAME`,
 * `invalid size: VALUE` for one that is not above zero.
 *
 * @example
 * const { columns } = readColumns('id,best\n7,12\n8,\n', { best: column.count('best') })
 * columns.best[0] // → 12
 */
export function readColumns<const Columns extends Readonly<Record<string, Column>>>(
  input: string | Uint8Array | Iterable<Uint8Array>,
  columns: Columns,
  options: Pick<ReadOptions, 'encoding' | 'delimiter'> & {
    readonly limits?: Partial<Limits>
    readonly size?: number
  } = {},
): ReadColumns<Columns> {
  knownOptions(options, { encoding: 1, delimiter: 1, limits: 1, size: 1 })
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const { size = bytes instanceof Uint8Array ? bytes.length || 1 : null } = options
  if (size !== null && !(size > 0)) throw new Error(`invalid size: ${size}`)
  const issues = new Issues()
  const limits = limitsWith(options.limits)
  let seen = 0
  const consumer = new Arrays(columns, issues, rows =>
    size === null ? 0 : Math.min(limits.rows, Math.ceil((rows * size * MARGIN) / Math.max(1, seen))),
  )
  const reader = new CsvReader(consumer, issues, limits, options)
  const pieces = bytes instanceof Uint8Array ? inPieces(bytes) : bytes
  for (const piece of pieces) {
    seen += piece.length
    reader.push(piece)
    if (reader.stopped) break
  }
  reader.end()
  // The arrays were made by the kinds that the type says.
  return { rows: consumer.rows, columns: consumer.finish() as ReadColumns<Columns>['columns'], issues: issues.list }
}

const PIECE = 262_144

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** Rows are not all of one length. */
const MARGIN = 1.05

/** Rows that there is room for at first. */
const FIRST = 65_536

type Held = Float64Array | Int32Array | string[]

/** Copies what is wanted of every batch into arrays that grow. */
class Arrays implements Consumer {
  readonly names: readonly (readonly string[])[]
  rows = 0
  readonly #columns: Readonly<Record<string, Column>>
  readonly #issues: Issues
  /** How many rows there will be in all, judged by those so far; 0 where nobody can say. */
  readonly #rowsInAll: (rows: number) => number
  #wanted: readonly Wanted[] = []
  #held: Held[] = []
  #words: (readonly string[])[] = []

  constructor(columns: Readonly<Record<string, Column>>, issues: Issues, rowsInAll: (rows: number) => number) {
    this.#columns = columns
    this.#rowsInAll = rowsInAll
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
        const room = held.length >= rows ? held : larger(held, this.#roomFor(rows, held.length))
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

  #roomFor(rows: number, before: number): number {
    if (before === 0) return Math.max(rows, FIRST)
    const expected = this.#rowsInAll(rows)
    return Math.max(rows, expected > before * 1.25 ? expected : before * 2)
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

function larger(held: Float64Array | Int32Array, length: number): Float64Array | Int32Array {
  const room = held instanceof Float64Array ? new Float64Array(length) : new Int32Array(length)
  room.set(held)
  return room
}
