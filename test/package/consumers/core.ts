// A program of somebody who installed the package. It must compile without `skipLibCheck`.
import { type Countable, type Figure, type RangeTable, type Total, difference, figures, reconcile, sum } from 'reckoner'
import * as idlib from 'reckoner/datasets/idlib-2019-2020'
import * as displacement from 'reckoner/datasets/nw-syria-displacement-2019-2020'
import * as files from 'reckoner/node'
import * as pictures from 'reckoner/render'
import * as solver from 'reckoner/solver'

export const table = figures([{ concept: 'idps', place: 'SYR', end: '2020-01-31', text: 'at least 900,000' }])
export const ranges: RangeTable = reconcile(table)
export const used: unknown = [idlib, displacement, files, pictures, solver]

export function width(range: RangeTable['rows'][number]): number | null {
  return range.low === null || range.high === null ? null : range.high - range.low
}

// @ts-expect-error An open end is null, and nobody may count with it unawares.
export const careless = (figure: Figure) => figure.high - figure.low

// @ts-expect-error A concept that does not exist is seen while typing.
figures([{ concept: 'kiled' }])

// @ts-expect-error Rows do not change.
export const change = (figure: Figure) => (figure.value = 0)

export function added(stock: Countable<'stock'>, flow: Countable<'flow'>): Total<'flow'> {
  // @ts-expect-error A number at a day and a number over a period do not add up.
  sum([stock, flow])
  // @ts-expect-error Nor where it is said what they should be.
  sum<'flow'>([stock, flow])
  // @ts-expect-error And one less the other is nothing.
  difference(stock, flow)
  return sum([flow, sum<'flow'>([flow])])
}
