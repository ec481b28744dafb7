import type { Gazetteer } from '../../figures/places.js'
import { ownText } from '../../util/own-text.js'

const LIMIT = 10_000
const byGazetteer = new WeakMap<Gazetteer, PlaceNames>()

/** What a gazetteer answers to a name, alone and with a word of kind ("Idlib province"): each is asked once. */
export class PlaceNames {
  #size = 0
  readonly #byKind = new Map<string, Map<string, string | null>>()
  readonly #alone = new Map<string, string | null>()
  constructor(private readonly gazetteer: Gazetteer) {}

  /** Those of a gazetteer, kept for the next article up to a limit. */
  static of(gazetteer: Gazetteer): PlaceNames {
    let names = byGazetteer.get(gazetteer)
    if (names === undefined || names.#size > LIMIT) byGazetteer.set(gazetteer, (names = new PlaceNames(gazetteer)))
    return names
  }

  idOf(name: string): string | null {
    const id = this.#alone.get(name)
    return id === undefined ? this.#ask(this.#alone, name, name) : id
  }

  idOfKind(name: string, kind: string): string | null {
    let known = this.#byKind.get(kind)
    if (known === undefined) this.#byKind.set(kind, (known = new Map<string, string | null>()))
    const id = known.get(name)
    return id === undefined ? this.#ask(known, name, `${name} ${kind}`) : id
  }

  #ask(known: Map<string, string | null>, name: string, text: string): string | null {
    const id = text.length < 3 ? null : this.gazetteer.find(text).id
    known.set(ownText(name), id)
    this.#size++
    return id
  }
}
