import type { Gazetteer } from './places.js'

/** Whether nothing lies in both places. Two codes of one length in one country name two areas of the same level, which do not overlap. */
export function arePlacesApart(a: string, b: string, places: Gazetteer): boolean {
  const relation = places.relation(a, b)
  if (relation === 'apart') return true
  const [x, y] = [places.get(a), places.get(b)]
  if (relation !== 'unknown' || x?.kind !== 'area' || y?.kind !== 'area' || a.length !== b.length) return false
  const [[parent, ...more], [other, ...others]] = [x.within, y.within]
  if (parent === undefined || other === undefined || more.length > 0 || others.length > 0) return false
  return parent === other || arePlacesApart(parent, other, places)
}
