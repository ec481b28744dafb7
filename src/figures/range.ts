import { shownColumns } from './shown-columns.js'
import type { CodedColumn, ColumnKind, DayColumn, NumberColumn, StoredColumn } from './column.js'
import type { ConceptId, Measure } from './concepts.js'
import type { Figure, FigureTable } from './figure.js'
import type { GroupId } from './groups.js'
import type { Schema, Table } from './table.js'
import type { UnitId } from './units.js'
import { isoDay } from '../util/day.js'

/** How many of the kept figures lack an upper limit. */
export const openness = {
  none: 'every kept figure has an upper limit',
  some: 'some of the kept figures give only a minimum',
  all: 'no upper limit: no kept figure has one, or a stated minimum lies above them all',
} as const
export type Openness = keyof typeof openness

/** What the kept figures of a question say to each other. */
export const rangeStatuses = {
  none: 'no figure is left',
  single: 'one figure is left',
  agree: 'the figures state the same number or bounds',
  overlap: 'all figures have a number in common',
  split: 'some figures have numbers in common, in more than one place or without the others',
  disjoint: 'no two figures have a number in common',
} as const
export type RangeStatus = keyof typeof rangeStatuses

/** An interval; null where it is open. */
export type Piece = readonly [low: number | null, high: number | null]

/** A figure that did not take part, and why. */
export interface SetAside {
  readonly id: string
  readonly reason: SetAsideReason
  /** The reason in words, with the numbers it rests on. */
  readonly why: string
}

export const setAsideReasons = {
  superseded: 'the same source has a later figure',
  copy: 'it repeats another figure',
  vague: 'it gives an order of magnitude, and other figures give numbers',
  implausible: 'it cannot be true beside the others',
  'too-old': 'it is older than the age limit',
  later: 'it is of a later day',
  'other-period': 'it counts over another period',
  undated: 'it states no day',
  'other-place': 'it is of another place',
  'other-measure': 'it is of another measure',
  'other-concept': 'it counts something else',
  'other-group': 'it counts other people',
  'other-unit': 'it is in another unit',
  overlapping: 'another figure of its source counts the same',
  unbounded: 'nothing bounds the number',
  filled: 'its publisher filled it in where nothing was reported',
  placeholder: 'it is a zero where nothing was filled in',
  correction: 'it corrects an earlier total downwards',
  'excluded-source': 'its source was left out on request',
  'not-chosen': 'the method rests on other figures',
  'no-error': 'it states no error that a survey or a model has',
  'no-source': 'it names no source, so nothing says that it is independent',
} as const
export type SetAsideReason = keyof typeof setAsideReasons

/** The answer to one question: what the figures that may be compared say together. Not a confidence interval. */
export interface Range {
  /** The question as one text: stable, and the same for the same question. */
  readonly id: string
  readonly concept: ConceptId
  readonly group: GroupId
  readonly unit: UnitId
  readonly measure: Measure
  readonly place: string | null
  readonly from: string | null
  readonly start: string | null
  readonly end: string | null
  /** What the figures are limited to besides: the flags `part:…` and `cause:…` that all of them have. Mostly none. */
  readonly scope: readonly string[]
  /** Smallest stated lower bound of the figures kept. Null: none states one. */
  readonly low: number | null
  /** The preferred source's number, or the weighted median where sources allow one. Null: no best value. */
  readonly best: number | null
  /** Largest stated upper bound of the figures kept. Null: none states one. */
  readonly high: number | null
  readonly open: Openness
  /** Every piece that at least half of the sources support. */
  readonly core: readonly Piece[]
  readonly status: RangeStatus
  /** How many figures were kept. */
  readonly figures: number
  /** Independent sources at the least: those named, or one when nobody is named. */
  readonly sourcesMin: number
  /** Independent sources at the most: each outlet's unattributed figures counted as a source of their own. */
  readonly sourcesMax: number
  /** The largest verified minimum. Null: none. */
  readonly floor: number | null
  /** Name of the method, and the reading of the hedges. */
  readonly method: string
  /** What a reader has to know before using the numbers, in sentences. */
  readonly note: string
  /** Ids of the figures kept. */
  readonly kept: readonly string[]
  readonly setAside: readonly SetAside[]
}

/** Ranges, with the figures they were made from and the options that made them. */
export interface RangeTable<Options extends object = object> extends Table<Range> {
  /** All figures that went in, kept or set aside, under the reading in force. */
  readonly figures: FigureTable
  /** The options in force, defaults filled in. */
  readonly options: Options
  filter(test: (row: Range, index: number) => unknown): RangeTable<Options>
}

/** The columns of a range table, in order, and how each is kept. */
export const rangeColumns = {
  id: 'plain',
  concept: 'coded',
  group: 'coded',
  unit: 'coded',
  measure: 'coded',
  place: 'coded',
  from: 'coded',
  start: 'day',
  end: 'day',
  scope: 'list',
  low: 'number',
  best: 'number',
  high: 'number',
  open: 'coded',
  core: 'plain',
  status: 'coded',
  figures: 'number',
  sourcesMin: 'number',
  sourcesMax: 'number',
  floor: 'number',
  method: 'coded',
  note: 'plain',
  kept: 'plain',
  setAside: 'plain',
} as const satisfies { readonly [Name in keyof Range]: ColumnKind }

const orNull = (x: number) => (Number.isNaN(x) ? null : x)

export const rangeSchema: Schema<Range> = {
  kinds: rangeColumns,
  shown: {
    caption: n =>
      n === 1
        ? '1 range of reported figures, not a confidence interval'
        : `${n} ranges of reported figures, not confidence intervals`,
    columns: shownColumns.range,
  },
  maker: column => {
    const plain = <T>(name: keyof Range) => column(name) as StoredColumn<T>
    const coded = <T>(name: keyof Range) => column(name) as CodedColumn<T>
    const number = (name: keyof Range) => (column(name) as NumberColumn).values
    const day = (name: keyof Range) => (column(name) as DayColumn).days
    const id = plain<string>('id')
    const concept = coded<ConceptId>('concept')
    const group = coded<GroupId>('group')
    const unit = coded<UnitId>('unit')
    const measure = coded<Measure>('measure')
    const place = coded<string | null>('place')
    const from = coded<string | null>('from')
    const start = day('start')
    const end = day('end')
    const scope = coded<readonly string[]>('scope')
    const low = number('low')
    const best = number('best')
    const high = number('high')
    const open = coded<Openness>('open')
    const core = plain<readonly Piece[]>('core')
    const status = coded<RangeStatus>('status')
    const figures = number('figures')
    const sourcesMin = number('sourcesMin')
    const sourcesMax = number('sourcesMax')
    const floor = number('floor')
    const method = coded<string>('method')
    const note = plain<string>('note')
    const kept = plain<readonly string[]>('kept')
    const setAside = plain<readonly SetAside[]>('setAside')
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
      scope: scope.at(i),
      low: orNull(low[i]!),
      best: orNull(best[i]!),
      high: orNull(high[i]!),
      open: open.at(i),
      core: core.at(i),
      status: status.at(i),
      figures: figures[i]!,
      sourcesMin: sourcesMin[i]!,
      sourcesMax: sourcesMax[i]!,
      floor: orNull(floor[i]!),
      method: method.at(i),
      note: note.at(i),
      kept: kept.at(i),
      setAside: setAside.at(i),
    })
  },
}

/** What two figures must share to be of one question. */
export type Question = Pick<Figure, 'concept' | 'group' | 'unit' | 'measure' | 'place' | 'from' | 'start' | 'end'> & {
  /** Flags that limit the figures to a part or a cause. Absent: nothing does. */
  readonly scope?: readonly string[]
}
