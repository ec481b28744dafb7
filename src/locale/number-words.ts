import { groupDigits } from '../util/group-digits.js'

/** How a language writes numbers. */
export interface NumberMarks {
  readonly thousands: string
  readonly decimal: string
  /** Whole numbers with fewer digits stand ungrouped. Default: 4, so that every thousand is marked. */
  readonly leastDigits?: number
}

/**
 * Numbers as a language writes them, at most two decimals, the same on every machine. Made by hand: what `Intl` gives
 * changes from one release of its data to the next.
 *
 * @example
 * numberWords({ thousands: '.', decimal: ',' })(1234.5)                  // → "1.234,5"
 * numberWords({ thousands: ' ', decimal: ',', leastDigits: 5 })(1234)    // → "1234"
 */
export function numberWords({ thousands, decimal, leastDigits = 4 }: NumberMarks): (value: number) => string {
  return value => {
    const [whole = '', decimals] = groupDigits(value).split('.')
    const short = whole.replace(/\D/g, '').length < leastDigits
    const grouped = whole.replaceAll(',', short ? '' : thousands)
    return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`
  }
}
