import type { Piece, Range } from '../figures/range.js'

/**
 * The pieces that at least half of the sources support, where they are less than the whole range: nothing is told apart
 * by a darker piece that is all there is.
 */
export function corePieces({ low, high, core }: Pick<Range, 'low' | 'high' | 'core'>): readonly Piece[] {
  return core.filter(([from, to]) => from !== low || to !== high)
}
