import { significantDigits } from '../../figures/significant-digits.js'
import type { DecimalSign } from '../../figures/words/locales.js'
import type { Band } from '../../figures/words/vague-bands.js'

/** How the language writes numbers. */
export interface NumberSigns {
  readonly decimal: DecimalSign | null
  readonly joiner: string
  readonly joins: 'hundreds' | 'tens'
}

/** A number, a range or a word of quantity, without its hedges. */
export interface Core {
  readonly kind: 'number' | 'range' | 'vague' | 'share' | 'percent' | 'ambiguous' | 'several'
  /** The number, the low end of a range, a share as a fraction, per cent as such; NaN for vague words. */
  readonly value: number
  readonly high: number
  readonly digits: number
  readonly band: Band | null
  /** Whether the words mean about so many. */
  readonly roundly: boolean
  /** Whether it was written in digits that could be a year or a name. */
  readonly bare: boolean
  readonly next: number
}

export const core = (kind: Core['kind'], value: number, next: number, more: Partial<Core> = {}): Core => ({
  kind, value, high: NaN, digits: Number.isNaN(value) || value < 0 ? 0 : significantDigits(value), band: null, roundly: false, bare: false, next, ...more,
}) // prettier-ignore
