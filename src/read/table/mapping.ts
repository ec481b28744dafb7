import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import type { Magnitude } from '../column.js'
import type { DayPlace } from './file-days.js'
import type { RoleId } from './roles.js'

/** What a caller says of a column: what it counts, what else it is, or that it is not to be read. */
export type ColumnAs =
  | RoleId
  | null
  | {
      readonly concept?: ConceptId
      /** Default: what the header says, else `all`. */
      readonly group?: GroupId
      /** Default: what the header says, else that of the concept. */
      readonly unit?: UnitId
      /** What the numbers are in. Default: what the header says, else null: they are the numbers themselves. */
      readonly magnitude?: Magnitude | null
    }

/** How it was found out what a column is. */
export type MappedBy = 'caller' | 'tag' | 'header' | 'cells' | null

/** One column, and what it was taken for. */
export interface MappedColumn {
  readonly header: string
  /** HXL tag; '' where it has none. */
  readonly tag: string
  /** What it was taken for, in words a person can check. */
  readonly as: string
  /** Null: it is not read. */
  readonly by: MappedBy
  /** Some of its cells. */
  readonly sample: readonly string[]
  /** How its cells were read, where that had to be decided: which sign is before decimals, which of day and month is first. */
  readonly note: string | null
}

/** A row that was not read as data. */
export interface RowLeftOut {
  readonly row: number
  readonly why: 'total' | 'footnote' | 'heading' | 'header again' | 'another table'
  /** What stands in it, cut short. */
  readonly text: string
}

/** How the figures of a table were dated. */
export interface DatedBy {
  /** `open`: nothing said it, or nothing that may be believed. */
  readonly by: 'column' | 'caller' | DayPlace | 'open'
  /** The first and the last day of its figures. Null: none is dated. */
  readonly first: string | null
  readonly last: string | null
  /** The days that stand beside the table, where no column says when. */
  readonly seen: readonly { readonly at: DayPlace; readonly day: string; readonly text: string }[]
}

/** Something only a person can decide. */
export interface Question {
  /** The headers it is about. */
  readonly columns: readonly string[]
  readonly why: string
  readonly answers: readonly Answer[]
}

export interface Answer {
  /** What to write into the options. */
  readonly set: string
  readonly means: string
}

/** What was understood of a table, so that somebody who knows it can say where it is wrong. */
export interface Mapping {
  readonly name: string | null
  readonly sheet: string | null
  readonly member: string | null
  readonly headerRow: number | null
  /** The rows above the header. */
  readonly preamble: readonly string[]
  readonly dated: DatedBy
  readonly columns: readonly MappedColumn[]
  readonly leftOut: readonly RowLeftOut[]
  /** What a total row says beside the sum of the rows above it. */
  readonly totals: readonly string[]
  /** Rows that say something of the same people, place and day as a row before them. */
  readonly doubles: readonly string[]
  readonly questions: readonly Question[]
  readonly rows: number
  readonly figures: number
  readonly gaps: number
  readonly errors: number
}
