import { type Bounds, bounds as exactBounds } from '../figures/bounds.js'
import type { FigureTable } from '../figures/figure.js'
import type { Gap, GapReason } from '../figures/gap.js'
import type { Issue, IssueCode } from '../figures/issue.js'
import type { UnitId } from '../figures/units.js'
import { places } from '../figures/places.js'
import { type Reading, readingTable } from '../figures/readings.js'
import type { Hedge } from '../figures/vocabulary.js'
import { NO_DAY } from '../util/day.js'
import type { Batch, Wanted } from './batch.js'
import { FigureColumns } from './figure-columns.js'
import { FigureDays } from './figure-days.js'
import { FigureNames } from './figure-names.js'
import { type GapWordsOf, GrowingGaps } from './growing-gaps.js'
import { hedgeOfEnds } from './hedge-of-ends.js'
import { hedgedBounds } from './hedged-bounds.js'
import { KnownPlaces } from './known-places.js'
import { Locators } from './locators.js'
import { NamedColumns } from './named-columns.js'
import type { NumberFrom, Out, Words } from './publisher.js'
import type { LeftOut } from './reading.js'
import { type NumberRead, RecordCells } from './record-cells.js'
import { RecordKeys } from './record-keys.js'
import type { SessionOf } from './session-of.js'
import { threeNumbers } from './three-numbers.js'

const NO_FLAGS: readonly string[] = Object.freeze([])

/** Reads the records of one file with one publisher: batches go in, figures, gaps and issues come out. */
export class Session implements Out {
  records = 0
  readonly #of: SessionOf
  readonly #cells: RecordCells
  readonly #reader: { record(row: object, out: Out): void; end(out: Out): void }
  readonly #figures = new FigureColumns()
  readonly #gaps = new GrowingGaps()
  readonly #aside = new Map<number, string>()
  readonly #defaults: Partial<Words>
  readonly #named: NamedColumns
  readonly #keys: RecordKeys
  readonly #places: KnownPlaces
  readonly #knownPlaces: boolean[] = []
  readonly #knownOrigins: boolean[] = []
  /** A reading under which a bare round number stands for what would be rounded to it. */
  readonly #halo: Reading | null
  readonly #days: FigureDays
  readonly #vintages = new Set<string>()
  readonly #at: Locators
  readonly #names = new FigureNames()
  /** The columns of three numbers that were asked for last. */
  #from: object | null = null
  #lows = -1
  #bests = -1
  #highs = -1
  #record = -1

  constructor(of: SessionOf) {
    this.#of = of
    const { publisher, fields, options, file, described } = of
    const { published = null, title = null, url = null } = described
    this.#defaults = { ...publisher.words, published, title, url }
    this.#cells = new RecordCells(
      fields,
      publisher.gaps,
      of.issues,
      options.reading ?? 'typical',
      publisher.words.basis ?? null,
    )
    this.#halo = readingTable(options.reading ?? 'typical').halo ? (options.reading ?? null) : null
    this.#at = new Locators(fields, file, of.rowWord)
    this.#named = new NamedColumns(fields)
    this.#keys = new RecordKeys(
      publisher.key.map(name => this.#named.at(name)),
      of.rowWord,
      fields,
    )
    this.#places = new KnownPlaces(options.places === undefined ? places : options.places, of.issues)
    this.#days = new FigureDays(this.#cells, of.issues)
    this.#reader = publisher.begin(file, of.own)
  }

  get wanted(): readonly Wanted[] {
    return this.#of.fields.map(({ spec, at }) => ({ kind: spec.kind, at }))
  }

  get row(): number {
    return this.#cells.row
  }

  get keyNumber(): number {
    return this.#keys.number
  }

  get keyed(): boolean {
    return this.#keys.said
  }

  get again(): boolean {
    return this.#keys.again
  }

  take(batch: Batch): void {
    const cells = this.#cells
    cells.open(batch)
    for (let i = 0; i < batch.length; i++) {
      cells.move(i)
      this.#record = this.#keys.add(cells)
      this.#names.next()
      this.#reader.record(cells.record, this)
    }
    this.records += batch.length
  }

  /** `gaps` makes them. */
  finish(): {
    readonly figures: FigureTable
    readonly gaps: () => readonly Gap[]
    readonly setAside: readonly LeftOut[]
  } {
    this.#reader.end(this)
    this.#keys.close()
    const { publisher, described } = this.#of
    const locator = (record: number, at: number) => this.#at.locator(this.#keys.row(record), at)
    const all = this.#figures.table({
      publisher: publisher.id,
      vintage: this.release,
      licence: described.licence ?? publisher.licence,
      keys: this.#keys,
      locator,
    })
    const gaps = () => this.#gaps.list(locator)
    if (this.#aside.size === 0) return { figures: all, gaps, setAside: [] }
    const kept = Uint32Array.from({ length: all.length }, (_, i) => i).filter(i => !this.#aside.has(i))
    const handles = [...this.#aside.keys()].sort((a, b) => a - b)
    const setAside = handles.map(i => ({ figure: all.at(i)!, why: this.#aside.get(i)! }))
    return { figures: all.take(kept), gaps, setAside }
  }

  figure(from: NumberFrom<string>, words: Words): number {
    if (typeof from !== 'string') return this.#three(from, words)
    const column = this.#named.at(from)
    const plain = this.#cells.plain(column)
    if (plain === plain) {
      if (this.#halo === null) return this.#add(words, plain, plain, plain, plain, 'exact', null, null, column)
      const { basis = this.#defaults.basis ?? null } = words
      const { low, high } = exactBounds(plain, 'exact', { reading: this.#halo, basis })
      return this.#add(words, plain, low ?? NaN, plain, high ?? NaN, 'exact', null, null, column)
    }
    const read = this.#cells.look(column)
    if (read === null) return -1
    if (typeof read === 'string') {
      this.#gap(column, words, read)
      return -1
    }
    return this.#addRead(read, column, words)
  }

  within(from: string, text: string, words: Words): number {
    const column = this.#named.at(from)
    const read = this.#cells.within(column, text)
    return read === null ? -1 : this.#addRead(read, column, words)
  }

  vintage(text: string): void {
    this.#vintages.add(text)
  }

  /** The release of which the records are, where the file does not say it and they all say the same. */
  get release(): string | null {
    const [first = null, ...others] = this.#vintages
    return this.#of.described.vintage ?? (others.length === 0 ? first : null)
  }

  #addRead(read: NumberRead, column: number, words: Words): number {
    const { value, low, best, high, hedge, text, unit } = read
    return this.#add(words, value ?? NaN, low ?? NaN, best ?? NaN, high ?? NaN, hedge, text, unit, column)
  }

  gap(column: string, words: GapWordsOf & { readonly reason: GapReason }): void {
    this.#gap(this.#named.at(column), words, words.reason)
  }

  widen(handle: number, high: number): void {
    if (handle >= 0 && handle < this.#figures.length) this.#figures.widen(handle, high)
  }

  setAside(handle: number, why: string): void {
    if (handle >= 0 && handle < this.#figures.length) this.#aside.set(handle, why)
  }

  issue(code: IssueCode, severity: Issue['severity'], column: string | null, why: string, todo: string): void {
    const row = this.#cells.any ? this.row : null
    if (column === null) return this.#of.issues.add(code, severity, { row }, why, todo)
    const at = this.#named.at(column)
    this.#of.issues.add(code, severity, { row, column: this.#at.header(at), read: this.#cells.cell(at) }, why, todo)
  }

  cell(column: string): string {
    return this.#cells.cell(this.#named.at(column))
  }

  /** A number with a low, a best and a high of its own cells. */
  #three(from: Exclude<NumberFrom<string>, string>, words: Words): number {
    if (from !== this.#from) {
      this.#from = from
      this.#lows = this.#fieldOf(from.low)
      this.#bests = this.#fieldOf(from.best)
      this.#highs = this.#fieldOf(from.high)
    }
    const [lows, bests, highs] = [this.#lows, this.#bests, this.#highs]
    const { low, best, high, text, gap } = threeNumbers(this.#cells, lows, bests, highs)
    if (low !== low && best !== best && high !== high) {
      if (gap !== null) this.#gap(gap.column, words, gap.reason)
      return -1
    }
    const hedge = hedgeOfEnds(low, high)
    return this.#add(words, best, low, best, high, hedge, text, null, this.#at.three(lows, bests, highs))
  }

  #fieldOf(name: string | undefined): number {
    return name === undefined ? -1 : this.#named.at(name)
  }

  #add(
    words: Words,
    value: number,
    low: number,
    best: number,
    high: number,
    hedge: Hedge,
    text: string | null,
    unit: UnitId | null,
    at: number,
  ): number {
    // The publisher's word for all its numbers holds where neither the record nor the cell has one of its own.
    const said = words.hedge ?? (hedge === 'exact' ? this.#defaults.hedge : undefined)
    const bounds = words.bounds ?? (hedge === 'exact' ? this.#hedged(said, words, value) : undefined)
    const lowest = bounds === undefined ? low : (bounds.low ?? NaN)
    const middle = bounds === undefined ? best : (bounds.best ?? NaN)
    const highest = bounds === undefined ? high : (bounds.high ?? NaN)
    let flags = words.flags ?? this.#defaults.flags ?? NO_FLAGS
    if (lowest > middle || middle > highest || lowest > highest) {
      flags = [...flags, 'order-violated']
      const read = `low ${lowest}, best ${middle}, high ${highest}`
      this.#of.issues.add(
        'E-ORDER',
        'warning',
        { row: this.row, read },
        'The publisher gives low, best and high out of order',
        'It is kept as published, with the flag order-violated',
      )
    }
    const figures = this.#figures
    const handle = figures.add(words, this.#defaults, unit, this.#cells.columns.given)
    const known =
      this.#isKnown(words.place, figures.place, this.#knownPlaces) &&
      this.#isKnown(words.from, figures.from, this.#knownOrigins)
    if (!known) flags = [...flags, 'place-unknown']
    figures.numbers(value, lowest, middle, highest, said ?? hedge, text)
    this.#setDays(words)
    const last = this.#names.nameOf(words, words.group ?? this.#defaults.group ?? 'all')
    figures.origin(this.#record, at, last, flags, words.part)
    return handle
  }

  /** Whether a place is known, by its code in the column that it stands in. */
  #isKnown(place: string | null | undefined, code: number, known: boolean[]): boolean {
    return place == null || (known[code] ??= this.#places.has(place, this.row))
  }

  #setDays(words: Words): void {
    const { published = this.#defaults.published } = words
    const start = this.#days.number(words.start)
    const end = this.#days.number(words.end)
    const said = published == null ? NO_DAY : this.#days.number(published)
    if (this.#days.inOrder(start, end, words)) this.#figures.days(start, end, said)
    else this.#figures.days(NO_DAY, NO_DAY, said)
  }

  #hedged(
    hedge: Hedge | undefined,
    { basis = this.#defaults.basis ?? null }: Words,
    value: number,
  ): Bounds | undefined {
    if (hedge === undefined || value !== value) return undefined
    return hedgedBounds(value, hedge, { reading: this.#of.options.reading ?? 'typical', basis })
  }

  #gap(column: number, words: GapWordsOf, reason: GapReason): void {
    this.#gaps.add(words, this.#defaults, this.#cells.cell(column), reason, this.#record, column)
  }
}
