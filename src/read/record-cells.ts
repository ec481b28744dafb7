import type { GapReason } from '../figures/gap.js'
import type { IssueCode } from '../figures/issue.js'
import { isRefusal, quantity } from '../figures/quantity.js'
import type { Reading } from '../figures/readings.js'
import type { UnitId } from '../figures/units.js'
import type { Basis, Hedge } from '../figures/vocabulary.js'
import { NO_DAY } from '../util/day.js'
import type { Batch } from './batch.js'
import { BatchColumns } from './batch-columns.js'
import type { ColumnKind, GapWords, Magnitude, Column as Spec } from './column.js'
import { dayText } from './day-text.js'
import { gapReason } from './gap-words.js'
import type { Issues } from './issues.js'
import { type WrittenDay, writtenDay } from './written-day.js'
import { writtenNumber } from './written-number.js'

/** A declared column, as found in the file. */
export interface Field {
  readonly name: string
  readonly spec: Spec
  /** Header in the file; null where it has none. */
  readonly header: string | null
  /** Position in the file; −1 where it has none. */
  readonly at: number
}

/** What a cell says of a number. */
export interface NumberRead {
  readonly value: number | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly hedge: Hedge
  /** The cell as it stands; null where it is just the digits of the value. */
  readonly text: string | null
  /** What the words of the cell say is counted. Null: they do not say. */
  readonly unit: UnitId | null
}

/** Half of the last digit that a number in thousands or millions was rounded to. */
function halfStep(value: number, magnitude: Magnitude): number {
  let step = magnitude === 'thousand' ? 1_000 : 1_000_000
  while (step > 1 && value % step !== 0) step /= 10
  return step > 1 ? step / 2 : 0
}

const NOTHING: readonly string[] = Object.freeze([])

/** The cells of one record at a time, read as what their columns are. What cannot be read is said once. */
export class RecordCells {
  /** Row of the file. */
  row = 0
  /** One object with a property a column, moved from record to record. */
  readonly record: object
  readonly fields: readonly Field[]
  readonly columns: BatchColumns
  /** The two days that were asked for last: a figure's start and end are mostly these very texts. */
  lastText: string | null = null
  lastDay = NO_DAY
  otherText: string | null = null
  otherDay = NO_DAY
  readonly #gaps: readonly (readonly GapWords[])[]
  readonly #issues: Issues
  readonly #reading: Reading
  readonly #basis: Basis | null
  readonly #said = new Set<string>()
  readonly #decimals = new Set<number>()
  /** Days in words take long to read, and are few. */
  readonly #days = new Map<string, WrittenDay>()
  #batch: Batch | null = null
  #i = 0
  /** The column of the record that was looked at last, and what it said: publishers ask for a number, then make a figure. */
  #lookedAt = -1
  #looked: NumberRead | GapReason | null = null
  /** Of each column: whether its cells can be numbers of digits alone, which digits are gap words, and what a blank says. */
  readonly #isCount: readonly boolean[]
  readonly #digitGaps: readonly (readonly boolean[] | null)[]
  readonly #blank: readonly (GapReason | null | undefined)[]
  /** The cell of each column that was looked up last as a gap word. */
  readonly #gapCells: readonly { cell: string; reason: GapReason | null | undefined }[]

  constructor(fields: readonly Field[], gaps: GapWords, issues: Issues, reading: Reading, basis: Basis | null) {
    this.fields = fields
    this.columns = new BatchColumns(fields.length)
    this.#gaps = fields.map(({ spec }) => (spec.gaps === undefined ? [gaps] : [spec.gaps, gaps]))
    this.#isCount = fields.map(
      ({ at, spec: { kind, magnitude } }) =>
        at >= 0 && (kind === 'count' || kind === 'quantity') && magnitude === undefined,
    )
    this.#digitGaps = this.#gaps.map(own => {
      const digits = Array.from({ length: 10 }, (_, digit) => own.some(words => Object.hasOwn(words, digit)))
      return digits.includes(true) ? digits : null
    })
    this.#blank = this.#gaps.map(own => gapReason('', own))
    this.#gapCells = this.#blank.map(reason => ({ cell: '', reason }))
    this.#issues = issues
    this.#reading = reading
    this.#basis = basis
    this.record = this.#cursor()
  }

  /** Whether a record is at hand. */
  get any(): boolean {
    return this.#batch !== null
  }

  /** Other records come, which may be in the same batch as those before. */
  open(batch: Batch): void {
    this.columns.open(batch)
    this.#batch = batch
  }

  move(i: number): void {
    this.#i = i
    this.#lookedAt = -1
    this.row = this.#batch!.row(i)
  }

  cell(column: number): string {
    return this.#batch!.cell(column, this.#i)
  }

  write(column: number, to: Uint8Array, at: number): number {
    return this.#batch!.write(column, this.#i, to, at)
  }

  /** The whole number whose digits are the cell of a column of texts or counts; NaN for any other cell. */
  digits(column: number): number {
    const value = this.#number(column)
    return Number.isInteger(value) ? value : NaN
  }

  /** The number of a cell of digits alone; NaN for any other, and for one that is a gap word. */
  plain(column: number): number {
    if (!this.#isCount[column]!) return NaN
    const value = this.#number(column)
    const gaps = this.#digitGaps[column]!
    return value >= 0 && (gaps === null || value > 9 || !gaps[value]!) ? value : NaN
  }

  /** Reads the cell of a figure as a number or a gap; null where it says nothing, or is refused. */
  look(column: number): NumberRead | GapReason | null {
    if (column === this.#lookedAt) return this.#looked
    const read = this.#look(column)
    this.#looked = this.#isBelowZero(read) ? this.#refuseBelowZero(column) : read
    this.#lookedAt = column
    return this.#looked
  }

  #isBelowZero(read: NumberRead | GapReason | null): boolean {
    return read !== null && typeof read !== 'string' && read.value !== null && !(read.value >= 0)
  }

  #refuseBelowZero(column: number): null {
    const why = 'A count cannot be below zero'
    return this.refuse(column, 'E-NEGATIVE', this.cell(column), why, 'Ask the publisher, or correct the cell')
  }

  #look(column: number): NumberRead | GapReason | null {
    const { spec, at } = this.fields[column]!
    if (at < 0) return null
    const plain = this.plain(column)
    if (plain === plain)
      return { value: plain, low: plain, best: plain, high: plain, hedge: 'exact', text: null, unit: null }
    const cell = this.cell(column)
    const reason = cell === '' ? this.#blank[column] : this.#gapReason(column, cell)
    if (reason !== undefined) return reason
    if (spec.kind === 'quantity' || spec.kind === 'text') return this.#quantity(column, cell)
    const read = writtenNumber(cell, spec.kind === 'count')
    if ('refused' in read) return this.refuse(column, read.refused, cell, read.why, read.todo)
    const { value } = read
    if (spec.kind === 'count' && !Number.isInteger(value)) this.#sayDecimals(column, cell)
    return { value, low: value, best: value, high: value, hedge: 'exact', text: cell, unit: null }
  }

  /** A column mostly has one word for its gaps. */
  #gapReason(column: number, cell: string): GapReason | null | undefined {
    const known = this.#gapCells[column]!
    if (known.cell !== cell) {
      known.cell = cell
      known.reason = gapReason(cell, this.#gaps[column]!)
    }
    return known.reason
  }

  /** A number that stands within the words of a cell. */
  within(column: number, text: string): NumberRead | null {
    return this.#quantity(column, text)
  }

  refuse(column: number, code: IssueCode, cell: string, why: string, todo: string): null {
    const once = `${this.row}\n${column}`
    if (this.#said.has(once)) return null
    if (this.#said.size > 10_000) this.#said.clear()
    this.#said.add(once)
    const { header, name } = this.fields[column]!
    this.#issues.add(code, 'error', { row: this.row, column: header ?? name, read: cell }, why, todo)
    return null
  }

  /** Models and shares give parts of people; said once a column, since a point can be a slip too. */
  #sayDecimals(column: number, cell: string): void {
    if (this.#decimals.has(column)) return
    this.#decimals.add(column)
    const { header, name } = this.fields[column]!
    const at = { row: this.row, column: header ?? name, read: cell }
    this.#issues.add(
      'E-NUMBER',
      'note',
      at,
      'Counts of this column have decimals',
      'They are kept; look whether they were worked out, or a point slipped in',
    )
  }

  #quantity(column: number, written: string): NumberRead | null {
    const { decimal, magnitude } = this.fields[column]!.spec
    const options = { reading: this.#reading, basis: this.#basis }
    const cell = magnitude === undefined ? written : `${written} ${magnitude}`
    const read = quantity(cell, decimal === undefined ? options : { ...options, decimal })
    if (isRefusal(read)) return this.refuse(column, read.refused, cell, read.why, read.todo)
    if (read.value !== null && !Number.isInteger(read.value) && read.unit !== 'percent') this.#sayDecimals(column, cell)
    const { value, best, hedge, unit } = read
    const half = magnitude === undefined || value === null || hedge !== 'exact' ? 0 : halfStep(value, magnitude)
    const low = half === 0 ? read.low : Math.max(0, Math.min(read.low ?? 0, value! - half))
    const high = half === 0 || read.high === null ? read.high : Math.max(read.high, value! + half)
    return { value, low, best, high, hedge, text: cell, unit }
  }

  /** The properties stand on a prototype: those of an object without one are looked up by name every time. */
  #cursor(): object {
    const row = Object.create(null) as object
    this.fields.forEach(({ name, spec, at }, column) => {
      const get = at < 0 ? () => (spec.kind === 'list' ? NOTHING : null) : this.#getter(spec.kind, column)
      Object.defineProperty(row, name, { get, enumerable: true })
    })
    return Object.create(row) as object
  }

  #getter(kind: ColumnKind, column: number): () => unknown {
    switch (kind) {
      case 'number':
      case 'count':
        return () => {
          const plain = this.#number(column)
          return plain === plain ? plain : this.#slowNumber(column)
        }
      case 'day':
        return () => {
          const day = this.columns.day(column, this.#i)
          if (day === NO_DAY) return this.#slowDay(column)
          const text = dayText(day)
          this.otherDay = this.lastDay
          this.otherText = this.lastText
          this.lastDay = day
          this.lastText = text
          return text
        }
      case 'code':
        return () => this.columns.word(column, this.#i)
      case 'list':
        return () => this.#list(column)
      case 'text':
      case 'quantity':
        return () => {
          const cell = this.cell(column)
          return cell === '' ? null : cell
        }
    }
  }

  #number(column: number): number {
    return this.columns.number(column, this.#i)
  }

  #slowNumber(column: number): number | null {
    const read = this.fields[column]!.spec.kind === 'count' ? this.look(column) : this.#look(column)
    return read === null || typeof read === 'string' ? null : read.value
  }

  #slowDay(column: number): string | null {
    const cell = this.cell(column)
    if (gapReason(cell, this.#gaps[column]!) !== undefined) return null
    const order = this.fields[column]!.spec.order ?? null
    const key = `${order ?? ''} ${cell}`
    let read = this.#days.get(key)
    if (read === undefined) {
      if (this.#days.size > 50_000) this.#days.clear()
      this.#days.set(key, (read = writtenDay(cell, order)))
    }
    return typeof read === 'string' ? read : this.refuse(column, read.refused, cell, read.why, read.todo)
  }

  #list(column: number): readonly string[] {
    const cell = this.cell(column)
    if (cell === '') return NOTHING
    const parts = cell.split(this.fields[column]!.spec.separator ?? ';')
    return parts.map(part => part.trim()).filter(part => part !== '')
  }
}
