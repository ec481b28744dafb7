/**
 * The smallest part of a set that is impossible by itself, in the sense that leaving out any one of it makes it
 * possible (an irreducible inconsistent set), found by halving. The set as a whole must be impossible.
 *
 * `quick`, where there is one, finds some of what is impossible at less cost: what is left of the set by it is looked at
 * first, and then by `possible`.
 *
 * Method: QuickXplain (Junker 2004, "Preferred explanations and relaxations for over-constrained problems", AAAI).
 */
export function smallestConflict<T>(
  all: readonly T[],
  possible: (some: readonly T[]) => boolean,
  quick?: (some: readonly T[]) => boolean,
): T[] {
  if (quick !== undefined && !quick(all)) return smallestConflict(smallestConflict(all, quick), possible)
  const found = (background: readonly T[], grown: boolean, rest: readonly T[]): readonly T[] => {
    if (grown && !possible(background)) return []
    if (rest.length === 1) return rest
    const half = Math.ceil(rest.length / 2)
    const [first, second] = [rest.slice(0, half), rest.slice(half)]
    const ofSecond = found([...background, ...first], true, second)
    const ofFirst = found([...background, ...ofSecond], ofSecond.length > 0, first)
    return [...ofFirst, ...ofSecond]
  }
  const members = new Set(found([], false, all))
  return all.filter(one => members.has(one))
}
