import { addressPieces } from '../../report/address-pieces.js'

/** A part of a line that is a web address, or a piece of one that is longer than its line. */
export interface LinkedPart {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly url: string
}

/** What lines may lose or gain where they are broken: spaces and marks of direction. No address holds any. */
const BETWEEN = /[\s\p{Cf}]/u

/**
 * Where the web addresses of a text stand in the lines it was broken into.
 *
 * @example
 * linkedParts('See https://example.org/a.', ['See', 'https://example.org/a.'])
 * // → [{ "line": 1, "from": 0, "to": 21, "url": "https://example.org/a" }]
 */
export function linkedParts(text: string, lines: readonly string[]): LinkedPart[] {
  const addresses: { readonly start: number; readonly end: number; readonly url: string }[] = []
  let passed = 0
  for (const piece of addressPieces(text)) {
    const start = passed
    for (const character of piece.text) if (!BETWEEN.test(character)) passed++
    if (piece.isAddress && URL.canParse(piece.text))
      addresses.push({ start, end: passed, url: new URL(piece.text).href })
  }
  if (addresses.length === 0) return []
  let at = 0
  return lines.flatMap((words, line) => {
    const first = at
    const places: number[] = []
    let place = 0
    for (const character of words) {
      if (!BETWEEN.test(character)) {
        places.push(place)
        at++
      }
      place += character.length
    }
    return addresses.flatMap(({ start, end, url }) => {
      if (end <= first || start >= at) return []
      const from = places[Math.max(start, first) - first]!
      const last = places[Math.min(end, at) - 1 - first]!
      return [{ line, from, to: last + 1, url }]
    })
  })
}
