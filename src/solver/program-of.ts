import type { Highs } from 'highs'
import type { Model } from '../consistency/model.js'

/** The rows as a linear program without a goal; no column is below zero. */
export function programOf(highs: Highs, { rows, columns }: Pick<Model, 'rows' | 'columns'>) {
  const starts = [0]
  for (const row of rows) starts.push(starts.at(-1)! + row.columns.length)
  return {
    numCols: columns,
    numRows: rows.length,
    colCost: new Float64Array(columns),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(highs.infinity),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns,
      starts,
      indices: rows.flatMap(row => row.columns),
      values: rows.flatMap(row => row.weights),
    },
  }
}
