import type { Figure } from '../../figures/figure.js'
import { hull } from './hull.js'
import type { Answer, MethodSettings } from './method.js'

/**
 * The first source of the caller's list that has a figure on the question.
 *
 * Throws `missing hierarchy`.
 */
export function hierarchy(voters: readonly Figure[], settings: Pick<MethodSettings, 'hierarchy'>): Answer {
  if (settings.hierarchy.length === 0) throw new Error('missing hierarchy')
  const first = settings.hierarchy.find(source => voters.some(f => f.source === source))
  if (first === undefined) return { pieces: [], used: [], why: 'no source of the hierarchy has a figure' }
  const used = voters.filter(f => f.source === first)
  return { ...hull(used), used, why: `${first} comes first in the hierarchy` }
}
