import { shownColumns } from './shown-columns.js'
import type { CodedColumn, ColumnKind, DayColumn, NumberColumn, StoredColumn } from './column.js'
import type { ConceptId, Measure } from './concepts.js'
import type { GroupId } from './groups.js'
import type { Schema, Table } from './table.js'
import type { UnitId } from './units.js'
import type { Basis, DateAccuracy, Hedge, Status } from './vocabulary.js'
import { isoDay } from '../util/day.js'

/** One published number. Every key is always there; null is the only absence. */
export interface Figure {
  /** Stable within a reading: publisher/record/concept. */
  readonly id: string
  /** What is counted. */
  readonly concept: ConceptId
  /** Which people. */
  readonly group: GroupId
  readonly unit: UnitId
  readonly measure: Measure
  /** Where the people are, or where it happened: ISO 3166 alpha-3, a P-code or a declared place. Null: not stated. */
  readonly place: string | null
  /** Where they came from. Null: not stated. */
  readonly from: string | null
  /** First day of the period, included. Null: since unknown. */
  readonly start: string | null
  /** Last day of the period, included; the as-of day of a stock. Null: not stated. */
  readonly end: string | null
  readonly dateAccuracy: DateAccuracy
  /** The cell or the words, verbatim: at most a short phrase. */
  readonly text: string
  /** The number as written, as all numbers from 0 to 1e18; null for "dozens". */
  readonly value: number | null
  readonly hedge: Hedge
  /** Lower bound under the reading in force. Null: no lower limit is known. */
  readonly low: number | null
  /** The number put forward as most likely. Null: nobody put one forward. */
  readonly best: number | null
  /** Upper bound under the reading in force. Null: no upper limit is known. */
  readonly high: number | null
  /** Null: not stated. */
  readonly basis: Basis | null
  readonly status: Status
  /** Who counted. Null: not stated, as mostly in news. */
  readonly source: string | null
  /** Who printed or relayed it. Never taken for a source. */
  readonly outlet: string | null
  /** ISO day of publication. */
  readonly published: string | null
  /** Release or version of the data. */
  readonly vintage: string | null
  readonly title: string | null
  readonly url: string | null
  readonly licence: string | null
  /** Where to look it up: row and column, or first and last character. */
  readonly locator: string | null
  /** Short codes of the table `flags`, some with a value after a colon. */
  readonly flags: readonly string[]
}

export type FigureTable = Table<Figure>

/** The columns of a figure table, in order, and how each is kept. */
export const figureColumns = {
  id: 'plain',
  concept: 'coded',
  group: 'coded',
  unit: 'coded',
  measure: 'coded',
  place: 'coded',
  from: 'coded',
  start: 'day',
  end: 'day',
  dateAccuracy: 'coded',
  text: 'plain',
  value: 'number',
  hedge: 'coded',
  low: 'number',
  best: 'number',
  high: 'number',
  basis: 'coded',
  status: 'coded',
  source: 'coded',
  outlet: 'coded',
  published: 'day',
  vintage: 'coded',
  title: 'coded',
  url: 'coded',
  licence: 'coded',
  locator: 'plain',
  flags: 'list',
} as const satisfies { readonly [Name in keyof Figure]: ColumnKind }

const orNull = (x: number) => (Number.isNaN(x) ? null : x)

export const figureSchema: Schema<Figure> = {
  kinds: figureColumns,
  shown: { caption: n => (n === 1 ? '1 figure' : `${n} figures`), columns: shownColumns.figure },
  maker: column => {
    const plain = <T>(name: keyof Figure) => column(name) as StoredColumn<T>
    const coded = <T>(name: keyof Figure) => column(name) as CodedColumn<T>
    const number = (name: keyof Figure) => (column(name) as NumberColumn).values
    const day = (name: keyof Figure) => (column(name) as DayColumn).days
    const id = plain<string>('id')
    const concept = coded<ConceptId>('concept')
    const group = coded<GroupId>('group')
    const unit = coded<UnitId>('unit')
    const measure = coded<Measure>('measure')
    const place = coded<string | null>('place')
    const from = coded<string | null>('from')
    const start = day('start')
    const end = day('end')
    const dateAccuracy = coded<DateAccuracy>('dateAccuracy')
    const text = plain<string>('text')
    const value = number('value')
    const hedge = coded<Hedge>('hedge')
    const low = number('low')
    const best = number('best')
    const high = number('high')
    const basis = coded<Basis | null>('basis')
    const status = coded<Status>('status')
    const source = coded<string | null>('source')
    const outlet = coded<string | null>('outlet')
    const published = day('published')
    const vintage = coded<string | null>('vintage')
    const title = coded<string | null>('title')
    const url = coded<string | null>('url')
    const licence = coded<string | null>('licence')
    const locator = plain<string | null>('locator')
    const flags = coded<readonly string[]>('flags')
    return i => ({
      id: id.at(i),
      concept: concept.at(i),
      group: group.at(i),
      unit: unit.at(i),
      measure: measure.at(i),
      place: place.at(i),
      from: from.at(i),
      start: isoDay(start[i]!),
      end: isoDay(end[i]!),
      dateAccuracy: dateAccuracy.at(i),
      text: text.at(i),
      value: orNull(value[i]!),
      hedge: hedge.at(i),
      low: orNull(low[i]!),
      best: orNull(best[i]!),
      high: orNull(high[i]!),
      basis: basis.at(i),
      status: status.at(i),
      source: source.at(i),
      outlet: outlet.at(i),
      published: isoDay(published[i]!),
      vintage: vintage.at(i),
      title: title.at(i),
      url: url.at(i),
      licence: licence.at(i),
      locator: locator.at(i),
      flags: flags.at(i),
    })
  },
}
