import type { Highs, ModelData } from 'highs'
import type { Box, Model } from '../consistency/model.js'
import { programOf } from './program-of.js'

/** The program that lets every end of the box be moved, each unit at a cost of one. Nothing goes below zero. */
export function relaxedProgram(highs: Highs, model: Model, box: Box): ModelData {
  const ends = Array.from({ length: model.ids.length }, (_, column) => [
    { column, weight: 1, low: box.low[column]!, high: Infinity },
    { column, weight: -1, low: -box.high[column]!, high: Infinity },
  ])
    .flat()
    .filter(({ low }) => low > -Infinity)
  const rows = ends.map(({ column, weight, low, high }, i) => ({
    columns: [column, model.columns + i],
    weights: [weight, 1],
    low,
    high,
    relation: -1,
  }))
  const columns = model.columns + ends.length
  const program = programOf(highs, { ...model, columns, rows: [...model.rows, ...rows] })
  program.colCost.fill(1, model.columns)
  return program
}
