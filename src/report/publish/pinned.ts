import type { Row } from '../../consistency/model.js'
import { propagation } from '../../consistency/propagation.js'
import type { Additive } from './additive.js'
import type { Cell } from './coarsen.js'
import { type System, extremes } from './extremes.js'

const ENDS = ['low', 'best', 'high'] as const
type End = (typeof ENDS)[number]

/** Hidden rows that bear on each other, and all that bears on them. */
export interface Cluster {
  readonly hidden: readonly number[]
  readonly relations: readonly Additive[]
}

/**
 * The hidden rows of which somebody who has the rest could work out a number to within less than `width`.
 *
 * Two kinds of reasoning are tried. The ends of ranges are added and subtracted wherever they add up in the table
 * itself, exactly, by linear programming. And the true numbers, which lie within the ranges that can be seen, are
 * bounded from relation to relation. Either may use that a hidden row is not zero, since zeros are not hidden.
 */
export function pinned(cells: readonly Cell[], cluster: Cluster, width: number): readonly number[] {
  const weak = new Set<number>()
  const tried = new Set<string>()
  for (const end of ENDS) {
    const system = systemOf(cells, cluster, end)
    // Of counts that are one number all three ends are the same.
    const key = JSON.stringify([system.system, system.wanted])
    if (tried.has(key)) continue
    tried.add(key)
    for (const [column, [low, high]] of extremes(system.system, system.wanted, width))
      if (isNarrow(low, high, width)) weak.add(system.rows[column]!)
  }
  for (const row of narrowTruths(cells, cluster.relations, cluster.hidden, width)) weak.add(row)
  for (const relation of cluster.relations)
    for (const row of narrowTruths(cells, [relation], cluster.hidden, width)) weak.add(row)
  return [...weak].sort((a, b) => a - b)
}

const isNarrow = (low: number, high: number, width: number) => high - low < width - 1e-6 * Math.max(1, Math.abs(low))

function systemOf(cells: readonly Cell[], { hidden, relations }: Cluster, end: End) {
  const rows = hidden.filter(i => cells[i]![end] !== null)
  const columnOf = new Map(rows.map((row, column) => [row, column]))
  const least = rows.map(row => Math.min(1, cells[row]![end]!))
  const sums: System['rows'][number][] = []
  for (const { whole, parts } of relations) {
    const members = [whole, ...parts]
    if (members.some(i => cells[i]![end] === null)) continue
    const rest = parts.reduce((left, part) => left - cells[part]![end]!, cells[whole]![end]!)
    if (rest < -dust(cells[whole]![end]!)) continue
    const unknown = members.filter(i => columnOf.has(i))
    const columns = unknown.map(i => columnOf.get(i)!)
    const weights = unknown.map(i => (i === whole ? 1 : -1))
    const sum = members.reduce(
      (left, i, k) => (columnOf.has(i) ? left : left - (k === 0 ? 1 : -1) * cells[i]![end]!),
      0,
    )
    if (rest > dust(cells[whole]![end]!)) {
      columns.push(least.length)
      weights.push(-1)
      least.push(0)
    }
    sums.push({ columns, weights, sum })
  }
  const wanted = rows.flatMap((row, column) => (cells[row]![end]! > 0 ? column : []))
  return { system: { least, rows: sums }, wanted, rows }
}

const dust = (x: number) => 1e-9 * Math.max(1, x)

/** Rows whose true number the visible ranges leave too little room; none where those cannot all be true. */
function narrowTruths(
  cells: readonly Cell[],
  relations: readonly Additive[],
  hidden: readonly number[],
  width: number,
): readonly number[] {
  const members = [...new Set(relations.flatMap(({ whole, parts }) => [whole, ...parts]))]
  const columnOf = new Map(members.map((row, column) => [row, column]))
  const isHidden = new Set(hidden)
  const rows = relations.map(({ whole, parts, stated }, relation): Row => {
    const isWhole =
      stated ||
      ENDS.every(end => {
        const ends = [whole, ...parts].map(i => cells[i]![end])
        return (
          ends.every(x => x !== null) &&
          Math.abs(ends.reduce((left, x, k) => left + (k === 0 ? x : -x), 0)) <= dust(ends[0]!)
        )
      })
    return {
      columns: [whole, ...parts].map(i => columnOf.get(i)!),
      weights: [1, ...parts.map(() => -1)],
      low: 0,
      high: isWhole ? 0 : Infinity,
      relation,
    }
  })
  const box = {
    low: Float64Array.from(members, i => (isHidden.has(i) ? 0 : (cells[i]!.low ?? 0))),
    high: Float64Array.from(members, i => (isHidden.has(i) ? Infinity : (cells[i]!.high ?? Infinity))),
  }
  const asked = members.filter(i => isHidden.has(i))
  const reasoner = propagation.about({ ids: members.map(String), columns: members.length, rows, cut: [] })
  const limits = reasoner.limits(
    box,
    asked.map(i => columnOf.get(i)!),
  )
  return limits === null ? [] : asked.filter((_, k) => isNarrow(limits[k]![0] ?? 0, limits[k]![1] ?? Infinity, width))
}
