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
export interface Entry extends Place {
  readonly codes: readonly string[]
  readonly aliases: readonly string[]
  readonly land: boolean
}

export const none: readonly string[] = Object.freeze([])
