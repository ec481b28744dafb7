import { bounds as exactBounds } from '../figures/bounds.js'
import type { FigureTable } from '../figures/figure.js'
import { concepts } from '../figures/concepts.js'
import type { Gap, GapReason } from '../figures/gap.js'
import type { UnitId } from '../figures/units.js'
import { type Gazetteer, places } from '../figures/places.js'
import { type Reading, readingTable } from '../figures/readings.js'
import type { Hedge } from '../figures/vocabulary.js'
import { NO_DAY, dayNumber, isDay } from '../util/day.js'
import type { Batch, Wanted } from './batch.js'
import { FigureColumns } from './figure-columns.js'
import type { Issues } from './issues.js'
import { Keys } from './keys.js'
import type { ReadIssueCode, Severity } from './problem.js'
import type { Described, NumberFrom, Out, Publisher, Words } from './publisher.js'
import type { FileFacts, LeftOut, ReadOptions } from './reading.js'
import { type Field, RecordCells } from './record-cells.js'

export interface SessionOf {
  readonly publisher: Publisher
  readonly fields: readonly Field[]
  readonly file: FileFacts
  readonly described: Described
  /** The publisher's own options, defaults filled in. */
  readonly own: object
  readonly options: ReadOptions
  readonly issues: Issues
  /** What a row of the file is called: `row` or `record`. */
  readonly rowWord: string
}

type GapOf = Pick<Words, 'concept' | 'group' | 'place' | 'from' | 'start' | 'end' | 'source'>

const NO_FLAGS: readonly string[] = Object.freeze([])
const DOT = 46
const DASH = 45
const encoder = new TextEncoder()

/** Reads the records of one file with one publisher: batches go in, figures, gaps and issues come out. */
export class Session implements Out {
  records = 0
  again = false
  readonly #of: SessionOf
  readonly #cells: RecordCells
  readonly #reader: { record(row: object, out: Out): void; end(out: Out): void }
  readonly #figures = new FigureColumns()
  readonly #gaps: Gap[] = []
  readonly #aside = new Map<number, string>()
  readonly #defaults: Partial<Words>
  readonly #index: ReadonlyMap<string, number>
  readonly #keys: Keys | null
  readonly #keyFields: readonly number[]
  readonly #places: Gazetteer | null
  /** A reading under which a bare round number stands for what would be rounded to it. */
  readonly #halo: Reading | null
  readonly #known = new Map<string, boolean>()
  readonly #days = new Map<string, number>()
  readonly #singles: readonly string[]
  readonly #inFile: string
  readonly #lasts: string[] = []
  readonly #scratch = new Uint8Array(1024)
  #lastThree = -1
  #lastAt = ''
  #key = -1

  constructor(of: SessionOf) {
    this.#of = of
    const { publisher, fields, options, file, described } = of
    const { published = null, title = null, url = null } = described
    this.#defaults = { ...publisher.words, published, title, url }
    this.#cells = new RecordCells(fields, publisher.gaps, of.issues, options.reading ?? 'typical', publisher.words.basis ?? null)
    this.#halo = readingTable(options.reading ?? 'typical').halo ? (options.reading ?? null) : null
    this.#index = new Map(fields.map((field, i) => [field.name, i]))
    this.#singles = fields.map((_, i) => `column "${this.#header(i)}"`)
    this.#keyFields = publisher.key.map(name => this.#field(name))
    this.#keys = publisher.key.length === 0 ? null : new Keys()
    this.#places = options.places === undefined ? places : options.places
    this.#inFile = [file.member === null ? '' : `file "${file.member}", `, file.sheet === null ? '' : `sheet "${file.sheet}", `].join('')
    this.#reader = publisher.begin(file, of.own)
  }

  get wanted(): readonly Wanted[] {
    return this.#of.fields.map(({ spec, at }) => ({ kind: spec.kind, at }))
  }

  get row(): number {
    return this.#cells.row
  }

  take(batch: Batch): void {
    const cells = this.#cells
    for (let i = 0; i < batch.length; i++) {
      cells.move(batch, i)
      this.#key = this.#keys === null ? cells.row : this.#addKey(this.#keys)
      this.#lasts.length = 0
      this.#reader.record(cells.record, this)
    }
    this.records += batch.length
  }

  finish(): { readonly figures: FigureTable; readonly gaps: readonly Gap[]; readonly setAside: readonly LeftOut[] } {
    this.#reader.end(this)
    const { publisher, described, rowWord } = this.#of
    const keys = this.#keys
    const all = this.#figures.table({
      publisher: publisher.id,
      vintage: described.vintage ?? null,
      licence: described.licence ?? publisher.licence,
      key: key => (keys === null ? `${rowWord}-${key}` : keys.at(key)),
      locator: (row, at) => `${this.#inFile}${rowWord} ${row}, ${at}`,
    })
    if (this.#aside.size === 0) return { figures: all, gaps: this.#gaps, setAside: [] }
    const handles = [...this.#aside.keys()].sort((a, b) => a - b)
    return {
      figures: all.filter((_, i) => !this.#aside.has(i)),
      gaps: this.#gaps,
      setAside: handles.map(i => ({ figure: all.at(i)!, why: this.#aside.get(i)! })),
    }
  }

  figure(from: NumberFrom<string>, words: Words): number {
    if (typeof from !== 'string') return this.#three(from, words)
    const column = this.#field(from)
    const plain = this.#cells.plain(column)
    if (plain === plain) {
      if (this.#halo === null) return this.#add(words, plain, plain, plain, plain, 'exact', null, null, this.#singles[column]!)
      const { basis = this.#defaults.basis ?? null } = words
      const { low, high } = exactBounds(plain, 'exact', { reading: this.#halo, basis })
      return this.#add(words, plain, low ?? NaN, plain, high ?? NaN, 'exact', null, null, this.#singles[column]!)
    }
    const read = this.#cells.look(column)
    if (read === null) return -1
    if (typeof read === 'string') {
      this.#gap(column, words, read)
      return -1
    }
    const { value, low, best, high, hedge, text, unit } = read
    return this.#add(words, value ?? NaN, low ?? NaN, best ?? NaN, high ?? NaN, hedge, text, unit, this.#singles[column]!)
  }

  gap(column: string, words: GapOf & { readonly reason: GapReason }): void {
    this.#gap(this.#field(column), words, words.reason)
  }

  setAside(handle: number, why: string): void {
    if (handle >= 0 && handle < this.#figures.length) this.#aside.set(handle, why)
  }

  issue(code: ReadIssueCode, severity: Severity, column: string | null, why: string, todo: string): void {
    const row = this.#cells.any ? this.row : null
    if (column === null) return this.#of.issues.add(code, severity, { row }, why, todo)
    const at = this.#field(column)
    this.#of.issues.add(code, severity, { row, column: this.#header(at), read: this.#cells.cell(at) }, why, todo)
  }

  cell(column: string): string {
    return this.#cells.cell(this.#field(column))
  }

  #field(name: string): number {
    const at = this.#index.get(name)
    if (at === undefined) throw new Error(`unknown column: ${name}`)
    return at
  }

  #header(column: number): string {
    const { header, name } = this.#of.fields[column]!
    return header ?? name
  }

  #addKey(keys: Keys): number {
    const scratch = this.#scratch
    let end = 0
    for (let i = 0; i < this.#keyFields.length; i++) {
      if (i > 0) scratch[end++] = DOT
      const next = this.#cells.write(this.#keyFields[i]!, scratch, end)
      if (next === end) scratch[end++] = DASH
      else end = next
      // A key is a code, not a text: what does not fit makes the row the key.
      if (end < 0 || end > scratch.length - 2) return keys.add(scratch, encoder.encodeInto(`${this.#of.rowWord}-${this.row}`, scratch).written)
    }
    const at = keys.add(scratch, end)
    this.again = keys.again
    return at
  }

  /** A number with a low, a best and a high of its own cells. */
  #three(from: Exclude<NumberFrom<string>, string>, words: Words): number {
    const lows = this.#fieldOf(from.low)
    const bests = this.#fieldOf(from.best)
    const highs = this.#fieldOf(from.high)
    const low = this.#numberOf(lows)
    const best = this.#numberOf(bests)
    const high = this.#numberOf(highs)
    const bounded = low === low && high === high
    if (!bounded && low !== low && high !== high && best !== best) return this.#noneOfThree([bests, lows, highs], words)
    let text: string | null = null
    if (best !== best) text = bounded ? `${this.cell(from.low!)}–${this.cell(from.high!)}` : this.cell((low === low ? from.low : from.high)!)
    else if (this.#cells.plain(bests) !== best) text = this.#cells.cell(bests)
    const hedge = bounded ? (low === high ? 'exact' : 'between') : low === low ? 'at-least' : high === high ? 'at-most' : 'exact'
    return this.#add(words, best, low, best, high, hedge, text, null, this.#threeAt(lows, bests, highs))
  }

  #fieldOf(name: string | undefined): number {
    return name === undefined ? -1 : this.#field(name)
  }

  #numberOf(column: number): number {
    if (column < 0) return NaN
    const plain = this.#cells.plain(column)
    if (plain === plain) return plain
    const read = this.#cells.look(column)
    return read === null || typeof read === 'string' ? NaN : (read.value ?? NaN)
  }

  #noneOfThree(columns: readonly number[], words: Words): number {
    for (const column of columns) {
      const read = column < 0 ? null : this.#cells.look(column)
      if (typeof read !== 'string') continue
      this.#gap(column, words, read)
      break
    }
    return -1
  }

  #threeAt(low: number, best: number, high: number): string {
    const key = ((low + 1) * 4096 + best + 1) * 4096 + high + 1
    if (key === this.#lastThree) return this.#lastAt
    const names = [low, best, high].filter(column => column >= 0).map(column => `"${this.#header(column)}"`)
    this.#lastThree = key
    return (this.#lastAt = `columns ${names.join(', ')}`)
  }

  #add(words: Words, value: number, low: number, best: number, high: number, hedge: Hedge, text: string | null, unit: UnitId | null, at: string): number {
    const { bounds } = words
    const lowest = bounds === undefined ? low : (bounds.low ?? NaN)
    const middle = bounds === undefined ? best : (bounds.best ?? NaN)
    const highest = bounds === undefined ? high : (bounds.high ?? NaN)
    let flags = words.flags ?? this.#defaults.flags ?? NO_FLAGS
    if (lowest > middle || middle > highest || lowest > highest) {
      flags = [...flags, 'order-violated']
      const said = `low ${lowest}, best ${middle}, high ${highest}`
      this.#of.issues.add('E-ORDER', 'warning', { row: this.row, read: said }, 'The publisher gives low, best and high out of order', 'It is kept as published, with the flag order-violated')
    }
    if (this.#places !== null && !(this.#knows(words.place) && this.#knows(words.from))) flags = [...flags, 'place-unknown']
    const handle = this.#figures.add(unit === null || words.unit !== undefined ? words : { ...words, unit }, this.#defaults)
    this.#figures.numbers(value, lowest, middle, highest, words.hedge ?? hedge, text)
    this.#setDays(words)
    this.#figures.origin(this.#key, this.row, at, this.#last(words), flags)
    return handle
  }

  #setDays(words: Words): void {
    const { published = this.#defaults.published } = words
    const start = this.#day(words.start)
    const end = this.#day(words.end)
    const said = published == null ? NO_DAY : this.#day(published)
    if (start !== NO_DAY && end !== NO_DAY && start > end) {
      this.#of.issues.add('E-PERIOD', 'error', { row: this.row, read: `${words.start} to ${words.end}` }, 'The period ends before it starts', 'Correct one of the days; until then the figure counts as undated')
      this.#figures.days(NO_DAY, NO_DAY, said)
    } else this.#figures.days(start, end, said)
  }

  /** The last part of the id: no two figures of a record share it. */
  #last(words: Words): string {
    const group = words.group ?? this.#defaults.group ?? 'all'
    const name = words.as ?? (group === 'all' ? words.concept : `${words.concept}.${group}`)
    let last: string = name
    for (let n = 2; this.#lasts.includes(last); n++) last = `${name}#${n}`
    this.#lasts.push(last)
    return last
  }

  /** The number of an ISO day. One that a publisher worked out can be impossible: it is said, and counts as absent. */
  #day(day: string | null | undefined): number {
    if (day == null) return NO_DAY
    const cells = this.#cells
    if (day === cells.lastText) return cells.lastDay
    if (day === cells.otherText) return cells.otherDay
    let n = this.#days.get(day)
    if (n === undefined) this.#days.set(day, (n = isDay(day) ? dayNumber(day) : NO_DAY))
    if (n === NO_DAY) this.#of.issues.add('E-DAY', 'error', { row: this.row, read: day }, 'It is not a day of the calendar', 'Correct the row; until then the figure counts as undated')
    return n
  }

  #knows(id: string | null | undefined): boolean {
    if (id == null) return true
    let known = this.#known.get(id)
    if (known === undefined) {
      this.#known.set(id, (known = this.#places!.has(id)))
      if (!known) this.#of.issues.add('W-PLACE', 'warning', { row: this.row, read: id }, 'The place tables do not know it, so nothing can be said of what it lies within', 'Declare it with places.with(), or give a code')
    }
    return known
  }

  #gap(column: number, words: GapOf, reason: GapReason): void {
    const defaults = this.#defaults
    const end = words.end ?? null
    this.#gaps.push({
      concept: words.concept,
      group: words.group ?? defaults.group ?? 'all',
      place: words.place ?? defaults.place ?? null,
      from: words.from ?? defaults.from ?? null,
      start: words.start ?? (concepts[words.concept].measure === 'stock' ? end : null),
      end,
      text: this.#cells.cell(column),
      reason,
      source: words.source === undefined ? (defaults.source ?? null) : words.source,
      locator: `${this.#inFile}${this.#of.rowWord} ${this.row}, ${this.#singles[column]!}`,
    })
  }
}
