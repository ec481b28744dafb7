import type { Figure } from '../figures/figure.js'
import type { Piece } from '../figures/range.js'
import type { Reading } from '../figures/readings.js'
import { reread } from '../figures/reread.js'
import { couldMean } from '../reconcile/interval.js'

/** How figures are read: a reading of hedges, or `printed`, each number as it stands where one was put forward. */
export type ClaimReading = Reading | 'printed'

/** The numbers that a figure could mean; null where it sets no limit. */
export function claimOf(figure: Figure, reading: ClaimReading): Piece {
  if (reading !== 'printed') return couldMean(reread(figure, reading))
  const [low, high] = couldMean(figure)
  return figure.best !== null && low !== null && high !== null ? [figure.best, figure.best] : [low, high]
}
