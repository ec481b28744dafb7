import type { Gazetteer } from '../../figures/places.js'
import type { Clause } from './clause.js'
import type { Token } from './token.js'

/** A place that the words name, by the id of the gazetteer, and how it stands there. */
export interface NamedPlace {
  readonly id: string
  readonly at: number
  /** `in`: where it happened. `from`: where people came from. `to`: where they went. `other`: it is only named. */
  readonly how: 'in' | 'from' | 'to' | 'other'
  /** What the words call it: "province", "camp"; null where they give the name alone. */
  readonly kind: string | null
}

const IN =
  /^(?:in|near|at|across|inside|outside|throughout|around|within|outside of|in and around|en|dans|a|cerca|pres|over|on|around)$/
const OF = /^(?:of|de|del|du|d)$/
const AREA =
  /^(?:towns?|cit(?:y|ies)|villages?|provinces?|regions?|areas?|districts?|governorates?|capital|parts?|north|south|east|west|northern|southern|percent|%|per cent|outskirts|countryside|suburbs?|neighbou?rhoods?|camps?|islands?|states?|port|country|ciudad|provincia|ville|region|village|pueblo|centre|center|border|much|most|all|rest|whole|half|third|control)$/
/** Words that say what kind of place a name is. */
export const KIND =
  /^(?:province|governorate|region|district|state|county|oblast|department|prefecture|zone|area|city|town|village|camp|valley|enclave|de-escalation)$/
const COMPASS = /^(?:north|south|east|west|central|upper|lower)(?:-?(?:east|west))?(?:ern)?$/
const FROM = /^(?:from|fled|flee|fleeing|leave|left|leaving|desde|depuis|out of)$/
const TO = /^(?:to|into|towards|toward|reach|reached|cross into|crossed into|hacia|vers|a)$/

const LIMIT = 5000
const known = new WeakMap<Gazetteer, Map<string, string | null>>()

/** Looks names up, each once; what was found is kept for the next article, up to a limit. */
export class PlaceFinder {
  readonly #known: Map<string, string | null>
  /** By sentence: several figures of one ask for the same. */
  readonly #found = new WeakMap<readonly Token[], readonly NamedPlace[]>()
  readonly #memo = new WeakMap<readonly Token[], Map<string, readonly NamedPlace[]>>()
  constructor(private readonly gazetteer: Gazetteer) {
    let map = known.get(gazetteer)
    if (map === undefined || map.size > LIMIT) known.set(gazetteer, (map = new Map<string, string | null>()))
    this.#known = map
  }

  idOf(name: string): string | null {
    let id = this.#known.get(name)
    if (id === undefined) {
      id = name.length < 3 ? null : this.gazetteer.find(name).id
      this.#known.set(name, id)
    }
    return id
  }

  /** What was found of a sentence under a key; a sentence is asked by those after it. */
  memo(tokens: readonly Token[], key: string, find: () => readonly NamedPlace[]): readonly NamedPlace[] {
    let known = this.#memo.get(tokens)
    if (known === undefined) this.#memo.set(tokens, (known = new Map<string, readonly NamedPlace[]>()))
    let places = known.get(key)
    if (places === undefined) known.set(key, (places = find()))
    return places
  }

  /** The places of a sentence, in the order of the words. */
  in({ tokens }: Pick<Clause, 'tokens'>, text: string): readonly NamedPlace[] {
    let found = this.#found.get(tokens)
    if (found === undefined) this.#found.set(tokens, (found = this.#search(tokens, text)))
    return found
  }

  #search(tokens: readonly Token[], text: string): NamedPlace[] {
    const out: NamedPlace[] = []
    for (let i = 0; i < tokens.length; i++) {
      if (!startsName(tokens, i)) continue
      for (let length = Math.min(5, nameLength(tokens, i)); length > 0; length--) {
        const end = tokens[i + length - 1]!
        const name = text.slice(tokens[i]!.start, end.owner ? end.end - (text[end.end - 1] === 's' ? 2 : 1) : end.end)
        // "Idlib province", "the province of Idlib", "northwest Syria": the more exact name first.
        const kind = kindAt(tokens, i, end.owner ? -1 : i + length)
        const before = tokens[i - 1]
        const part = before?.kind === 'word' && COMPASS.test(before.text) ? this.idOf(`${before.text} ${name}`) : null
        const id = (kind === null ? null : this.idOf(`${name} ${kind}`)) ?? part ?? this.idOf(name)
        if (id === null) continue
        out.push({ id, at: i, how: howAt(tokens, i), kind })
        i += length - 1
        break
      }
    }
    return out
  }
}

/** The word of kind after a name, or before it with "of". */
function kindAt(tokens: readonly Token[], i: number, after: number): string | null {
  const next = tokens[after]
  if (next?.kind === 'word' && !next.capital && KIND.test(next.text)) return next.text
  const before = tokens[i - 2]
  return tokens[i - 1]?.text === 'of' && before !== undefined && KIND.test(before.text) ? before.text : null
}

export const startsName = (tokens: readonly Token[], i: number) =>
  tokens[i]!.kind === 'word' && tokens[i]!.capital && tokens[i]!.word.time === null && tokens[i]!.word.nation === null

export function nameLength(tokens: readonly Token[], i: number): number {
  let n = 1
  while (
    n < 5 &&
    tokens[i + n]?.kind === 'word' &&
    !tokens[i + n - 1]!.owner &&
    (tokens[i + n]!.capital || /^(?:of|the|and|de|la|el|al)$/.test(tokens[i + n]!.text))
  )
    n++
  return n
}

/** The preposition before the noun phrase that the name stands in. */
export function howAt(tokens: readonly Token[], i: number): NamedPlace['how'] {
  for (let k = i - 1; k >= 0 && i - k <= 6; k--) {
    const { text, kind } = tokens[k]!
    if (kind !== 'word') {
      if (text === '"' || text === '-') continue
      return 'other'
    }
    if (FROM.test(text)) return 'from'
    if (TO.test(text)) return 'to'
    if (OF.test(text)) return AREA.test(tokens[k - 1]?.text ?? '') ? 'in' : 'other'
    if (IN.test(text)) return 'in'
    if (tokens[k]!.word.verb !== null || tokens[k]!.word.say !== null) return 'other'
  }
  return 'other'
}
