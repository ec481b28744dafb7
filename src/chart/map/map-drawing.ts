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

/** An area without a figure. */
export interface EmptyArea extends Area {
  readonly x: number
  readonly y: number
  readonly name: string
}

/** Open ends first: a number that is at least so many must not be the one without a name. */
export const openFirst = (a: MapRow, b: MapRow) => Number(isOpenEnded(b)) - Number(isOpenEnded(a))
const isOpenEnded = ({ range: { low, high } }: MapRow) => low === null || high === null

/** What a way of drawing a map is given. */
export interface MapDrawing {
  readonly rows: readonly MapRow[]
  readonly empty: readonly EmptyArea[]
  readonly width: number
  readonly height: number
  readonly locale: Locale
  readonly breaks: readonly number[] | null
}

/** And what it gives. */
export interface DrawnMap {
  readonly key: { readonly height: number; readonly layers: Layer[] }
  readonly layers: Layer[]
  /** Areas without a figure whose name found no room. */
  readonly unnamed: readonly string[]
  readonly notes: string[]
}
