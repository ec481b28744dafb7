import { plainHeader } from './plain-header.js'

/** How much of two names must be the same pairs of letters, if nobody says otherwise: half. */
const LEAST = 0.5

/**
 * The header of a file that comes nearest to a name it lacks, for the message that asks whether it is the one. Null
 * where none is like it.
 *
 * @example
 * nearHeader('numPresentIdpInd', ['operation', 'numPresentIdpIndividuals']) // → "numPresentIdpIndividuals"
 */
export function nearHeader(name: string, headers: readonly string[], least = LEAST): string | null {
  let nearest: string | null = null
  let most = least
  for (const header of headers) {
    const like = likeness(plainHeader(name), plainHeader(header))
    if (like > most) {
      most = like
      nearest = header
    }
  }
  return nearest
}

/** Share of the pairs of neighbouring letters that two words have in common (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const pairs = (word: string) => Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2))
  const left = pairs(b)
  const all = pairs(a).length + left.length
  let same = 0
  for (const pair of pairs(a)) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    same++
  }
  return all === 0 ? 0 : (2 * same) / all
}
