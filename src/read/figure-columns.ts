import type { StoredColumn } from '../figures/column.js'
import { concepts } from '../figures/concepts.js'
import { type Figure, figureSchema } from '../figures/figure.js'
import { ColumnarTable } from '../figures/table.js'
import type { UnitId } from '../figures/units.js'
import type { Hedge } from '../figures/vocabulary.js'
import { GrowingCodes, GrowingIntegers, GrowingNumbers, GrowingSmall } from '../figures/growing.js'
import { GrowingFlags } from './growing-flags.js'
import { MadeColumn } from '../figures/made-column.js'
import { NarrowColumn } from '../figures/narrow-column.js'
import { type GivenWords, LinkedCodes } from './linked-codes.js'
import type { Words } from './publisher.js'
import { NO_DAY } from '../util/day.js'

type Seldom = 'group' | 'dateAccuracy' | 'basis' | 'status' | 'outlet' | 'url'

const NOTHING = {
  group: undefined,
  dateAccuracy: undefined,
  basis: undefined,
  status: undefined,
  outlet: undefined,
  url: undefined,
}

/** The columns of a figure table while it grows: no row object is made or kept. */
export class FigureColumns {
  length = 0
  /** Codes of the place and the origin of the figure just begun: the same for the same place. */
  place = 0
  from = 0
  readonly #value = new GrowingNumbers()
  readonly #low = new GrowingNumbers(this.#value)
  readonly #best = new GrowingNumbers(this.#value)
  readonly #high = new GrowingNumbers(this.#value)
  readonly #start = new GrowingIntegers()
  readonly #end = new GrowingIntegers()
  readonly #published = new GrowingIntegers()
  readonly #records = new GrowingIntegers()
  readonly #last = new GrowingCodes<string>()
  readonly #at = new GrowingSmall()
  readonly #flags = new GrowingFlags()
  readonly #texts = new Map<number, string>()
  /** What words that seldom change were of the figure before. */
  #seldom: { readonly [Name in Seldom]: Words[Name] | undefined } = NOTHING
  /** By the code of a concept. */
  readonly #units: Figure['unit'][] = []
  readonly #measures: Figure['measure'][] = []
  readonly #coded = {
    concept: new LinkedCodes<Figure['concept']>(),
    group: new GrowingCodes<Figure['group']>(),
    unit: new GrowingCodes<Figure['unit']>(),
    measure: new GrowingCodes<Figure['measure']>(),
    place: new LinkedCodes<string | null>(),
    from: new LinkedCodes<string | null>(),
    dateAccuracy: new GrowingCodes<Figure['dateAccuracy']>(),
    hedge: new GrowingCodes<Hedge>(),
    basis: new GrowingCodes<Figure['basis']>(),
    status: new GrowingCodes<Figure['status']>(),
    source: new LinkedCodes<string | null>(),
    outlet: new GrowingCodes<string | null>(),
    title: new LinkedCodes<string | null>(),
    url: new GrowingCodes<string | null>(),
  }

  /** Begins a figure; what the words leave out is in the cell (`unit`), in `defaults` or in the vocabulary. */
  add(words: Words, defaults: Partial<Words>, unit: UnitId | null, given: GivenWords): number {
    const i = this.length++
    const c = this.#coded
    const concept = c.concept.set(i, words.concept, given)
    if (concept === this.#units.length) this.#meet(words.concept)
    c.unit.set(i, (words.unit === undefined ? unit : words.unit) ?? defaults.unit ?? this.#units[concept]!)
    c.measure.set(i, this.#measures[concept]!)
    this.place = c.place.set(i, words.place ?? defaults.place ?? null, given)
    this.from = c.from.set(i, words.from ?? defaults.from ?? null, given)
    c.source.set(i, words.source === undefined ? (defaults.source ?? null) : words.source, given)
    c.title.set(i, words.title ?? defaults.title ?? null, given)
    const { group, dateAccuracy, basis, status, outlet, url } = words
    const seldom = this.#seldom
    if (
      group !== seldom.group ||
      dateAccuracy !== seldom.dateAccuracy ||
      basis !== seldom.basis ||
      status !== seldom.status ||
      outlet !== seldom.outlet ||
      url !== seldom.url ||
      i === 0
    ) {
      this.#seldom = { group, dateAccuracy, basis, status, outlet, url }
      this.#setSeldom(i, words, defaults)
    }
    return i
  }

  /** The numbers of the figure just begun; NaN where it has none. */
  numbers(value: number, low: number, best: number, high: number, hedge: Hedge, text: string | null): void {
    const i = this.length - 1
    this.#value.set(i, value)
    this.#low.set(i, low)
    this.#best.set(i, best)
    this.#high.set(i, high)
    this.#coded.hedge.set(i, hedge)
    if (text !== null) this.#texts.set(i, text)
  }

  /** Makes a figure a minimum with this upper end, when a later record tells that others may belong to it. */
  widen(i: number, high: number): void {
    this.#best.set(i, NaN)
    this.#high.set(i, high)
    this.#coded.hedge.change(i, 'at-least', this.length)
  }

  /** The day numbers of the figure just begun. */
  days(start: number, end: number, published: number): void {
    const i = this.length - 1
    this.#end.set(i, end)
    this.#start.set(i, start === NO_DAY && this.#coded.measure.isLast('stock') ? end : start)
    this.#published.set(i, published)
  }

  /** Where the figure just begun stands, `at` as a number of `Locators`, and what tells it from others. */
  origin(record: number, at: number, last: string, flags: readonly string[], part: string | null = null): void {
    const i = this.length - 1
    this.#records.set(i, record)
    this.#at.set(i, at)
    this.#last.set(i, last)
    this.#flags.set(i, flags, part)
  }

  /** A table without figures. */
  none(): ColumnarTable<Figure> {
    return new ColumnarTable(figureSchema, [])
  }

  /** What does not change from figure to figure: the publisher and its file. */
  table(about: {
    readonly publisher: string
    readonly vintage: string | null
    readonly licence: string | null
    readonly keys: {
      readonly count: number
      /** The key of a record, as ids have it. */
      at(record: number): string
      /** The number that all records with the key of that record share, and its text. */
      shared(record: number): number
      textOf(shared: number): string
    }
    readonly locator: (record: number, at: number) => string
  }): ColumnarTable<Figure> {
    const n = this.length
    const { keys } = about
    const columns = new Map<keyof Figure, StoredColumn>()
    columns.set('id', new MadeColumn(n, i => `${about.publisher}/${keys.at(this.#records.at(i))}/${this.#last.at(i)}`))
    columns.set('locator', new MadeColumn(n, i => about.locator(this.#records.at(i), this.#at.at(i))))
    columns.set('text', new MadeColumn(n, i => this.#texts.get(i) ?? String(this.#value.at(i))))
    for (const [name, codes] of Object.entries(this.#coded) as [
      keyof Figure,
      Pick<GrowingCodes<unknown>, 'column' | 'close'>,
    ][]) {
      columns.set(name, codes.column(n))
      codes.close()
    }
    columns.set('value', this.#value.column(n))
    columns.set('low', this.#low.column(n))
    columns.set('best', this.#best.column(n))
    columns.set('high', this.#high.column(n))
    columns.set('start', this.#start.days(n))
    columns.set('end', this.#end.days(n))
    columns.set('published', this.#published.days(n))
    columns.set(
      'flags',
      this.#flags.column(n, {
        count: () => keys.count,
        number: i => keys.shared(this.#records.at(i)),
        text: i => keys.textOf(keys.shared(this.#records.at(i))),
      }),
    )
    for (const name of ['vintage', 'licence'] as const) columns.set(name, new NarrowColumn(n, null, [about[name]]))
    return new ColumnarTable(figureSchema, columns)
  }

  #setSeldom(i: number, words: Words, defaults: Partial<Words>): void {
    const c = this.#coded
    c.group.set(i, words.group ?? defaults.group ?? 'all')
    c.dateAccuracy.set(i, words.dateAccuracy ?? defaults.dateAccuracy ?? 'day')
    c.basis.set(i, words.basis === undefined ? (defaults.basis ?? null) : words.basis)
    c.status.set(i, words.status ?? defaults.status ?? 'reported')
    c.outlet.set(i, words.outlet === undefined ? (defaults.outlet ?? null) : words.outlet)
    c.url.set(i, words.url ?? defaults.url ?? null)
  }

  #meet(id: Figure['concept']): void {
    const { unit, measure } = concepts[id]
    this.#units.push(unit)
    this.#measures.push(measure)
  }
}
