import type { Figures } from '../figures/figures.js'
import type { Locale } from '../locale/locale.js'

/** Names of places in the reader's language. */
export interface PlaceNames {
  nameOf(id: string): string | null
}

/** What every chart can be told. */
export interface ChartOptions {
  /** The figures behind the ranges, kept and set aside. */
  readonly figures?: Figures
  /** Default: the question in words. */
  readonly title?: string
  readonly subtitle?: string
  /** Sentences of your own, numbered after those of the chart. */
  readonly notes?: readonly string[]
  /** Default: places are shown by their ids. */
  readonly places?: PlaceNames
  /** Width of the whole picture in pixels, from 320 to 4,000. Default: 600. */
  readonly width?: number
  /** Default: English. */
  readonly locale?: Locale
}

/** Throws `invalid width: 90`. */
export function checkWidth(width: number): number {
  if (!(width >= 320 && width <= 4000)) throw new Error(`invalid width: ${width}`)
  return Math.round(width)
}
