import type { NumberColumn } from '../figures/column.js'
import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { ColumnarTable } from '../figures/table.js'
import { isoDay } from '../util/day.js'
import { groupDigits } from '../util/group-digits.js'
import { combined } from './combined.js'
import { hedgeOf } from './hedge-of.js'
import type { Interval } from './interval.js'
import type { Member } from './member.js'

export interface BinOptions {
  /** Whether the source lists every event. */
  readonly complete: boolean
  /** How many figures of the same source touch the interval and cannot be added: they reach beyond it, or give no number. */
  readonly straddling: number
  /** What each row states besides numbers and flags, as `toldCodes` has it. */
  readonly told: Uint32Array
}

/**
 * One figure from the flows of one source that lie within an interval and count nobody twice. It is a minimum, unless
 * the flows count every day of the interval, or the source lists every event and none reaches beyond it.
 */
export function binOf(
  table: ColumnarTable<Figure>,
  members: readonly Member[],
  interval: Interval,
  { complete, straddling, told }: BinOptions,
): Figure {
  const sorted = [...members].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
  const first = table.at(sorted[0]!.row)!
  const total = tiles(sorted, interval) || (complete && straddling === 0)
  const { low, best, high } = numbersOf(table, sorted, concepts[first.concept].addsOverTime === 'between')
  const ends = { low, best: total ? best : null, high: total ? high : null }
  const days = { start: isoDay(interval[0]), end: isoDay(interval[1]) }
  const flags = ['derived', `binned:${members.length}`]
  if (members.some(m => m.share < 1)) flags.push('spread:even')
  if (complete && !total) flags.push(`straddled:${straddling}`)
  return {
    ...combined(distinct(table, sorted, told), {
      id: idOf(first, days, sorted[0]!.flags.scope),
      place: first.place,
      ...days,
      text: `sum of ${groupDigits(members.length)} ${members.length === 1 ? 'figure' : 'figures'}`,
      ...ends,
      flags,
      carried: carriedBy(members),
    }),
    hedge: hedgeOf(ends),
    dateAccuracy: 'range',
  }
}

/** Whether flows that follow each other count every day. Events do not: on a day without one there may have been others. */
function tiles(sorted: readonly Member[], [first, last]: Interval): boolean {
  let next = first
  for (const { start, end, flags } of sorted) {
    if (flags.event !== null || flags.isNarrower || start !== next) return false
    next = end + 1
  }
  return next === last + 1
}

/** Ends out of order are taken at their widest. */
function numbersOf(table: ColumnarTable<Figure>, members: readonly Member[], again: boolean) {
  const lows = (table.stored('low') as NumberColumn).values
  const bests = (table.stored('best') as NumberColumn).values
  const highs = (table.stored('high') as NumberColumn).values
  let [low, best, high] = [0, 0, 0]
  let [largest, known] = [0, 0]
  for (const { row, share } of members) {
    const [l, b, h] = [lows[row]!, bests[row]!, highs[row]!]
    if (!Number.isNaN(l)) {
      const least = Math.min(l, Number.isNaN(b) ? l : b, Number.isNaN(h) ? l : h)
      const own = share === 1 ? least : Math.floor(withoutDust(least * share))
      low += own
      if (own > largest) largest = own
      known++
    }
    best += share === 1 ? b : NaN
    const most = Number.isNaN(h) ? h : Math.max(h, Number.isNaN(b) ? h : b, Number.isNaN(l) ? h : l)
    high += share === 1 ? most : Math.ceil(withoutDust(most * share))
  }
  const several = again && members.length > 1
  return {
    low: known === 0 ? null : several ? largest : low,
    best: Number.isNaN(best) || several ? null : best,
    high: Number.isNaN(high) ? null : high,
  }
}

const withoutDust = (x: number) => Number(x.toPrecision(12))

/** One row for each way in which the members differ, but for numbers and flags: what the sum states is made from these. */
function distinct(table: ColumnarTable<Figure>, members: readonly Member[], told: Uint32Array): Figure[] {
  const seen = new Set<number>()
  const out: Figure[] = []
  for (const { row } of members) {
    if (seen.has(told[row]!)) continue
    seen.add(told[row]!)
    out.push(table.at(row)!)
  }
  return out
}

function carriedBy(members: readonly Member[]): Set<string> {
  const out = new Set<string>()
  for (const { flags } of members) for (const flag of flags.carried) out.add(flag)
  return out
}

function idOf(figure: Figure, { start, end }: Pick<Figure, 'start' | 'end'>, scope: string): string {
  const { concept, group, unit, place, from, source, outlet, status, basis } = figure
  const who = source ?? (outlet === null ? null : `by ${outlet}`)
  return [
    'sum',
    `${start}/${end}`,
    concept,
    group,
    unit,
    place,
    from,
    who,
    status,
    basis,
    scope.replaceAll('\u0000', ' '),
  ]
    .map(part => part ?? '-')
    .join(' ')
    .trim()
}
