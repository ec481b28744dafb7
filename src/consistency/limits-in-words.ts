import type { Piece } from '../figures/range.js'
import { type BoundWords, boundsInWords, englishBounds } from '../reconcile/range-in-words.js'

/** Limits as a phrase. That nothing is below zero is no news: "318,700 or less" and not "0 to 318,700". */
export const limitsInWords = (low: Piece[0], high: Piece[1], words: BoundWords = englishBounds): string =>
  boundsInWords(low === 0 && high !== 0 ? null : low, high, words)
