import { asOfDay } from '../../figures/as-of-day.js'
import type { Figure } from '../../figures/figure.js'
import { hull } from './hull.js'
import type { Answer } from './method.js'

/** The figures of the latest as-of day, and of these the last published; all of them where they are of one day. */
export function latest(voters: readonly Figure[]): Answer {
  const at = (f: Figure) => `${asOfDay(f) ?? ''} ${f.published ?? ''}`
  const last = voters.reduce((day, f) => (at(f) > day ? at(f) : day), '')
  const used = voters.filter(f => at(f) === last)
  return { ...hull(used), used, why: `${used.map(f => f.id).join(' and ')} ${used.length > 1 ? 'are' : 'is'} later` }
}
