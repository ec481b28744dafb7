import { countryOf } from './country-of.js'

const SHAPE = /^([A-Z]{2,3})\d[\dA-Z]{0,14}$/

/**
 * The country of a P-code (the United Nations' code of an administrative area), from its prefix: ISO alpha-2 (`SY07`,
 * `AF0101`), or alpha-3 as some countries and tables have it (`TCD01`, `BDI001001`). Iraq's put a letter for the
 * level after the alpha-2 code (`IQG15`). Null when it is no P-code.
 */
export function pCodeCountry(code: string): string | null {
  const letters = SHAPE.exec(code)?.[1]
  if (letters === undefined) return null
  if (letters.length === 2) return countryOf(letters, 'iso2')
  return countryOf(letters) ?? (letters.startsWith('IQ') ? 'IRQ' : null)
}

/**
 * Whether one P-code lies within another, as far as the codes tell: it goes on where the other ends, by two
 * characters or more (`SY0701` in `SY07`). One character more may be another length of the same level (`NG010` is not
 * in `NG01`), and tells nothing.
 */
export function pCodeWithin(inner: string, outer: string): boolean {
  return (
    inner.startsWith(outer) &&
    inner.length >= outer.length + 2 &&
    pCodeCountry(outer) !== null &&
    pCodeCountry(inner) !== null
  )
}
