/** Reads the records of one file with one publisher: batches go in, figures, gaps and issues come out. */
import { concepts } from '../figures/concepts.js'
import type { Gap, GapReason } from '../figures/gap.js'
import { type Gazetteer, places } from '../figures/places.js'
import { isRefusal, quantity } from '../figures/quantity.js'
import { NO_DAY, isDay, isoDay } from '../util/day.js'
import type { Batch, Wanted } from './batch.js'
import { type ColumnKind, type GapWords, type Column as Spec } from './column.js'
import { FigureColumns, type NumberRead } from './figure-columns.js'
import { gapReason } from './gap-words.js'
import { Issues } from './issues.js'
import { Keys } from './keys.js'
import type { ReadIssueCode, Severity } from './problem.js'
import type { Columns, Described, NumberFrom, Out, Publisher, Words } from './publisher.js'
import type { FileFacts, LeftOut, ReadOptions } from './reading.js'
import { writtenDay } from './written-day.js'
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

export interface SessionOf {
  readonly publisher: Publisher
  readonly fields: readonly Field[]
  readonly file: FileFacts
  readonly described: Described
  readonly publisherOptions: object
  readonly options: ReadOptions
  readonly issues: Issues
  /** What a row of the file is called: `row` or `record`. */
  readonly rowWord: string
}

const NOTHING: readonly string[] = Object.freeze([])
/** Result of looking at one cell: a number, a gap, or nothing (blank without meaning, or refused and said). */
type Looked = NumberRead | GapReason | null

export class Session implements Out {
  row = 0
  readonly #of: SessionOf
  readonly #columns = new FigureColumns()
  readonly #keys: Keys | null
  readonly #keyFields: readonly number[]
  readonly #gaps: Gap[] = []
  readonly #aside = new Map<number, string>()
  readonly #index: ReadonlyMap<string, number>
  readonly #gapWords: readonly (readonly GapWords[])[]
  readonly #defaults: Partial<Words>
  readonly #record: object
  readonly #reader: { record(row: object, out: Out): void; end(out: Out): void }
  readonly #places: Gazetteer | null
  readonly #known = new Map<string, boolean>()
  readonly #said = new Set<string>()
  readonly #lasts: string[] = []
  #batch: Batch | null = null
  #i = 0
  #key = -1
  #again = false
  records = 0

  constructor(of: SessionOf) {
    this.#of = of
    const { publisher, fields, options } = of
    this.#index = new Map(fields.map((field, i) => [field.name, i]))
    this.#gapWords = fields.map(({ spec }) => (spec.gaps === undefined ? [publisher.gaps] : [spec.gaps, publisher.gaps]))
    this.#keyFields = publisher.key.map(name => this.#field(name))
    this.#keys = publisher.key.length === 0 ? null : new Keys()
    this.#places = options.places === undefined ? places : options.places
    const { published = null, title = null, url = null } = of.described
    this.#defaults = { published, title, url, ...publisher.words }
    this.#record = this.#cursor()
    this.#reader = publisher.begin(of.file, of.publisherOptions)
  }

  get wanted(): readonly Wanted[] {
    return this.#of.fields.map(({ spec, at }) => ({ kind: spec.kind, at }))
  }

  /** Whether the key of this record had been met before in the file. */
  get again(): boolean {
    return this.#again
  }

  take(batch: Batch): void {
    this.#batch = batch
    for (let i = 0; i < batch.length; i++) {
      this.#i = i
      this.row = batch.row(i)
      this.#key = this.#keys === null ? this.row : this.#addKey(batch, i)
      this.#lasts.length = 0
      this.#reader.record(this.#record, this)
    }
    this.records += batch.length
  }

  finish(): { readonly figures: ReturnType<FigureColumns['table']>; readonly gaps: readonly Gap[]; readonly setAside: readonly LeftOut[] } {
    this.#reader.end(this)
    const { publisher, described, options, rowWord, file } = this.#of
    const keys = this.#keys
    const inFile = [file.member === null ? '' : `file "${file.member}", `, file.sheet === null ? '' : `sheet "${file.sheet}", `].join('')
    const all = this.#columns.table({
      publisher: publisher.id,
      vintage: described.vintage ?? null,
      licence: described.licence ?? publisher.licence,
      key: (key, row) => (keys === null ? `${rowWord}-${row}` : keys.at(key)),
      locator: (row, at) => `${inFile}${rowWord} ${row}, ${at}`,
    })
    void options
    if (this.#aside.size === 0) return { figures: all, gaps: this.#gaps, setAside: [] }
    const handles = [...this.#aside.keys()].sort((a, b) => a - b)
    return {
      figures: all.filter((_, i) => !this.#aside.has(i)),
      gaps: this.#gaps,
      setAside: handles.map(i => ({ figure: all.at(i)!, why: this.#aside.get(i)! })),
    }
  }

  // --- What a publisher calls -------------------------------------------------------------------------------------

  figure(from: NumberFrom<string>, words: Words): number {
    if (typeof from === 'string') {
      const column = this.#field(from)
      const looked = this.#look(column)
      if (looked === null) return -1
      if (typeof looked === 'string') {
        this.#gap(column, words, looked)
        return -1
      }
      return this.#add(words, looked, this.#at(column))
    }
    return this.#three(from, words)
  }

  gap(column: string, words: Pick<Words, 'concept' | 'group' | 'place' | 'from' | 'start' | 'end' | 'source'> & { readonly reason: GapReason }): void {
    this.#gap(this.#field(column), words, words.reason)
  }

  setAside(handle: number, why: string): void {
    if (handle >= 0 && handle < this.#columns.length) this.#aside.set(handle, why)
  }

  issue(code: ReadIssueCode, severity: Severity, column: string | null, why: string, todo: string): void {
    const at = column === null ? null : this.#field(column)
    const row = this.#batch === null ? null : this.row
    if (at === null) this.#of.issues.add(code, severity, { row }, why, todo)
    else this.#of.issues.add(code, severity, { row, column: this.#header(at), read: this.#cell(at) }, why, todo)
  }

  cell(column: string): string {
    return this.#cell(this.#field(column))
  }

  // --- Cells ------------------------------------------------------------------------------------------------------

  #field(name: string): number {
    const at = this.#index.get(name)
    if (at === undefined) throw new Error(`unknown column: ${name}`)
    return at
  }

  #header(column: number): string {
    const { header, name } = this.#of.fields[column]!
    return header ?? name
  }

  #at(column: number): string {
    return `column "${this.#header(column)}"`
  }

  #cell(column: number): string {
    return this.#batch!.cell(column, this.#i)
  }

  #addKey(batch: Batch, i: number): number {
    let key = ''
    for (const column of this.#keyFields) {
      const cell = batch.cell(column, i).trim()
      key += (key === '' ? '' : '.') + (cell === '' ? '-' : cell)
    }
    const at = this.#keys!.add(key)
    this.#again = this.#keys!.again
    return at
  }

  /** One object with a getter a column, moved from record to record. */
  #cursor(): object {
    const row = Object.create(null) as object
    this.#of.fields.forEach(({ name, spec, at }, column) => {
      const get = at < 0 ? () => (spec.kind === 'list' ? NOTHING : null) : this.#getter(spec.kind, column)
      Object.defineProperty(row, name, { get, enumerable: true })
    })
    return row
  }

  #getter(kind: ColumnKind, column: number): () => unknown {
    switch (kind) {
      case 'number':
      case 'count':
        return () => {
          const plain = this.#batch!.numbers(column)[this.#i]!
          return plain === plain ? plain : this.#slowNumber(column)
        }
      case 'day':
        return () => {
          const day = this.#batch!.days(column)[this.#i]!
          return day === NO_DAY ? this.#slowDay(column) : isoDay(day)
        }
      case 'code':
        return () => {
          const code = this.#batch!.codes(column)[this.#i]!
          return code < 0 ? null : this.#batch!.dictionary(column)[code]!
        }
      case 'list':
        return () => this.#list(column)
      case 'text':
      case 'quantity':
        return () => {
          const cell = this.#cell(column)
          return cell === '' ? null : cell
        }
    }
  }

  #slowNumber(column: number): number | null {
    const looked = this.#look(column)
    return looked === null || typeof looked === 'string' ? null : looked.value
  }

  #slowDay(column: number): string | null {
    const cell = this.#cell(column)
    if (gapReason(cell, this.#gapWords[column]!) !== undefined) return null
    const read = writtenDay(cell, this.#of.fields[column]!.spec.order ?? null)
    if (typeof read === 'string') return read
    this.#refuse(column, read.refused, cell, read.why, read.todo)
    return null
  }

  #list(column: number): readonly string[] {
    const cell = this.#cell(column)
    if (cell === '') return NOTHING
    return cell.split(this.#of.fields[column]!.spec.separator ?? ';').map(part => part.trim()).filter(part => part !== '')
  }

  /** Reads a cell as a number, a gap, or neither; what is refused is said once. */
  #look(column: number): Looked {
    const { spec, at } = this.#of.fields[column]!
    if (at < 0) return null
    const kind = spec.kind
    if (kind === 'count') {
      const plain = this.#batch!.numbers(column)[this.#i]!
      if (plain === plain && plain >= 0 && (plain > 9 || !this.#isGapWord(column, plain))) {
        return { value: plain, low: plain, best: plain, high: plain, hedge: 'exact', text: null }
      }
    }
    const cell = this.#cell(column)
    const reason = gapReason(cell, this.#gapWords[column]!)
    if (reason !== undefined) return reason
    if (kind === 'quantity' || kind === 'text') return this.#quantity(column, cell)
    const read = writtenNumber(cell, kind === 'count')
    if ('refused' in read) return this.#refuse(column, read.refused, cell, read.why, read.todo)
    if (kind === 'count' && read.value < 0) {
      return this.#refuse(column, 'E-NEGATIVE', cell, 'A count cannot be below zero', 'Ask the publisher, or correct the cell')
    }
    const { value } = read
    return { value, low: value, best: value, high: value, hedge: 'exact', text: cell }
  }

  #isGapWord(column: number, digit: number): boolean {
    for (const words of this.#gapWords[column]!) if (Object.hasOwn(words, digit)) return true
    return false
  }

  #quantity(column: number, cell: string): Looked {
    const { reading = 'typical' } = this.#of.options
    const read = quantity(cell, { reading, basis: this.#defaults.basis ?? null })
    if (isRefusal(read)) return this.#refuse(column, read.refused, cell, read.why, read.todo)
    return { value: read.value, low: read.low, best: read.best, high: read.high, hedge: read.hedge, text: cell }
  }

  #refuse(column: number, code: ReadIssueCode, cell: string, why: string, todo: string): null {
    const once = `${this.row}\n${column}`
    if (this.#said.has(once)) return null
    if (this.#said.size > 10_000) this.#said.clear()
    this.#said.add(once)
    this.#of.issues.add(code, 'error', { row: this.row, column: this.#header(column), read: cell }, why, todo)
    return null
  }

  // --- Figures ----------------------------------------------------------------------------------------------------

  #three(from: Exclude<NumberFrom<string>, string>, words: Words): number {
    const names = (['low', 'best', 'high'] as const).filter(end => from[end] !== undefined)
    const columns = names.map(end => this.#field(from[end]!))
    const looked = columns.map(column => this.#look(column))
    const numberOf = (end: 'low' | 'best' | 'high'): number | null => {
      const at = looked[names.indexOf(end)]
      return at === undefined || at === null || typeof at === 'string' ? null : at.value
    }
    const low = numberOf('low')
    const best = numberOf('best')
    const high = numberOf('high')
    if (low === null && best === null && high === null) {
      const gap = looked.findIndex(l => typeof l === 'string')
      if (gap >= 0) this.#gap(columns[gap]!, words, looked[gap] as GapReason)
      return -1
    }
    const cells = columns.map(column => this.#cell(column))
    const text = best === null ? [low, high].map(x => x ?? '').join('–') : from.best === undefined ? null : cells[names.indexOf('best')]!
    const hedge = low !== null && high !== null ? (low === high ? 'exact' : 'between') : low !== null ? 'at-least' : high !== null ? 'at-most' : 'exact'
    const at = `columns ${columns.map(column => `"${this.#header(column)}"`).join(', ')}`
    return this.#add(words, { value: best, low, best, high, hedge, text: text === String(best) ? null : text }, at)
  }

  #add(words: Words, looked: NumberRead, at: string): number {
    let number = looked
    if (words.bounds !== undefined) number = { ...looked, ...words.bounds }
    if (words.hedge !== undefined) number = { ...number, hedge: words.hedge }
    let flags = words.flags ?? this.#defaults.flags ?? NOTHING
    if (outOfOrder(number.low, number.best, number.high)) {
      flags = [...flags, 'order-violated']
      this.#of.issues.add('E-ORDER', 'warning', { row: this.row, read: `low ${number.low}, best ${number.best}, high ${number.high}` }, 'The publisher gives low, best and high out of order', 'It is kept as published, with the flag order-violated')
    }
    for (const name of ['place', 'from'] as const) {
      const id = words[name]
      if (id != null && !this.#knows(id)) flags = [...flags, 'place-unknown']
    }
    const kept = this.#checkedDays(words)
    const group = words.group ?? this.#defaults.group ?? 'all'
    let last: string = words.as ?? (group === 'all' ? words.concept : `${words.concept}.${group}`)
    if (this.#lasts.includes(last)) last = this.#lastOf(last)
    this.#lasts.push(last)
    return this.#columns.add(kept, this.#defaults, number, flags, this.#key, this.row, at, last)
  }

  #lastOf(last: string): string {
    for (let n = 2; ; n++) if (!this.#lasts.includes(`${last}#${n}`)) return `${last}#${n}`
  }

  /** Days that a publisher worked out, not read: an impossible one undates the figure and is said. */
  #checkedDays(words: Words): Words {
    const { start = null, end = null } = words
    const bad = [start, end].find(day => day !== null && !isDay(day))
    const disordered = bad === undefined && start !== null && end !== null && start > end
    if (bad === undefined && !disordered) return words
    const read = bad ?? `${start} to ${end}`
    const why = bad === undefined ? 'The period ends before it starts' : 'It is not a day of the calendar'
    this.#of.issues.add(bad === undefined ? 'E-PERIOD' : 'E-DAY', 'error', { row: this.row, read }, why, 'Correct the row; until then the figure counts as undated')
    return { ...words, start: null, end: null }
  }

  #knows(id: string): boolean {
    if (this.#places === null) return true
    let known = this.#known.get(id)
    if (known === undefined) {
      this.#known.set(id, (known = this.#places.has(id)))
      if (!known) this.#of.issues.add('W-PLACE', 'warning', { row: this.row, read: id }, 'The place tables do not know it, so nothing can be said of what it lies within', 'Declare it with places.with(), or give a code')
    }
    return known
  }

  #gap(column: number, words: Pick<Words, 'concept' | 'group' | 'place' | 'from' | 'start' | 'end' | 'source'>, reason: GapReason): void {
    const defaults = this.#defaults
    const { file, rowWord } = this.#of
    const inFile = [file.member === null ? '' : `file "${file.member}", `, file.sheet === null ? '' : `sheet "${file.sheet}", `].join('')
    const end = words.end ?? null
    this.#gaps.push({
      concept: words.concept,
      group: words.group ?? defaults.group ?? 'all',
      place: words.place ?? defaults.place ?? null,
      from: words.from ?? defaults.from ?? null,
      start: words.start ?? (concepts[words.concept].measure === 'stock' ? end : null),
      end,
      text: this.#cell(column),
      reason,
      source: words.source === undefined ? (defaults.source ?? null) : words.source,
      locator: `${inFile}${rowWord} ${this.row}, ${this.#at(column)}`,
    })
  }
}

function outOfOrder(low: number | null, best: number | null, high: number | null): boolean {
  return (low !== null && best !== null && low > best) || (best !== null && high !== null && best > high) || (low !== null && high !== null && low > high)
}

export type { Columns }
