import type { Gazetteer } from '../figures/places.js'
import type { Issues } from './issues.js'

/** Whether places are known, looked up once each. One that is not is said, with what it may be. */
export class KnownPlaces {
  readonly #known = new Map<string, boolean>()
  readonly #places: Gazetteer | null
  readonly #issues: Issues

  /** Without place tables, every place is taken as it is. */
  constructor(places: Gazetteer | null, issues: Issues) {
    this.#places = places
    this.#issues = issues
  }

  has(id: string | null | undefined, row: number): boolean {
    if (id == null || this.#places === null) return true
    const known = this.#known.get(id)
    return known ?? this.#look(id, row, this.#places)
  }

  #look(id: string, row: number, places: Gazetteer): boolean {
    const known = places.has(id)
    this.#known.set(id, known)
    if (known) return true
    const near = places.find(id)
    const hint = near.id ?? near.suggestions[0] ?? null
    const todo =
      hint === null
        ? 'Declare it with places.with(), or give a code'
        : `Give the code ${hint} if ${places.nameOf(hint) ?? hint} is meant, or declare the place with places.with()`
    const why = 'The place tables do not know it, so nothing can be said of what it lies within'
    this.#issues.add('W-PLACE', 'warning', { row, read: id }, why, todo)
    return false
  }
}
