import type { Figure, FigureTable } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { SetAside } from '../figures/range.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { daysBetween, isDay } from '../util/day.js'
import { knownOptions } from '../util/known-options.js'

export interface AsOfOptions {
  /** A stock older than this is not used. Default: 366, a year. */
  readonly maxAgeDays?: number
  /**
   * The days within which a flow must start to be a running total of the series asked for; all of these are taken to
   * count from the first day. Default: every flow counts from its own first day.
   */
  readonly since?: readonly [from: string, to: string]
}

export interface AsOf {
  readonly figures: FigureTable
  /** What could not be brought to the day, and why. */
  readonly setAside: readonly SetAside[]
}

/**
 * Brings figures to one day. Nothing is filled or interpolated:
 *
 * - a stock of that day stays; an earlier one within the age limit is taken forward as it is (`carried-from`);
 * - a running total to that day stays; an earlier one holds later as "at least", since a total never falls;
 * - a later figure says nothing of an earlier day and is set aside.
 *
 * What was changed is written on the figure as flags: `carried-from:DAY`, `stated-for:START/END`.
 *
 * Throws `invalid day: TEXT`, `invalid maxAgeDays: N`, `unknown option: NAME (there are …)`.
 *
 * @example
 * const moved = asOf(figures([{ concept: 'killed', start: '2011-01-01', end: '2016-12-31', text: '400,000' }]), '2019-12-31')
 * moved.figures.at(0)?.low  // → 400000
 * moved.figures.at(0)?.high // → null
 */
export function asOf(input: Figures, day: string, options: AsOfOptions = {}): AsOf {
  knownOptions(options, { maxAgeDays: 1, since: 1 })
  const { maxAgeDays = 366, since = null } = options
  for (const text of [day, ...(since ?? [])]) if (!isDay(text)) throw new Error(`invalid day: ${text}`)
  if (!(maxAgeDays >= 0)) throw new Error(`invalid maxAgeDays: ${maxAgeDays}`)
  const kept: Figure[] = []
  const setAside: SetAside[] = []
  for (const figure of toTable(input)) {
    const moved = figure.measure === 'stock' ? stockAt(figure, day, maxAgeDays) : totalAt(figure, day, since)
    if ('reason' in moved) setAside.push(moved)
    else kept.push(moved)
  }
  return { figures: tableOf(kept), setAside }
}

function stockAt(figure: Figure, day: string, maxAgeDays: number): Figure | SetAside {
  const { start, end } = figure
  if (start === null || end === null) return undated(figure)
  if (start > day) return later(figure, start, day)
  if (end >= day)
    return start === day && end === day
      ? figure
      : { ...figure, start: day, end: day, flags: [...figure.flags, `stated-for:${start}/${end}`] }
  const age = daysBetween(end, day)
  if (age > maxAgeDays)
    return {
      id: figure.id,
      reason: 'too-old',
      why: `its day is ${end}, ${age} days before ${day}; the limit is ${maxAgeDays}`,
    }
  return { ...figure, start: day, end: day, flags: [...figure.flags, `carried-from:${end}`] }
}

function totalAt(figure: Figure, day: string, since: readonly [string, string] | null): Figure | SetAside {
  const { end } = figure
  if (end === null) return undated(figure)
  if (since !== null && (figure.start === null || figure.start < since[0] || figure.start > since[1])) {
    return {
      id: figure.id,
      reason: 'other-period',
      why: `it counts from ${figure.start ?? 'a day not stated'}, not from ${since[0] === since[1] ? since[0] : `a day from ${since[0]} to ${since[1]}`}`,
    }
  }
  if (end > day) return later(figure, end, day)
  const start = since === null ? figure.start : since[0]
  const flags = start === figure.start ? figure.flags : [...figure.flags, `stated-for:${figure.start}/${end}`]
  if (end === day) return flags === figure.flags ? figure : { ...figure, start, flags }
  if (figure.low === null)
    return {
      id: figure.id,
      reason: 'other-period',
      why: `it gives no minimum as of ${end}, so it says nothing of ${day}`,
    }
  return {
    ...figure,
    start,
    end: day,
    hedge: figure.hedge === 'vague' ? 'vague' : 'at-least',
    best: null,
    high: null,
    flags: [...flags, `carried-from:${end}`],
  }
}

const undated = (figure: Figure): SetAside => ({ id: figure.id, reason: 'undated', why: 'it states no day' })
const later = (figure: Figure, its: string, day: string): SetAside => ({
  id: figure.id,
  reason: 'later',
  why: `its day is ${its}, after ${day}`,
})
