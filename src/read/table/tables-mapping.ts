import type { DatedBy, Mapping, Question } from './mapping.js'

/** A question that holds for several files: one answer is enough. */
export interface TablesQuestion extends Question {
  readonly files: readonly string[]
}

/** A file of which no figure came, and why. */
export interface FileNotRead {
  readonly name: string
  readonly why: string
  readonly todo: string
}

/** A file without a column of days, and the days that stand beside its table. */
export interface FileUndated {
  readonly name: string
  readonly seen: DatedBy['seen']
}

/** One question that two files answer. */
export interface FilesDiffer {
  /** What is counted, where and when. */
  readonly what: string
  readonly said: readonly { readonly name: string; readonly text: string; readonly locator: string }[]
}

/** Figures of a file that an earlier one has too. */
export interface FileRepeats {
  readonly name: string
  readonly earlier: string
  readonly figures: number
  /** Whether every figure of the file is in the earlier one. */
  readonly whole: boolean
}

/** A name of a place that somebody has to look at. */
export interface NameToCheck {
  readonly name: string
  /**
   * - `like`: it is written nearly as another that is known, or that another file has.
   * - `several`: places of this name lie in several areas.
   * - `unknown`: nothing tells in which area it lies.
   */
  readonly why: 'like' | 'several' | 'unknown'
  /** The names that it resembles, or the places of the name. */
  readonly others: readonly string[]
  readonly files: readonly string[]
}

/** Something that is wrong with a cell, a row or a file, and holds for so many. */
export interface FileSays {
  readonly name: string
  /** The first place: "row 5, column "Indicator"". Empty: the file. */
  readonly at: string
  readonly read: string | null
  readonly why: string
  readonly times: number
}

/** What columns were taken for one thing, over all files. */
export interface ColumnsAs {
  readonly as: string
  readonly headers: readonly { readonly header: string; readonly files: number }[]
}

/** What was understood of many tables, as one. */
export interface TablesMapping {
  /** What was understood of each file, in the order in which they were given. */
  readonly files: readonly Mapping[]
  readonly notRead: readonly FileNotRead[]
  readonly questions: readonly TablesQuestion[]
  readonly undated: readonly FileUndated[]
  readonly repeats: readonly FileRepeats[]
  readonly differ: readonly FilesDiffer[]
  readonly names: readonly NameToCheck[]
  /** Cells and rows that were lost, where no open question is the reason. */
  readonly lost: readonly FileSays[]
  /** What else is worth knowing of a file. */
  readonly notes: readonly FileSays[]
  readonly columns: readonly ColumnsAs[]
  /** Figures in the one table. */
  readonly figures: number
}
