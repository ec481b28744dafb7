import { areDisjoint } from '../../figures/are-disjoint.js'
import { broaderConcepts } from '../../figures/concepts.js'
import { type GroupId, broaderGroups } from '../../figures/groups.js'
import type { Gazetteer } from '../../figures/places.js'
import type { Cell } from './coarsen.js'

/** Rows by their places in the table: the parts are together the whole, or at most the whole. */
export interface Additive {
  readonly whole: number
  readonly parts: readonly number[]
  /** Somebody says that nothing is missing. */
  readonly stated: boolean
}

/** Groups that hold others without being their next broader one. */
const ALSO: Partial<Record<GroupId, readonly GroupId[]>> = {
  men: ['male'],
  boys: ['male'],
  women: ['female'],
  girls: ['female'],
}

/** What a row has above it when one thing about it is widened, nearest first. */
interface Dimension {
  readonly name: 'place' | 'from' | 'group' | 'concept' | 'scope'
  readonly above: (cell: Cell, places: Gazetteer) => readonly (string | null)[]
  /** Whether two parts of one whole may be added. */
  readonly adds: (a: Cell, b: Cell) => boolean
}

const always = () => true

const DIMENSIONS: readonly Dimension[] = [
  { name: 'place', above: ({ place }, places) => widerPlaces(place, places), adds: always },
  {
    name: 'from',
    above: ({ from }, places) => (from === null ? [] : [...widerPlaces(from, places), null]),
    adds: always,
  },
  {
    name: 'group',
    above: ({ group }) => [...(ALSO[group] ?? []), ...broaderGroups(group)],
    adds: (a, b) => areDisjoint(a.group, b.group),
  },
  { name: 'concept', above: ({ concept }) => broaderConcepts(concept), adds: () => false },
  {
    name: 'scope',
    above: ({ scope }) => (scope.length === 0 ? [] : ['']),
    adds: (a, b) => kindsOf(a) === kindsOf(b),
  },
]

const kindsOf = ({ scope }: Cell) =>
  scope.map(flag => flag.replace(/[=].*$/s, '').replace(/^cause:.*$/s, 'cause')).join()

/**
 * The sums and parts of sums that a reader of the table can know: areas in their place, origins, groups, concepts,
 * scopes, and periods in longer ones. It is better to take for a sum what is none than the reverse: numbers that are
 * hidden for nothing do no harm.
 */
export function additiveRelations(cells: readonly Cell[], places: Gazetteer): Additive[] {
  return [...DIMENSIONS.flatMap(dimension => relationsAlong(dimension, cells, places)), ...overTime(cells)]
}

function relationsAlong({ name, above, adds }: Dimension, cells: readonly Cell[], places: Gazetteer): Additive[] {
  const rows = new Map<string, number>()
  cells.forEach((cell, i) => rows.set(keyOf(cell, name, valueOf(cell, name)), i))
  const children = new Map<number, number[]>()
  cells.forEach((cell, i) => {
    const wholes = above(cell, places).flatMap(value => rows.get(keyOf(cell, name, value)) ?? [])
    // A group lies in two that do not hold each other: men are adults, and male.
    for (const whole of name === 'group' ? wholes : wholes.slice(0, 1))
      children.set(whole, [...(children.get(whole) ?? []), i])
  })
  return [...children].flatMap(([whole, parts]) =>
    togetherWithAll(parts, adds === always ? [parts] : setsOf(parts, (a, b) => adds(cells[a]!, cells[b]!))).map(
      set => ({
        whole,
        parts: set,
        stated: false,
      }),
    ),
  )
}

/** The sets of parts that add up, and all parts at once, which may happen to be the whole. */
const togetherWithAll = (parts: readonly number[], sets: readonly (readonly number[])[]) =>
  sets.some(set => set.length === parts.length) ? sets : [...sets, parts]

/** For each part the largest set of parts, from the first on, that all add up. */
function setsOf(parts: readonly number[], adds: (a: number, b: number) => boolean): (readonly number[])[] {
  const sets = new Map<string, number[]>()
  for (const first of parts) {
    const set = [first]
    for (const other of parts) if (other !== first && set.every(one => adds(one, other))) set.push(other)
    set.sort((a, b) => a - b)
    sets.set(set.join(), set)
  }
  return [...sets.values()]
}

/** Periods that follow each other within a longer one; running totals are such periods. */
function overTime(cells: readonly Cell[]): Additive[] {
  const series = new Map<string, number[]>()
  cells.forEach((cell, i) => {
    if (cell.measure !== 'flow' || cell.start === null || cell.end === null) return
    const key = keyOf({ ...cell, start: null, end: null }, 'place', cell.place)
    series.set(key, [...(series.get(key) ?? []), i])
  })
  const start = (i: number) => cells[i]!.start!
  const end = (i: number) => cells[i]!.end!
  return [...series.values()].flatMap(own =>
    own.flatMap((whole): Additive[] => {
      const inside = own.filter(
        i =>
          i !== whole &&
          start(i) >= start(whole) &&
          end(i) <= end(whole) &&
          (start(i) !== start(whole) || end(i) !== end(whole)),
      )
      if (inside.length === 0) return []
      // Long periods first, so that a running total is the last one and what came after it; and short ones first.
      const longest = [...inside].sort((a, b) =>
        start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : end(a) > end(b) ? -1 : 1,
      )
      const shortest = [...inside].sort((a, b) =>
        end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : start(a) > start(b) ? -1 : 1,
      )
      return [longest, shortest].map(order => {
        const parts: number[] = []
        for (const i of order) if (parts.length === 0 || start(i) > end(parts.at(-1)!)) parts.push(i)
        return { whole, parts, stated: false }
      })
    }),
  )
}

function widerPlaces(id: string | null, places: Gazetteer): readonly string[] {
  if (id === null) return []
  const all = new Set(places.get(id)?.within ?? [])
  for (const at of all) for (const wider of places.get(at)?.within ?? []) all.add(wider)
  return [...all]
}

const valueOf = (cell: Cell, name: Dimension['name']) => (name === 'scope' ? cell.scope.join() : cell[name])

/** The question of a row, with one thing about it put in another's place. */
function keyOf(cell: Cell, name: Dimension['name'], value: string | null): string {
  const { concept, group, unit, measure, place, from, start, end, scope } = cell
  return JSON.stringify({ concept, group, unit, measure, place, from, start, end, scope: scope.join(), [name]: value })
}
