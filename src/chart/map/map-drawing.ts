import type { Range } from '../../figures/range.js'
import type { Locale } from '../../locale/locale.js'
import type { Layer } from '../layers/layer.js'
import type { Area } from './area.js'

/** A range with the area it is drawn in. */
export interface MapRow {
  readonly range: Range
  readonly area: Area
  readonly x: number
  readonly y: number
  readonly name: string
  readonly said: string
  readonly words: Readonly<Record<'where' | 'said' | 'count', string>>
}

/** What a way of drawing a map is given. */
export interface MapDrawing {
  readonly rows: readonly MapRow[]
  readonly empty: readonly Area[]
  readonly width: number
  readonly height: number
  readonly locale: Locale
  readonly breaks: readonly number[] | null
}

/** And what it gives. */
export interface DrawnMap {
  readonly key: { readonly height: number; readonly layers: Layer[] }
  readonly layers: Layer[]
  readonly notes: string[]
}
