import type { Figure } from '../figures/figure.js'
import type { Piece } from '../figures/range.js'
import { boundsInWords } from '../reconcile/range-in-words.js'
import { figureName } from './figure-name.js'
import type { Limits } from './consistency.js'
import { limitsInWords } from './limits-in-words.js'
import { listed } from './listed.js'

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** "These four cannot all be true: …", and by how much they miss each other. */
export function contradictionInWords(
  figures: readonly Figure[],
  claims: readonly Piece[],
  limits: readonly Limits[],
  countedOnce: boolean,
): string {
  const count = NUMBERS[figures.length] ?? String(figures.length)
  const cannot =
    figures.length === 1
      ? 'This report cannot be true'
      : figures.length === 2
        ? `These two reports cannot both ${countedOnce ? 'count people once' : 'be true'}`
        : `These ${count} reports cannot all ${countedOnce ? 'count people once' : 'be true'}`
  const at = mostTelling(claims, limits)
  const { low, high } = limits[at]!
  const others = figures.length === 2 ? 'The other leaves' : 'The others leave'
  return `${cannot}: ${listed(figures.map(figureName))}. ${others} ${limitsInWords(low, high)} for ${figureName(figures[at]!)}, which is read as ${boundsInWords(...claims[at]!)}.`
}

/** The largest figure that is too small for what the others leave, as a whole is for its parts; else the first. */
export function mostTelling(claims: readonly Piece[], limits: readonly Limits[]): number {
  let best = 0
  let largest = -1
  limits.forEach(({ low }, i) => {
    const high = claims[i]![1]
    if (low === null || high === null || low <= high || high <= largest) return
    best = i
    largest = high
  })
  return best
}
