import type { Gazetteer } from '../../figures/places.js'
import type { Clause } from './clause.js'
import { PlaceNames } from './place-names.js'
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
export const placeKinds: ReadonlySet<string> = new Set(
  'province governorate region district state county oblast department prefecture zone area city town village camp valley enclave de-escalation'.split(
    ' ',
  ),
)
const COMPASS = /^(?:north|south|east|west|central|upper|lower)(?:-?(?:east|west))?(?:ern)?$/
const FROM = /^(?:from|fled|flee|fleeing|leave|left|leaving|desde|depuis|out of)$/
const TO = /^(?:to|into|towards|toward|reach|reached|cross into|crossed into|hacia|vers|a)$/

/** Finds the places of sentences, each once: several figures of a sentence ask for the same, and so do those after it. */
export class PlaceFinder {
  readonly #names: PlaceNames
  readonly #found = new WeakMap<readonly Token[], readonly NamedPlace[]>()
  readonly #memo = new WeakMap<readonly Token[], Map<string, readonly NamedPlace[]>>()
  readonly #short = new WeakMap<readonly Token[], readonly ShortName[]>()
  constructor(gazetteer: Gazetteer) {
    this.#names = PlaceNames.of(gazetteer)
  }

  idOf(name: string): string | null {
    return this.#names.idOf(name)
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

  /** The places that a sentence calls by a kind, the last first: without such a word no name of it is looked for. */
  called(tokens: readonly Token[], text: string): readonly NamedPlace[] {
    return this.memo(tokens, 'called', () =>
      tokens.some(({ text: one }) => placeKinds.has(one))
        ? this.in({ tokens }, text)
            .filter(({ kind }) => kind !== null)
            .reverse()
        : [],
    )
  }

  /** The names of a sentence that the gazetteer knows with one of the kinds, the last first. */
  ofKinds(tokens: readonly Token[], kinds: readonly string[], text: string): readonly NamedPlace[] {
    const out: NamedPlace[] = []
    let names = this.#short.get(tokens)
    if (names === undefined) this.#short.set(tokens, (names = shortNames(tokens, text)))
    for (const { at, name } of names)
      for (const kind of kinds) {
        const id = this.#names.idOfKind(name, kind)
        if (id !== null) out.push({ id, at, how: 'other', kind })
      }
    return out
  }

  #search(tokens: readonly Token[], text: string): NamedPlace[] {
    const out: NamedPlace[] = []
    for (let i = 0; i < tokens.length; i++) {
      if (!startsName(tokens, i)) continue
      const before = tokens[i - 1]
      const compass = before?.kind === 'word' && COMPASS.test(before.text) ? before.text : null
      for (let length = Math.min(5, nameLength(tokens, i)); length > 0; length--) {
        const end = tokens[i + length - 1]!
        // No name ends with "of" or "the".
        if (length > 1 && !end.capital) continue
        const name = nameText(tokens[i]!, end, text)
        // "Idlib province", "the province of Idlib", "northwest Syria": the more exact name first.
        const kind = kindAt(tokens, i, end.owner ? -1 : i + length)
        const part = compass === null ? null : this.idOf(`${compass} ${name}`)
        const id = (kind === null ? null : this.#names.idOfKind(name, kind)) ?? part ?? this.idOf(name)
        if (id === null) continue
        out.push({ id, at: i, how: howAt(tokens, i), kind })
        i += length - 1
        break
      }
    }
    return out
  }
}

/** A name of at most three words, and where it begins. */
interface ShortName {
  readonly at: number
  readonly name: string
}

/** The names of a sentence, the last first: of each its first three words, and its first. */
function shortNames(tokens: readonly Token[], text: string): ShortName[] {
  const out: ShortName[] = []
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!startsName(tokens, i)) continue
    const length = Math.min(3, nameLength(tokens, i))
    if (length > 1) out.push({ at: i, name: nameText(tokens[i]!, tokens[i + length - 1]!, text) })
    out.push({ at: i, name: nameText(tokens[i]!, tokens[i]!, text) })
  }
  return out
}

/** The words from one token to another, without the sign of a possessive. */
const nameText = ({ start }: Token, { owner, end }: Token, text: string) =>
  text.slice(start, owner ? end - (text[end - 1] === 's' ? 2 : 1) : end)

/** The word of kind after a name, or before it with "of". */
function kindAt(tokens: readonly Token[], i: number, after: number): string | null {
  const next = tokens[after]
  if (next?.kind === 'word' && !next.capital && placeKinds.has(next.text)) return next.text
  const before = tokens[i - 2]
  return tokens[i - 1]?.text === 'of' && before !== undefined && placeKinds.has(before.text) ? before.text : null
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
