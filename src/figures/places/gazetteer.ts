import { NameIndex, found } from './name-index.js'
import { pCodeCountry, pCodeWithin } from './p-code-country.js'
import { parentsOf } from './parents-of.js'
import { type Entry, type Gazetteer, type LocalPlace, type Place, type PlaceRelation, none } from './place.js'
import { territories } from './territories.js'
import { withLocal } from './with-local.js'

/** A gazetteer over places that are put together at the first use. */
export function gazetteer(build: () => ReadonlyMap<string, Entry>): Gazetteer {
  let built: ReadonlyMap<string, Entry> | undefined
  let names: NameIndex | undefined
  let ties: Ties | undefined
  const entries = () => (built ??= build())

  const has = (id: string) => entries().has(id) || pCodeCountry(id) !== null
  const parents = (id: string) => parentsOf(id, entries())

  const get = (id: string): Place | null => {
    const entry = entries().get(id)
    const within = parents(id)
    if (entry !== undefined) {
      const { name, kind, overlaps, note } = entry
      return Object.freeze({ id, name, kind, within, overlaps, note })
    }
    if (pCodeCountry(id) === null) return null
    return Object.freeze({ id, name: id, kind: 'area', within, overlaps: none, note: null })
  }

  /** The place and all that contain it, as far as they are written down. */
  const upwards = (id: string): ReadonlySet<string> => {
    const seen = new Set([id])
    for (const at of seen) for (const parent of parents(at)) seen.add(parent)
    return seen
  }

  const isIn = (inner: string, outer: string): boolean => {
    const above = upwards(inner)
    if (above.has(outer)) return true
    for (const at of above) if (pCodeWithin(at, outer)) return true
    return false
  }

  const meet = (a: string, b: string): boolean => {
    ties ??= findTies(entries())
    return (
      ties.overlapping.some(([p, q]) => (isIn(p, a) && isIn(q, b)) || (isIn(p, b) && isIn(q, a))) ||
      ties.shared.some(id => isIn(id, a) && isIn(id, b))
    )
  }

  /** The countries and other pieces of land outside each other that hold the place. */
  const lands = (id: string) => [...upwards(id)].filter(at => entries().get(at)?.land === true)

  const relation = (a: string, b: string): PlaceRelation => {
    if (a === b) return 'same'
    if (!has(a) || !has(b)) return 'unknown'
    if (isIn(a, b)) return 'within'
    if (isIn(b, a)) return 'contains'
    if (meet(a, b)) return 'overlaps'
    const apart = lands(a).some(x => lands(b).some(y => x !== y && !countedTogether(x, y) && !meet(x, y)))
    return apart ? 'apart' : 'unknown'
  }

  return Object.freeze({
    get,
    has,
    relation,
    nameOf: (id: string) => entries().get(id)?.name ?? null,
    find: (text: string) => {
      const key = text.trim()
      if (has(key)) return found(key, 'code')
      return (names ??= new NameIndex(entries())).find(key)
    },
    with: (local: { readonly [id: string]: LocalPlace }) => {
      const widened = withLocal(entries(), local)
      return gazetteer(() => widened)
    },
  })
}

interface Ties {
  readonly overlapping: readonly (readonly [string, string])[]
  /** Places declared to lie within others: any two of those meet in it. */
  readonly shared: readonly string[]
}

function findTies(entries: ReadonlyMap<string, Entry>): Ties {
  const all = [...entries.values()]
  return {
    overlapping: all.flatMap(({ id, overlaps }) => overlaps.map(other => [id, other] as const)),
    shared: all.filter(({ within }) => within.length > 0).map(({ id }) => id),
  }
}

const countedTogether = (a: string, b: string) => territories.get(a) === b || territories.get(b) === a
