import { type Figure, figureColumns, figureSchema } from './figure.js'
import { PlainColumn, type StoredColumn } from './column.js'
import { GrowingCodes, GrowingIntegers, GrowingNumbers } from './growing.js'
import { MadeColumn } from './made-column.js'
import { ColumnarTable } from './table.js'
import { dayNumber } from '../util/day.js'

const NO_FLAGS: readonly string[] = Object.freeze([])

/** A figure without its id, which is given when it is added. */
export type FigureWithoutId = Omit<Figure, 'id'>

/** The columns of a table while rows are read into it: no row is kept as an object. */
export class GrowingFigures {
  length = 0
  readonly #value = new GrowingNumbers()
  readonly #numbers = {
    value: this.#value,
    low: new GrowingNumbers(this.#value),
    best: new GrowingNumbers(this.#value),
    high: new GrowingNumbers(this.#value),
  }
  readonly #days = { start: new GrowingIntegers(), end: new GrowingIntegers(), published: new GrowingIntegers() }
  readonly #codes = codesOfFigures()
  readonly #flags = new GrowingCodes<readonly string[]>()
  readonly #lists = new Map<string, readonly string[]>()
  readonly #texts: string[] = []
  readonly #locators: (string | null)[] = []
  readonly #rows = new GrowingIntegers()
  /** Null as long as no row has an id of its own. */
  #ids: string[] | null = null
  readonly #taken = new Set<string>()

  /**
   * Takes the id for a figure of this row: its own or that of its row, with `#2` and so on where another has it. Null:
   * all figures are called by their rows.
   */
  idFor(own: string | null, row: number): string | null {
    if (this.#ids === null) {
      if (own === null) return null
      this.#ids = Array.from({ length: this.length }, (_, i) => nameOf(this.#rows.at(i)))
      for (const id of this.#ids) this.#taken.add(id)
    }
    const wanted = own ?? nameOf(row)
    let id = wanted
    // One look at the set instead of two: it grows where the id was free.
    for (let n = 2, before = this.#taken.size; this.#taken.add(id).size === before; n++) id = `${wanted}#${n}`
    return id
  }

  /** `id` is what `idFor` gave for the row. */
  add(id: string | null, row: number, figure: FigureWithoutId): void {
    const i = this.length++
    this.#rows.set(i, row)
    if (id !== null) this.#ids!.push(id)
    const { value, low, best, high } = this.#numbers
    value.set(i, figure.value ?? NaN)
    low.set(i, figure.low ?? NaN)
    best.set(i, figure.best ?? NaN)
    high.set(i, figure.high ?? NaN)
    const { start, end, published } = this.#days
    start.set(i, dayNumber(figure.start))
    end.set(i, dayNumber(figure.end))
    published.set(i, dayNumber(figure.published))
    const c = this.#codes
    c.concept.set(i, figure.concept)
    c.group.set(i, figure.group)
    c.unit.set(i, figure.unit)
    c.measure.set(i, figure.measure)
    c.place.set(i, figure.place)
    c.from.set(i, figure.from)
    c.dateAccuracy.set(i, figure.dateAccuracy)
    c.hedge.set(i, figure.hedge)
    c.basis.set(i, figure.basis)
    c.status.set(i, figure.status)
    c.source.set(i, figure.source)
    c.outlet.set(i, figure.outlet)
    c.vintage.set(i, figure.vintage)
    c.title.set(i, figure.title)
    c.url.set(i, figure.url)
    c.licence.set(i, figure.licence)
    this.#flags.set(i, this.#listOf(figure.flags))
    this.#texts.push(figure.text)
    this.#locators.push(figure.locator)
  }

  /** All that was added; no more can be. */
  table(): ColumnarTable<Figure> {
    const n = this.length
    const ids = this.#ids
    const columns: { readonly [Name in keyof Figure]: StoredColumn } = {
      id: ids === null ? new MadeColumn(n, i => nameOf(this.#rows.at(i))) : new PlainColumn(ids),
      ...columnsOf(this.#codes, codes => codes.column(n)),
      ...columnsOf(this.#numbers, numbers => numbers.column(n)),
      ...columnsOf(this.#days, days => days.days(n)),
      text: new PlainColumn(this.#texts),
      locator: new PlainColumn(this.#locators),
      flags: this.#flags.column(n),
    }
    for (const codes of Object.values(this.#codes)) codes.close()
    this.#flags.close()
    this.#lists.clear()
    this.#taken.clear()
    const names = Object.keys(figureColumns) as (keyof Figure)[]
    return new ColumnarTable(figureSchema, new Map(names.map(name => [name, columns[name]])))
  }

  /** Equal lists are one list. */
  #listOf(flags: readonly string[]): readonly string[] {
    if (flags.length === 0) return NO_FLAGS
    const key = JSON.stringify(flags)
    let list = this.#lists.get(key)
    if (list === undefined) this.#lists.set(key, (list = Object.freeze([...flags])))
    return list
  }
}

const nameOf = (row: number) => `row-${row}`

const codesOfFigures = () => ({
  concept: new GrowingCodes<Figure['concept']>(),
  group: new GrowingCodes<Figure['group']>(),
  unit: new GrowingCodes<Figure['unit']>(),
  measure: new GrowingCodes<Figure['measure']>(),
  place: new GrowingCodes<string | null>(),
  from: new GrowingCodes<string | null>(),
  dateAccuracy: new GrowingCodes<Figure['dateAccuracy']>(),
  hedge: new GrowingCodes<Figure['hedge']>(),
  basis: new GrowingCodes<Figure['basis']>(),
  status: new GrowingCodes<Figure['status']>(),
  source: new GrowingCodes<string | null>(),
  outlet: new GrowingCodes<string | null>(),
  vintage: new GrowingCodes<string | null>(),
  title: new GrowingCodes<string | null>(),
  url: new GrowingCodes<string | null>(),
  licence: new GrowingCodes<string | null>(),
})

function columnsOf<Name extends string, Grown>(
  grown: { readonly [N in Name]: Grown },
  columnOf: (one: Grown) => StoredColumn,
): { readonly [N in Name]: StoredColumn } {
  const entries = Object.entries(grown) as [Name, Grown][]
  return Object.fromEntries(entries.map(([name, one]) => [name, columnOf(one)])) as { [N in Name]: StoredColumn }
}
