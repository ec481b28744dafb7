import { bounds } from './bounds.js'
import { type CodedColumn, NumberColumn } from './column.js'
import { type Figure, figureColumns, figureSchema } from './figure.js'
import { narrowCodes } from './narrow-column.js'
import { type Reading, type ReadingTable, readingTable, readings } from './readings.js'
import { reread } from './reread.js'
import { ColumnarTable } from './table.js'

const TABLES = Object.values(readings)

/** The table with the bounds of every figure under another reading, by `reread`; the same table where nothing changes. */
export function rereadTable(table: ColumnarTable<Figure>, reading: Reading): ColumnarTable<Figure> {
  const target = readingTable(reading)
  const hedge = table.stored('hedge') as CodedColumn<Figure['hedge']>
  const [value, low, best, high] = ['value', 'low', 'best', 'high'].map(
    name => (table.stored(name as 'value') as NumberColumn).values,
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const changed = new Map<number, Figure>()
  const codes = narrowCodes(hedge)
  // What a bare number says, which most figures are, is told without a look at the word.
  const exact = target.halo ? -1 : hedge.dictionary.indexOf('exact')
  const canChange = hedge.dictionary.map(word => word === 'exact' || word === 'about' || word === 'almost')
  for (let i = 0; i < table.length; i++) {
    const code = codes === null ? 0 : codes[i]!
    const x = value[i]!
    if (code === exact ? low[i] === x && best[i] === x && high[i] === x : !canChange[code]) continue
    if (x !== x) continue
    const word = hedge.dictionary[code]!
    if ((word === 'about' || word === 'almost') && stays(target, word, x, low[i]!, best[i]!, high[i]!)) continue
    const row = table.at(i)!
    const again = reread(row, reading)
    if (again !== row) changed.set(i, again)
  }
  if (changed.size === 0) return table
  const columns = new Map((Object.keys(figureColumns) as (keyof Figure)[]).map(name => [name, table.stored(name)]))
  for (const name of ['low', 'best', 'high'] as const) {
    const values = (table.stored(name) as NumberColumn).values.slice()
    for (const [row, figure] of changed) values[row] = figure[name] ?? NaN
    columns.set(name, new NumberColumn(values))
  }
  return new ColumnarTable(figureSchema, columns)
}

/**
 * Whether the bounds are those of the reading, or of none, however many digits the words have: then the words, which
 * are slow to read, need not be read.
 */
function stays(
  target: ReadingTable,
  hedge: 'about' | 'almost',
  value: number,
  low: number,
  best: number,
  high: number,
): boolean {
  const same = (reading: Reading, significantDigits: number) => {
    const b = bounds(value, hedge, { reading, significantDigits })
    return is(b.low, low) && is(b.best, best) && is(b.high, high)
  }
  for (let digits = 1; digits <= 4; digits++) {
    const ratios = target[hedge][digits - 1]!
    const isNear = near(ratios[0], value, low) && near(ratios[1], value, high)
    if (isNear && same(target, digits)) continue
    for (const other of TABLES) {
      const [from, to] = other[hedge][digits - 1]!
      if (near(from, value, low) && near(to, value, high) && same(other, digits)) return false
    }
  }
  return true
}

const is = (end: number | null, stored: number) => (end === null ? Number.isNaN(stored) : end === stored)

/** A cheap look before the exact one. */
const near = (ratio: number | null, value: number, end: number) =>
  ratio === null ? Number.isNaN(end) : Math.abs(ratio * value - end) <= 1 + 1e-9 * value
