import type { Additive } from './additive.js'
import type { Cell } from './coarsen.js'
import { pinned } from './pinned.js'
import type { HiddenRange } from './published.js'

/**
 * Hidden rows times the sums that tie them together. More of it takes too long to check, and what is not checked is not
 * published.
 */
const MOST = 100_000

/**
 * Which rows to hide: those with a small number, and then, the smallest first, as many as it takes until no hidden
 * number can be worked out to within fewer values than there are small ones. Zeros stay: they say that nobody was
 * counted. Shares are no counts.
 *
 * Rows that were hidden on the way and are not needed in the end are shown again, the largest first.
 *
 * Where nothing but zeros is left to be seen of what hangs together, every multiple of the true numbers is as possible
 * as they are, so that it ends.
 */
export function hide(
  cells: readonly Cell[],
  relations: readonly Additive[],
  threshold: number,
): ReadonlyMap<number, HiddenRange['why']> {
  const width = Math.max(1, threshold - 2)
  const hidden = new Map<number, HiddenRange['why']>()
  cells.forEach((cell, i) => {
    if (isSmall(cell, threshold)) hidden.set(i, 'primary')
  })
  const done = new Set<string>()
  for (;;) {
    const found = clusters(hidden, relations).filter(cluster => !done.has(cluster.hidden.join()))
    if (found.length === 0) break
    for (const cluster of found) {
      const { hidden: rows, relations: sums } = cluster
      if (sums.length * (rows.length + sums.length) > MOST)
        throw new Error(`invalid ranges: ${rows.length} hidden rows hang together in ${sums.length} sums`)
      const weak = pinned(cells, cluster, width)
      const next = weak.length === 0 ? undefined : smallestBeside(weak[0]!, cluster.relations, cells, hidden)
      if (next === undefined) done.add(cluster.hidden.join())
      else hidden.set(next, 'complementary')
    }
  }
  showAgain(hidden, cells, relations, width)
  return hidden
}

/** Rows that protect nobody: without them every number of what hangs together with them has as many values as before. */
function showAgain(
  hidden: Map<number, HiddenRange['why']>,
  cells: readonly Cell[],
  relations: readonly Additive[],
  width: number,
): void {
  const added = [...hidden].flatMap(([row, why]) => (why === 'complementary' ? row : []))
  for (const row of added.sort((a, b) => sizeOf(cells[b]!) - sizeOf(cells[a]!) || b - a)) {
    const together = new Set(clusters(hidden, relations).find(cluster => cluster.hidden.includes(row))!.hidden)
    hidden.delete(row)
    const left = clusters(hidden, relations).filter(cluster => cluster.hidden.some(i => together.has(i)))
    if (left.some(cluster => pinned(cells, cluster, width).length > 0)) hidden.set(row, 'complementary')
  }
}

const endsOf = ({ low, best, high }: Cell) => [low, best, high].filter(x => x !== null)
const sizeOf = (cell: Cell) => Math.max(0, ...endsOf(cell))

const isSmall = (cell: Cell, threshold: number) =>
  cell.unit !== 'percent' && endsOf(cell).some(x => x > 0 && x < threshold)

/** The smallest row that can be seen beside it: in its own sums, else in one that bears on them. */
function smallestBeside(
  row: number,
  relations: readonly Additive[],
  cells: readonly Cell[],
  hidden: ReadonlyMap<number, unknown>,
): number | undefined {
  const of = (some: readonly Additive[]) =>
    [...new Set(some.flatMap(({ whole, parts }) => [whole, ...parts]))]
      .filter(i => !hidden.has(i) && sizeOf(cells[i]!) > 0)
      .sort((a, b) => sizeOf(cells[a]!) - sizeOf(cells[b]!) || a - b)[0]
  return of(relations.filter(({ whole, parts }) => whole === row || parts.includes(row))) ?? of(relations)
}

function clusters(hidden: ReadonlyMap<number, unknown>, relations: readonly Additive[]) {
  const root = new Map([...hidden.keys()].map(i => [i, i]))
  const find = (i: number): number => {
    let at = i
    while (root.get(at) !== at) at = root.get(at)!
    return at
  }
  const touching = relations.flatMap(relation => {
    const members = [relation.whole, ...relation.parts].filter(i => hidden.has(i))
    for (const i of members) root.set(find(i), find(members[0]!))
    return members.length === 0 ? [] : [{ relation, at: members[0]! }]
  })
  const all = new Map<number, { hidden: number[]; relations: Additive[] }>()
  const of = (i: number) => {
    const key = find(i)
    const known = all.get(key) ?? { hidden: [], relations: [] }
    all.set(key, known)
    return known
  }
  for (const i of [...hidden.keys()].sort((a, b) => a - b)) of(i).hidden.push(i)
  for (const { relation, at } of touching) of(at).relations.push(relation)
  return [...all.values()]
}
