import type { LocalPlace } from '../figures/places.js'

/** What a dataset says of itself: a Frictionless Data Package (version 1), with the places that its figures name. */
export interface DataPackage {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[]
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  readonly places: { readonly [id: string]: LocalPlace }
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[]
      readonly missingValues: readonly string[]
    }
  }[]
}
