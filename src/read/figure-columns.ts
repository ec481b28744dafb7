import type { StoredColumn } from '../figures/column.js'
import { concepts } from '../figures/concepts.js'
import { type Figure, figureSchema } from '../figures/figure.js'
import { ColumnarTable } from '../figures/table.js'
import type { Hedge } from '../figures/vocabulary.js'
import { GrowingCodes, GrowingIntegers, GrowingNumbers } from '../figures/growing.js'
import { GrowingFlags } from './growing-flags.js'
import { MadeColumn } from '../figures/made-column.js'
import { NarrowColumn } from '../figures/narrow-column.js'
import type { Words } from './publisher.js'
import { NO_DAY } from '../util/day.js'

/** The columns of a figure table while it grows: no row object is made or kept. */
export class FigureColumns {
  length = 0
  readonly #value = new GrowingNumbers()
  readonly #low = new GrowingNumbers(this.#value)
  readonly #best = new GrowingNumbers(this.#value)
  readonly #high = new GrowingNumbers(this.#value)
  readonly #start = new GrowingIntegers()
  readonly #end = new GrowingIntegers()
  readonly #published = new GrowingIntegers()
  readonly #keys = new GrowingIntegers()
  readonly #rows = new GrowingIntegers()
  readonly #last = new GrowingCodes<string>()
  readonly #at = new GrowingCodes<string>()
  readonly #flags = new GrowingFlags()
  readonly #texts = new Map<number, string>()
  readonly #coded = {
    concept: new GrowingCodes<Figure['concept']>(),
    group: new GrowingCodes<Figure['group']>(),
    unit: new GrowingCodes<Figure['unit']>(),
    measure: new GrowingCodes<Figure['measure']>(),
    place: new GrowingCodes<string | null>(),
    from: new GrowingCodes<string | null>(),
    dateAccuracy: new GrowingCodes<Figure['dateAccuracy']>(),
    hedge: new GrowingCodes<Hedge>(),
    basis: new GrowingCodes<Figure['basis']>(),
    status: new GrowingCodes<Figure['status']>(),
    source: new GrowingCodes<string | null>(),
    outlet: new GrowingCodes<string | null>(),
    title: new GrowingCodes<string | null>(),
    url: new GrowingCodes<string | null>(),
  }

  /** Begins a figure; what the words leave out is in `defaults` or in the vocabulary. */
  add(words: Words, defaults: Partial<Words>): number {
    const i = this.length++
    const concept = concepts[words.concept]
    const c = this.#coded
    c.concept.set(i, words.concept)
    c.group.set(i, words.group ?? defaults.group ?? 'all')
    c.unit.set(i, words.unit ?? defaults.unit ?? concept.unit)
    c.measure.set(i, concept.measure)
    c.place.set(i, words.place ?? defaults.place ?? null)
    c.from.set(i, words.from ?? defaults.from ?? null)
    c.dateAccuracy.set(i, words.dateAccuracy ?? defaults.dateAccuracy ?? 'day')
    c.basis.set(i, words.basis === undefined ? (defaults.basis ?? null) : words.basis)
    c.status.set(i, words.status ?? defaults.status ?? 'reported')
    c.source.set(i, words.source === undefined ? (defaults.source ?? null) : words.source)
    c.outlet.set(i, words.outlet === undefined ? (defaults.outlet ?? null) : words.outlet)
    c.title.set(i, words.title ?? defaults.title ?? null)
    c.url.set(i, words.url ?? defaults.url ?? null)
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
    this.#coded.hedge.set(i, 'at-least')
  }

  /** The day numbers of the figure just begun. */
  days(start: number, end: number, published: number): void {
    const i = this.length - 1
    this.#end.set(i, end)
    this.#start.set(i, start === NO_DAY && this.#coded.measure.at(i) === 'stock' ? end : start)
    this.#published.set(i, published)
  }

  /** Where the figure just begun stands, and what tells it from others. */
  origin(
    key: number,
    row: number,
    at: string,
    last: string,
    flags: readonly string[],
    part: string | null = null,
  ): void {
    const i = this.length - 1
    this.#keys.set(i, key)
    this.#rows.set(i, row)
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
      at(key: number): string
      shared(key: number): number
    }
    readonly locator: (row: number, at: string) => string
  }): ColumnarTable<Figure> {
    const n = this.length
    const { keys } = about
    const columns = new Map<keyof Figure, StoredColumn>()
    columns.set('id', new MadeColumn(n, i => `${about.publisher}/${keys.at(this.#keys.at(i))}/${this.#last.at(i)}`))
    columns.set('locator', new MadeColumn(n, i => about.locator(this.#rows.at(i), this.#at.at(i))))
    columns.set('text', new MadeColumn(n, i => this.#texts.get(i) ?? String(this.#value.at(i))))
    for (const [name, codes] of Object.entries(this.#coded) as [keyof Figure, GrowingCodes<unknown>][]) {
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
        count: keys.count,
        number: i => keys.shared(this.#keys.at(i)),
        text: i => keys.at(keys.shared(this.#keys.at(i))),
      }),
    )
    for (const name of ['vintage', 'licence'] as const) columns.set(name, new NarrowColumn(n, null, [about[name]]))
    return new ColumnarTable(figureSchema, columns)
  }
}
