import { fold } from '../../figures/places/fold.js'
import { suggest } from '../../figures/places/suggest.js'
import type { Gazetteer } from '../../figures/places.js'
import type { FiguresOfFile } from './join-figures.js'
import type { NameToCheck } from './tables-mapping.js'

/** Beyond this many names that nobody declared, they are not compared with each other. */
const MOST = 2000

interface Named {
  readonly ids: Set<string>
  readonly files: Set<string>
}

/**
 * Names of places that somebody who knows the country has to look at: written nearly as another, of several places, or
 * known to no table of places. Nothing is changed by it.
 */
export function checkNames(files: readonly FiguresOfFile[], places: Gazetteer | null): readonly NameToCheck[] {
  if (places === null) return []
  const named = new Map<string, Named>()
  for (const { name: file, figures } of files) {
    for (const { place } of figures) {
      if (place === null || places.has(place)) continue
      const name = place.split('/').at(-1)!
      const one = named.get(name) ?? { ids: new Set(), files: new Set() }
      named.set(name, one)
      one.ids.add(place)
      one.files.add(file)
    }
  }
  const written = new Map([...named.keys()].map(name => [fold(name), new Set([name])] as const))
  return [...named].map(([name, { ids, files: where }]): NameToCheck => {
    const found = { name, files: [...where] }
    if (ids.size > 1) return { ...found, why: 'several', others: [...ids] }
    const others = [...knownLike(name, [...ids][0]!, places), ...writtenLike(name, written)].slice(0, 3)
    return { ...found, why: others.length > 0 ? 'like' : 'unknown', others }
  })
}

/** Known places of the same country that come near a name. */
function knownLike(name: string, id: string, places: Gazetteer): readonly string[] {
  const country = id.split('/')[0]!
  const { id: found, suggestions } = places.find(name)
  const ids = found === null ? suggestions : [found]
  return places.has(country) && country !== id ? ids.filter(one => places.relation(one, country) === 'within') : ids
}

/** Other names of the files that come near it, though no table knows them either. */
function writtenLike(name: string, written: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return written.size > MOST ? [] : suggest(fold(name), written).filter(other => other !== name)
}
