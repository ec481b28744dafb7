import { arePlacesApart } from '../../figures/are-places-apart.js'
import type { Gazetteer } from '../../figures/places.js'

type OfPlaces = (a: string, b: string) => boolean

/** What is known of places, and what the caller says of those of which nothing is known; each pair is looked up once. */
export interface Apartness {
  readonly known: OfPlaces
  readonly said: OfPlaces
  readonly holds: OfPlaces
}

/**
 * A caller who says that places are apart is believed where the tables do not know it, and for codes in country columns
 * that may or may not be counted in one another (Abyei and Sudan); never where one place holds the other.
 */
export function apartness(places: Gazetteer, said: boolean): Apartness {
  const isCountry = (id: string) => ['country', 'territory', 'special'].includes(places.get(id)?.kind ?? '')
  const holds = remembered((a, b) => {
    const relation = places.relation(a, b)
    return relation === 'within' || relation === 'contains' || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
  })
  const mayBeApart = (a: string, b: string) => {
    const relation = places.relation(a, b)
    return relation === 'unknown' || (relation === 'overlaps' && isCountry(a) && isCountry(b))
  }
  return {
    known: remembered((a, b) => arePlacesApart(a, b, places)),
    said: said ? remembered((a, b) => a !== b && !holds(a, b) && mayBeApart(a, b)) : () => false,
    holds,
  }
}

function remembered(look: OfPlaces): OfPlaces {
  const known = new Map<string, Map<string, boolean>>()
  return (a, b) => {
    let of = known.get(a)
    if (of === undefined) known.set(a, (of = new Map<string, boolean>()))
    let found = of.get(b)
    if (found === undefined) of.set(b, (found = look(a, b)))
    return found
  }
}
