import { corePieces } from './core-pieces.js'
import { type ColumnRow, columns } from './layers/columns.js'
import type { Layer } from './layers/layer.js'
import { levels } from './layers/levels.js'
import { openColumns } from './layers/open-columns.js'
import { ARROW } from './range-labels.js'
import type { Slot, Slots } from './range-slots.js'
import { colours, theme } from './theme.js'
import { daysBetween } from '../util/day.js'

/**
 * Ranges standing up: the whole, darker what at least half of the sources support, best value, floor, open ends.
 *
 * @example
 * import { rangeSlots } from './range-slots.js'
 * const idps = { concept: 'idps', place: 'HTI', source: 'A' }
 * const ranges = reconcile(figures([
 *   { ...idps, start: '2022-12-31', end: '2022-12-31', text: '155,000' },
 *   { ...idps, start: '2023-12-31', end: '2023-12-31', text: 'over 314,000' },
 * ]))
 * rangePlot(rangeSlots(ranges.rows, 400)).filter(layer => layer.data.values.length > 0).length // → 4
 */
export function rangePlot({ slots, column, kind }: Slots, arrow: number = ARROW): Layer[] {
  const { blue, navy, brown } = colours
  // A shorter period lies on the longer ones that hold it.
  const drawn = kind === 'overlapping' ? [...slots].sort((a, b) => lengthOf(b) - lengthOf(a)) : slots
  const look = { width: column, edge: 'outline' } as const
  const level = (value: (slot: Slot) => number | null) =>
    rowsWith(drawn, value, ({ from, to }, value) => ({ from, to, value }))
  const moment = (value: (slot: Slot) => number | null) =>
    rowsWith(drawn, value, ({ middle }, value) => ({ at: middle, value }))
  const wholes: ColumnRow[] = []
  const cores: ColumnRow[] = []
  for (const { range, from, to } of drawn) {
    const box = (boxes: ColumnRow[], lo: number | null, hi: number | null) => {
      if (lo !== null && hi !== null && lo !== hi) boxes.push({ from, to, lo, hi })
    }
    box(wholes, range.low, range.high)
    for (const [low, high] of corePieces(range)) box(cores, low, high)
  }
  return [
    ...columns(wholes, { colour: theme.column, ...look }),
    ...columns(cores, { colour: theme.columnCore, ...look, edge: 'seam' }),
    ...levels(level(single), blue, column),
    ...levels(level(lowOnly), blue, column),
    ...levels(level(highOnly), blue, column),
    ...openColumns(moment(lowOnly), { colour: blue, to: 'more', length: arrow }),
    ...openColumns(moment(highOnly), { colour: blue, to: 'less', length: arrow }),
    ...openColumns(moment(someOpen), { colour: blue, to: 'more', length: arrow, width: 1.5, dashed: true }),
    ...levels(
      level(({ range }) => range.best),
      navy,
      column,
      2.5,
    ),
    ...levels(
      level(({ range }) => range.floor),
      brown,
      column + 8,
    ),
  ]
}

const lengthOf = ({ from, to }: Slot) => daysBetween(from, to)

function rowsWith<Row>(
  slots: readonly Slot[],
  valueOf: (slot: Slot) => number | null,
  row: (slot: Slot, value: number) => Row,
): Row[] {
  const rows: Row[] = []
  for (const slot of slots) {
    const value = valueOf(slot)
    if (value !== null) rows.push(row(slot, value))
  }
  return rows
}

const single = ({ range: { low, high } }: Slot) => (low === high ? low : null)
const lowOnly = ({ range: { low, high } }: Slot) => (high === null ? low : null)
const highOnly = ({ range: { low, high } }: Slot) => (low === null ? high : null)
const someOpen = ({ range: { open, high } }: Slot) => (open === 'some' ? high : null)
