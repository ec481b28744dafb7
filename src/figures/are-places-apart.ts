import type { Gazetteer } from './places.js'

/** Whether nothing lies in both places. Two codes of one length in one country name two areas of the same level, which do not overlap. */
export function arePlacesApart(a: string, b: string, places: Gazetteer): boolean {
  const relation = places.relation(a, b)
  if (relation === 'apart') return true
  const [x, y] = [places.get(a), places.get(b)]
  return (
    relation === 'unknown' &&
    x?.kind === 'area' &&
    y?.kind === 'area' &&
    a.length === b.length &&
    x.within.length === 1 &&
    x.within[0] === y.within[0]
  )
}
