import { smallestConflict } from './smallest-conflict.js'

export interface Conflicts<T> {
  /** Those with the fewest members first, then in the order of the set. */
  readonly conflicts: readonly (readonly T[])[]
  /** Whether the search ended before it was through, so that there may be more. */
  readonly cut: boolean
}

/** Questions put to `possible`, and branches looked at, before the search is given up. */
const MOST_QUESTIONS = 3_000
const MOST_BRANCHES = 20_000

/**
 * Every smallest conflict of a set, up to `most`; `quick` as in `smallestConflict`. First conflicts that share nothing, as many as there are; then all
 * others, branch by branch: in each branch one member of every conflict known so far is left out.
 *
 * Method: the hitting-set tree (Reiter 1987, "A theory of diagnosis from first principles", Artificial Intelligence 32).
 */
export function smallestConflicts<T>(
  all: readonly T[],
  possible: (some: readonly T[]) => boolean,
  most: number,
  quick?: (some: readonly T[]) => boolean,
): Conflicts<T> {
  const place = new Map(all.map((one, i) => [one, i]))
  const conflicts: (readonly T[])[] = []
  let questions = 0
  let branches = 0
  let cut = false
  const ask = (some: readonly T[]) => {
    questions++
    return possible(some)
  }
  const without = (out: ReadonlySet<T>) => all.filter(one => !out.has(one))
  const next = (out: ReadonlySet<T>): readonly T[] | null => {
    const rest = without(out)
    if (ask(rest)) return null
    const conflict = smallestConflict(rest, ask, quick)
    conflicts.push(conflict)
    return conflict
  }

  const taken = new Set<T>()
  while (conflicts.length < most) {
    const conflict = next(taken)
    if (conflict === null) break
    for (const one of conflict) taken.add(one)
  }

  const seen = new Set<string>()
  const ways: (readonly T[])[] = []
  let layer: (readonly T[])[] = conflicts.length > 0 ? [[]] : []
  search: while (layer.length > 0) {
    const deeper: (readonly T[])[] = []
    for (const out of layer) {
      const left = new Set(out)
      if (ways.some(way => way.every(one => left.has(one)))) continue
      if (conflicts.length >= most || questions > MOST_QUESTIONS || ++branches > MOST_BRANCHES) {
        cut = true
        break search
      }
      const conflict = conflicts.find(one => !one.some(member => left.has(member))) ?? next(left)
      if (conflict === null) {
        ways.push(out)
        continue
      }
      for (const member of conflict) {
        const more = [...out, member].sort((a, b) => place.get(a)! - place.get(b)!)
        const key = more.map(one => place.get(one)!).join(' ')
        if (seen.has(key)) continue
        seen.add(key)
        deeper.push(more)
      }
    }
    layer = deeper
  }
  const inOrder = (a: readonly T[], b: readonly T[]) => {
    if (a.length !== b.length) return a.length - b.length
    const i = a.findIndex((one, k) => one !== b[k])
    return i < 0 ? 0 : place.get(a[i]!)! - place.get(b[i]!)!
  }
  return { conflicts: conflicts.sort(inOrder), cut }
}
