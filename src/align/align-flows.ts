import type { CodedColumn, DayColumn, NumberColumn, PlainColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import type { ColumnarTable } from '../figures/table.js'
import { NO_DAY, isoDay } from '../util/day.js'
import { Beyond } from './beyond.js'
import { binOf } from './bin-of.js'
import { type Facts, disjointMembers } from './disjoint-members.js'
import { type FlowKeys, flowKeys } from './flow-keys.js'
import { type Interval, type IntervalName, intervalFinder } from './interval.js'
import type { Member } from './member.js'
import { releaseOf } from './release-of.js'
import { toldCodes } from './told-codes.js'

export interface AlignedFlows {
  /** Rows of the table that stay as they are. */
  readonly rows: readonly number[]
  readonly sums: readonly Figure[]
  readonly setAside: readonly SetAside[]
  /** Ids of the figures that each sum was made from. */
  readonly parts: ReadonlyMap<string, readonly string[]>
}

interface Bin {
  readonly key: number
  readonly interval: Interval
  readonly members: Member[]
}

/** More days than there are from the year 0 to the year 9999, twice over. */
const SPAN = 2 ** 23

/** Brings a table of flows to intervals: those of exactly an interval stay, those within one are added up by source. */
export function alignFlows(
  table: ColumnarTable<Figure>,
  name: IntervalName,
  { spread, complete }: { readonly spread: false | 'even'; readonly complete: boolean },
): AlignedFlows {
  const ids = (table.stored('id') as PlainColumn<string>).values
  const starts = (table.stored('start') as DayColumn).days
  const ends = (table.stored('end') as DayColumn).days
  const hedges = table.stored('hedge') as CodedColumn<string>
  const intervalAt = intervalFinder(name)
  const { keys, flagsOf } = flowKeys(table)
  const isTotal = runningTotals(table, { keys, flagsOf })
  const bins = new Map<number, Bin>()
  const beyond = new Beyond()
  const setAside: SetAside[] = []
  const bin = (key: number, interval: Interval, member: Member) => {
    const at = key * SPAN + interval[0] + SPAN / 2
    const own = bins.get(at)
    if (own === undefined) bins.set(at, { key, interval, members: [member] })
    else own.members.push(member)
  }
  for (let row = 0; row < table.length; row++) {
    const start = starts[row]!
    const end = ends[row]!
    const id = ids[row]!
    const key = keys[row]!
    const flags = flagsOf(row)
    const dated = start !== NO_DAY && end !== NO_DAY
    const interval = dated ? intervalAt(end) : null
    if (interval !== null && start >= interval[0]) {
      bin(key, interval, { row, id, start, end, share: 1, flags })
    } else if (dated && spread === 'even' && !isTotal(row)) {
      for (let day = start; day <= end;) {
        const [first, last] = intervalAt(day)
        const to = Math.min(last, end)
        bin(key, [first, last], { row, id, start: day, end: to, share: (to - day + 1) / (end - start + 1), flags })
        day = last + 1
      }
    } else {
      if (dated) beyond.add(key, start, end)
      else beyond.add(key, -Infinity, Infinity)
      setAside.push(
        dated
          ? straddles(table, row, name, isTotal(row))
          : { id, reason: 'undated', why: 'it states no first or last day' },
      )
    }
  }
  const factsOf = facts(table)
  const told = toldCodes(table)
  const rows: number[] = []
  const sums: Figure[] = []
  const parts = new Map<string, readonly string[]>()
  for (const { key, interval, members } of bins.values()) {
    const leave = (member: Member, reason: SetAside['reason'], why: string) =>
      void setAside.push({
        id: member.id,
        reason,
        why: member.share < 1 ? `${why} (its share of ${span(interval)})` : why,
      })
    const isExact = (m: Member) =>
      m.flags.event === null && m.share === 1 && m.start === interval[0] && m.end === interval[1]
    const exact = members.filter(isExact)
    if (exact.length > 0) {
      for (const m of exact) rows.push(m.row)
      const [first] = exact as [Member]
      for (const m of members)
        if (!isExact(m)) leave(m, 'overlapping', `its source counts the whole of ${span(interval)} in ${first.id}`)
      continue
    }
    const vague = members.filter(m => hedges.at(m.row) === 'vague')
    for (const m of vague) leave(m, 'vague', 'an order of magnitude is not added to numbers')
    const numbers = vague.length === 0 ? members : members.filter(m => !vague.includes(m))
    const disjoint = disjointMembers(numbers, factsOf, leave)
    if (disjoint.length === 0) continue
    const straddling = beyond.reaching(key, interval) + vague.length
    const sum = binOf(table, disjoint, interval, { complete, straddling, told })
    if (sum.low === null && sum.best === null && sum.high === null) {
      for (const m of disjoint)
        leave(m, 'unbounded', `it gives no minimum, and what happened besides in ${span(interval)} is not known`)
      continue
    }
    sums.push(sum)
    parts.set(sum.id, disjoint.map(m => m.id).sort())
  }
  sums.sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start! < b.start! ? -1 : 1))
  rows.sort((a, b) => a - b)
  return { rows, sums, setAside, parts }
}

const span = ([first, last]: Interval) => (first === last ? isoDay(first)! : `${isoDay(first)} to ${isoDay(last)}`)

/** What its days say of each interval alone is next to nothing, and is said so. */
function straddles(table: ColumnarTable<Figure>, row: number, name: IntervalName, isTotal: boolean): SetAside {
  const { id, start, end } = table.at(row)!
  const days = `it counts ${start} to ${end}`
  const why = isTotal
    ? `${days}, and so do other totals from that day: for what each report added, use increments()`
    : `${days}, in more than one ${name}: any one may hold none or all of it`
  return { id, reason: 'other-period', why }
}

/** Whether a row is one of several that count on from one first day. */
function runningTotals(table: ColumnarTable<Figure>, { keys, flagsOf }: FlowKeys): (row: number) => boolean {
  const starts = (table.stored('start') as DayColumn).days
  const ends = (table.stored('end') as DayColumn).days
  const seriesOf = (row: number) => keys[row]! * SPAN + starts[row]! + SPAN / 2
  const endOf = new Map<number, number>()
  const several = new Set<number>()
  for (let row = 0; row < table.length; row++) {
    if (flagsOf(row).event !== null || starts[row] === NO_DAY) continue
    const series = seriesOf(row)
    const known = endOf.get(series)
    if (known === undefined) endOf.set(series, ends[row]!)
    else if (known !== ends[row]) several.add(series)
  }
  return row => flagsOf(row).event === null && several.has(seriesOf(row))
}

function facts(table: ColumnarTable<Figure>): (member: Member) => Facts {
  const [low, best, high] = (['low', 'best', 'high'] as const).map(name => (table.stored(name) as NumberColumn).values)
  const [published, vintage] = [table.stored('published'), table.stored('vintage')]
  return ({ row }) => {
    const numbers = [low![row]!, best![row]!, high![row]!]
    return {
      release: releaseOf({ published: published.at(row) as string | null, vintage: vintage.at(row) as string | null }),
      stated: numbers.filter(x => !Number.isNaN(x)).length,
      numbers: String(numbers),
    }
  }
}
