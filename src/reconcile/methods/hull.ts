import type { Figure } from '../../figures/figure.js'
import { intervalOf, least, most } from '../interval.js'
import type { Answer } from './method.js'

/**
 * From the smallest lower end to the largest stated upper end. Where every minimum lies above every maximum ("more
 * than 40", "up to 30") there is no upper end.
 */
export function hull(voters: readonly Figure[]): Answer {
  const low = least(voters.flatMap(f => intervalOf(f)[0] ?? []))
  const high = most(voters.flatMap(f => intervalOf(f)[1] ?? []))
  return { pieces: [[low, low !== null && high !== null && high < low ? null : high]] }
}
