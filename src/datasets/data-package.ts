import type { LocalPlace } from '../figures/places.js'

/**
 * What a dataset says of itself: a Frictionless Data Package (version 1), with the places that its figures name, and how
 * figures bear on each other where their columns do not tell.
 */
export interface DataPackage {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[]
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  readonly places: { readonly [id: string]: LocalPlace }
  readonly relations: readonly {
    /** `part`: at most as many; `during`: its days lie within. */
    readonly kind: string
    readonly part: string
    readonly whole: string
    readonly why: string
  }[]
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[]
      readonly missingValues: readonly string[]
    }
  }[]
}
