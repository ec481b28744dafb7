import { ownText } from '../../util/own-text.js'
import { countries } from './countries.js'
import { foldings } from './fold.js'
import { type Entry, type FoundPlace, none } from './place.js'
import { suggest } from './suggest.js'

export const found = (id: string | null, how: FoundPlace['how'], suggestions = none): FoundPlace =>
  Object.freeze({ id, how, suggestions: Object.freeze([...suggestions]) })

/** A file asks for the same few names in row after row, and looking for near ones is slow. */
const REMEMBERED = 5000

/** Finds places by their names. */
export class NameIndex {
  readonly #codes = new Map<string, string>()
  readonly #names = new Map<string, Set<string>>()
  readonly #all = new Map<string, Set<string>>()
  readonly #answers = new Map<string, FoundPlace>()
  readonly #alphaTwo = new Map(countries.map(([id, two]) => [two, id]))

  constructor(entries: ReadonlyMap<string, Entry>) {
    for (const { id, name, codes, aliases } of entries.values()) {
      for (const code of codes) this.#codes.set(code, id)
      for (const key of foldings(name)) add(this.#names, key, id)
      for (const text of [name, ...aliases]) for (const key of foldings(text)) add(this.#all, key, id)
    }
  }

  find(text: string): FoundPlace {
    let answer = this.#answers.get(text)
    if (answer === undefined) {
      answer = this.#search(text)
      if (this.#answers.size < REMEMBERED) this.#answers.set(ownText(text), answer)
    }
    return answer
  }

  #search(text: string): FoundPlace {
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
    return two === undefined ? this.#nothing(keys[0] ?? '') : found(null, 'none', [two])
  }

  /** No place: near names are looked for when somebody asks, since most who search never do. */
  #nothing(key: string): FoundPlace {
    const all = this.#all
    let near: readonly string[] | undefined
    return Object.freeze({
      id: null,
      how: 'none' as const,
      get suggestions() {
        return (near ??= Object.freeze([...suggest(key, all)]))
      },
    })
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  if (ids === undefined) index.set(key, new Set([id]))
  else ids.add(id)
}
