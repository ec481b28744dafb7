import type { Figures } from '../figures/figures.js'
import type { Locale } from '../locale/locale.js'
import type { Theme, ThemeName } from './themes.js'
import { type WidthName, widths } from './widths.js'
import type { OptionNames } from '../util/known-options.js'

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
  /** Width of the whole picture in pixels, from 320 to 4,000, or one of `widths` by name. Default: 600. */
  readonly width?: number | WidthName
  /** The colours, by name or your own. Default: `house`. */
  readonly theme?: ThemeName | Theme
  /** Default: English. */
  readonly locale?: Locale
}

/** What every page can be told. */
export const pageOptionNames: OptionNames<Omit<ChartOptions, 'figures'>> = {
  title: 1,
  subtitle: 1,
  notes: 1,
  places: 1,
  width: 1,
  theme: 1,
  locale: 1,
}

export const chartOptionNames: OptionNames<ChartOptions> = { figures: 1, ...pageOptionNames }

/** Throws `invalid width: 90`. */
export function checkWidth(width: number | WidthName): number {
  const pixels = typeof width === 'number' ? width : Object.hasOwn(widths, width) ? widths[width] : NaN
  if (!(pixels >= 320 && pixels <= 4000)) throw new Error(`invalid width: ${width}`)
  return Math.round(pixels)
}
