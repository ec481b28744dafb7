import { countries } from './countries.js'
import { foldings } from './fold.js'
import { pCodeCountry, pCodeWithin } from './p-code.js'
import { countryNotes, specials } from './specials.js'
import { suggest } from './suggest.js'
import { territories } from './territories.js'

/** A place that figures can be about. */
export interface Place {
  readonly id: string
  /** For people to read; the code itself where no name is known. */
  readonly name: string
  /** `area`: an administrative area with a P-code. `special`: a code for what is no country. `local`: declared. */
  readonly kind: 'country' | 'territory' | 'special' | 'area' | 'local'
  /** The next wider places that contain it wholly. */
  readonly within: readonly string[]
  /** Places with which it shares some of its area, and not all. */
  readonly overlaps: readonly string[]
  readonly note: string | null
}

/** A place of a reader's own: a zone, a front, a town, or the name of a P-code. */
export interface LocalPlace {
  readonly name: string
  /** Default: nothing. A P-code always lies in its country too. */
  readonly within?: readonly string[]
  /** Default: nothing. */
  readonly overlaps?: readonly string[]
  /** Default: null. */
  readonly note?: string | null
}

/** How two places lie to each other: `a` is …. `unknown`: nothing that is known decides it. */
export type PlaceRelation = 'same' | 'within' | 'contains' | 'overlaps' | 'apart' | 'unknown'

export interface FoundPlace {
  /** Null unless a code or a whole name matched, and only one place. */
  readonly id: string | null
  readonly how: 'code' | 'name' | 'alias' | 'ambiguous' | 'none'
  /** Ids that come near, nearest first; for a person to choose from, never applied. */
  readonly suggestions: readonly string[]
}

/** What is known about places. Never changes; `with` makes another. */
export interface Gazetteer {
  /** Null for what is no place. */
  get(id: string): Place | null
  has(id: string): boolean
  /** Null for what is no place, and for a P-code whose name nobody declared. */
  nameOf(id: string): string | null
  /** Looks a text up as a code, then as a whole name or alias. A near match is a suggestion, never applied. */
  find(text: string): FoundPlace
  /** How `a` lies to `b`, as far as codes and declarations tell. */
  relation(a: string, b: string): PlaceRelation
  /**
   * A new gazetteer with places of the caller's own.
   *
   * Throws `duplicate place: ID` for one that is there already, `unknown place: ID` for a place within or beside which
   * one is declared and that is not there, `invalid place: ID` for one without an id or a name, or that would lie
   * within itself.
   */
  with(local: { readonly [id: string]: LocalPlace }): Gazetteer
}

/** A place with the other texts that name it. */
interface Entry extends Place {
  readonly codes: readonly string[]
  readonly aliases: readonly string[]
  readonly land: boolean
}

/** The countries, territories and special codes; built at the first use. */
export function worldGazetteer(): Gazetteer {
  return gazetteer(() => new Map([...countryEntries(), ...specialEntries()]))
}

function* countryEntries(): Generator<[string, Entry]> {
  for (const [id, , , , , name, ...aliases] of countries) {
    const kind = territories.has(id) ? 'territory' : 'country'
    const note = countryNotes.get(id) ?? null
    yield [id, Object.freeze({ id, name, kind, within: none, overlaps: none, note, codes: none, aliases, land: true })]
  }
}

function* specialEntries(): Generator<[string, Entry]> {
  for (const special of specials) yield [special.id, Object.freeze({ ...special, kind: 'special', within: none })]
}

const none: readonly string[] = Object.freeze([])

function gazetteer(build: () => ReadonlyMap<string, Entry>): Gazetteer {
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

/** The next wider places: those declared, and for a P-code those that the code tells. */
function parentsOf(id: string, entries: ReadonlyMap<string, Entry>): readonly string[] {
  const declared = entries.get(id)?.within ?? none
  const country = pCodeCountry(id)
  if (country === null || entries.get(id)?.land === true) return declared
  return Object.freeze([...new Set([...declared, areaParent(id, country, entries)])])
}

/** The nearest declared P-code that holds this one; else the one that two digits and two make certain; else the country. */
function areaParent(id: string, country: string, entries: ReadonlyMap<string, Entry>): string {
  for (let end = id.length - 2; end > 2; end--) {
    const outer = id.slice(0, end)
    if (entries.has(outer) && pCodeWithin(id, outer)) return outer
  }
  return /^([A-Z]{2,3}\d\d)\d\d$/.exec(id)?.[1] ?? country
}

interface Ties {
  readonly overlapping: readonly (readonly [string, string])[]
  /** Places that lie within more than one other: those meet in it. */
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

const found = (id: string | null, how: FoundPlace['how'], suggestions = none): FoundPlace =>
  Object.freeze({ id, how, suggestions: Object.freeze([...suggestions]) })

class NameIndex {
  readonly #codes = new Map<string, string>()
  readonly #names = new Map<string, Set<string>>()
  readonly #all = new Map<string, Set<string>>()
  readonly #alphaTwo = new Map(countries.map(([id, two]) => [two, id]))

  constructor(entries: ReadonlyMap<string, Entry>) {
    for (const { id, name, codes, aliases } of entries.values()) {
      for (const code of codes) this.#codes.set(code, id)
      for (const key of foldings(name)) add(this.#names, key, id)
      for (const text of [name, ...aliases]) for (const key of foldings(text)) add(this.#all, key, id)
    }
  }

  find(text: string): FoundPlace {
    const other = this.#codes.get(text)
    if (other !== undefined) return found(other, 'alias')
    const keys = foldings(text).filter(key => key !== '')
    for (const key of keys) {
      const ids = this.#all.get(key)
      if (ids === undefined) continue
      const [id] = ids
      if (ids.size > 1) return found(null, 'ambiguous', [...ids].sort())
      return found(id ?? null, this.#names.has(key) ? 'name' : 'alias')
    }
    const two = this.#alphaTwo.get(text)
    return found(null, 'none', two === undefined ? suggest(keys[0] ?? '', this.#all) : [two])
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  if (ids === undefined) index.set(key, new Set([id]))
  else ids.add(id)
}

function withLocal(
  entries: ReadonlyMap<string, Entry>,
  local: { readonly [id: string]: LocalPlace },
): ReadonlyMap<string, Entry> {
  const all = new Map(entries)
  for (const [id, place] of Object.entries(local)) {
    if (all.has(id)) throw new Error(`duplicate place: ${id}`)
    if (id.trim() !== id || id === '' || place.name.trim() === '') throw new Error(`invalid place: ${id}`)
    const within = Object.freeze([...(place.within ?? [])])
    const kind = pCodeCountry(id) === null ? 'local' : 'area'
    const overlaps = Object.freeze([...(place.overlaps ?? [])])
    const note = place.note ?? null
    all.set(
      id,
      Object.freeze({ id, name: place.name, kind, within, overlaps, note, codes: none, aliases: none, land: false }),
    )
  }
  for (const id of Object.keys(local)) {
    const { within, overlaps } = all.get(id)!
    for (const other of [...within, ...overlaps])
      if (!all.has(other) && pCodeCountry(other) === null) throw new Error(`unknown place: ${other}`)
    if (overlaps.includes(id) || isAboveItself(id, all)) throw new Error(`invalid place: ${id}`)
  }
  return all
}

function isAboveItself(id: string, entries: ReadonlyMap<string, Entry>): boolean {
  const seen = new Set(parentsOf(id, entries))
  for (const at of seen) for (const parent of parentsOf(at, entries)) seen.add(parent)
  return seen.has(id)
}
