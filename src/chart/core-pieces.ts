import type { Piece, Range } from '../figures/range.js'

/**
 * The pieces that at least half of the sources support, where they are less than the whole range: nothing is told apart
 * by a darker piece that is all there is.
 */
export function corePieces({ low, high, core }: Pick<Range, 'low' | 'high' | 'core'>): readonly Piece[] {
  const isLess = (piece: Piece) => piece[0] !== low || piece[1] !== high
  return core.every(isLess) ? core : core.filter(isLess)
}
