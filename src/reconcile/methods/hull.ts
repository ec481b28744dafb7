import type { Figure } from '../../figures/figure.js'
import { intervalOf, least, most } from '../interval.js'
import type { Answer } from './method.js'

/**
 * From the smallest lower end to the largest stated upper end. A minimum above every upper end ("more than 40" beside
 * "30") leaves no upper end, and a maximum below every lower end no lower one.
 */
export function hull(voters: readonly Figure[]): Answer {
  const ends = voters.map(intervalOf)
  const low = least(ends.flatMap(([from]) => from ?? []))
  const high = most(ends.flatMap(([, to]) => to ?? []))
  const minimum = most(ends.flatMap(([from, to]) => (to === null ? (from ?? []) : [])))
  const maximum = least(ends.flatMap(([from, to]) => (from === null ? (to ?? []) : [])))
  const isBelow = (a: number | null, b: number | null) => a !== null && b !== null && a < b
  return { pieces: [[isBelow(maximum, low) ? null : low, isBelow(high, minimum) ? null : high]] }
}
