/** A weighted sum of columns that lies between two numbers; infinite where it has no limit. */
export interface Row {
  readonly columns: readonly number[]
  readonly weights: readonly number[]
  readonly low: number
  readonly high: number
  /** The relation it comes from, by its place. */
  readonly relation: number
}

/**
 * Relations as arithmetic: a column for each figure, in the order of `ids`, then columns for what no figure states.
 * None is below zero.
 */
export interface Model {
  readonly ids: readonly string[]
  readonly columns: number
  readonly rows: readonly Row[]
  /** Relations of which not every consequence is a row, by their places. */
  readonly cut: readonly number[]
}

/** The least and the largest number of each column. */
export interface Box {
  readonly low: Float64Array
  readonly high: Float64Array
}
