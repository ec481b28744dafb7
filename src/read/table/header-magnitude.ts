import type { Magnitude } from '../column.js'

const SAYS: readonly (readonly [Magnitude, RegExp])[] = [
  [
    'thousand',
    /(?<![\d.,])['’‘`(]{0,3}0{3}s?(?![\d.,])\)?|\b(in |en )?(thousands?|milliers?|miles)\b( de\b| of\b)?|ب?ال?[اآأ]لا?ف(?!\p{L})/iu,
  ],
  ['million', /\b(in |en )?(millions?|millones|mln)\b( de\b| of\b)?|(?<!\p{L})(بال)?(ملايين|مليون)(?!\p{L})/iu],
]

/**
 * What a header says that its numbers are in ("IDPs ('000)", "en milliers"), and the header without that. Null: nothing,
 * so that they are the numbers themselves.
 *
 * @example
 * headerMagnitude('Refugees in millions') // → { "magnitude": "million", "header": "Refugees" }
 */
export function headerMagnitude(header: string): { readonly magnitude: Magnitude | null; readonly header: string } {
  for (const [magnitude, form] of SAYS) {
    if (!form.test(header)) continue
    const rest = header.replace(form, ' ').replace(/\(\s*\)/g, ' ')
    return { magnitude, header: rest.replace(/\s+/g, ' ').trim() }
  }
  return { magnitude: null, header }
}

/** What a line above the table says of all of its numbers: only if it says "in". */
export function titleMagnitude(line: string): Magnitude | null {
  return /\b(in|en)\s+(thousands?|millions?|milliers|miles|millones)\b|['’‘`(]0{3}s?\b|بال[اآأ]لا?ف|بالملايين/iu.test(
    line,
  )
    ? headerMagnitude(line).magnitude
    : null
}

/** The first such line of those above a table. */
export function magnitudeAbove(preamble: readonly string[]): Magnitude | null {
  for (const line of preamble) {
    const magnitude = titleMagnitude(line)
    if (magnitude !== null) return magnitude
  }
  return null
}
