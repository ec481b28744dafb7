import type { GapReason } from '../figures/gap.js'

/**
 * What a column of a publisher's file is. It is said once by whoever knows the publisher and never guessed from the
 * first rows.
 */
export const columnKinds = {
  text: 'words, kept as they stand',
  code: 'words that repeat: codes, names, categories; each distinct one is kept once',
  number: 'a number that is no figure: a level, a round, a latitude; may be below zero',
  count: 'a number of people, movements or events that becomes a figure; never below zero',
  quantity: 'words around a number: "about 300", "133 – 164", "at least 12"',
  day: 'a day of the calendar; the time of day and the time zone are not looked at',
  list: 'several texts in one cell',
} as const
export type ColumnKind = keyof typeof columnKinds

/** Cells that are no number, and why there is none. Null: the cell says nothing, and is not even a gap. */
export type GapWords = Readonly<Record<string, GapReason | null>>

/** A word that belongs to every number of a column. */
export type Magnitude = 'thousand' | 'million'

export interface Column<Kind extends ColumnKind = ColumnKind, Optional extends boolean = boolean> {
  readonly kind: Kind
  /** The header, and the other headers the publisher has used. The first one that the file has is read. */
  readonly names: readonly string[]
  /** Whether the file may lack it. Where it does, every cell is null. */
  readonly optional: Optional
  /** Added to those of the publisher, for this column alone: `{ '0': 'unknown' }` where 0 means that nobody knows. */
  readonly gaps?: GapWords
  /** Order of day and month in 03/04/2024. Default: `null`, such a day is refused unless only one order is possible. */
  readonly order?: 'dmy' | 'mdy' | null
  /** The sign before decimals in a column of quantities. Default: not known; what can be read two ways is refused. */
  readonly decimal?: '.' | ','
  /** What the header says that its numbers are in: "IDPs ('000)". Default: they are whole numbers of people. */
  readonly magnitude?: Magnitude
  /** What stands between the texts of a list. Default: a semicolon. JSON lists need none. */
  readonly separator?: string
}

const make =
  <Kind extends ColumnKind>(kind: Kind) =>
  (...names: readonly [string, ...string[]]): Column<Kind, false> => ({ kind, names, optional: false })

/**
 * Columns of a publisher, by kind: `column.count('numPresentIdpInd', 'idps')`. A dotted name goes into nested JSON:
 * `column.count('verified.killed')`.
 *
 * @example
 * column.count('IDP', 'idps').names // → ["IDP", "idps"]
 */
export const column = {
  text: make('text'),
  code: make('code'),
  number: make('number'),
  count: make('count'),
  quantity: make('quantity'),
  day: make('day'),
  list: make('list'),
} as const

/**
 * A column that the file may lack: every cell is null then.
 *
 * @example
 * optional(column.count('HST')).optional // → true
 */
export function optional<Kind extends ColumnKind>(spec: Column<Kind>): Column<Kind, true> {
  return { ...spec, optional: true }
}
