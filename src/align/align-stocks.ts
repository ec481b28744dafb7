import type { DayColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import type { ColumnarTable } from '../figures/table.js'
import { NO_DAY, isoDay } from '../util/day.js'
import { asOf } from './as-of.js'
import { type IntervalName, intervalFinder } from './interval.js'
import { latestRound } from './latest-round.js'

export interface AlignedStocks {
  readonly figures: readonly Figure[]
  readonly setAside: readonly SetAside[]
}

/** Brings each stock to the last day of the interval that its own day lies in. An interval without one stays empty. */
export function alignStocks(table: ColumnarTable<Figure>, name: IntervalName, maxAgeDays: number): AlignedStocks {
  const ids = table.stored('id')
  const starts = (table.stored('start') as DayColumn).days
  const ends = (table.stored('end') as DayColumn).days
  const intervalAt = intervalFinder(name)
  const setAside: SetAside[] = []
  const rows = new Map<number, number[]>()
  for (let row = 0; row < table.length; row++) {
    const id = ids.at(row) as string
    const [start, end] = [starts[row]!, ends[row]!]
    if (start === NO_DAY || end === NO_DAY) {
      setAside.push({ id, reason: 'undated', why: 'it states no day' })
      continue
    }
    const [first, last] = intervalAt(end)
    if (start < first) {
      const why = `its day lies anywhere from ${isoDay(start)} to ${isoDay(end)}, in more than one ${name}`
      setAside.push({ id, reason: 'other-period', why })
      continue
    }
    const own = rows.get(last)
    if (own === undefined) rows.set(last, [row])
    else own.push(row)
  }
  const figures: Figure[] = []
  for (const [last, own] of [...rows].sort(([a], [b]) => a - b)) {
    const rounds = latestRound(table.take(Uint32Array.from(own)))
    const moved = asOf(rounds.figures, isoDay(last)!, { maxAgeDays })
    for (const figure of moved.figures) figures.push(figure)
    for (const aside of [...rounds.setAside, ...moved.setAside]) setAside.push(aside)
  }
  return { figures, setAside }
}
