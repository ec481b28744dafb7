import type { Figure } from '../../figures/figure.js'
import { hierarchy } from './hierarchy.js'
import type { Answer, MethodSettings } from './method.js'

/**
 * The preferred source alone.
 *
 * Throws `missing prefer`.
 */
export function preferred(voters: readonly Figure[], { prefer }: Pick<MethodSettings, 'prefer'>): Answer {
  if (prefer === null) throw new Error('missing prefer')
  const answer = hierarchy(voters, { hierarchy: [prefer] })
  const has = answer.pieces.length > 0
  return { ...answer, why: has ? `${prefer} is preferred` : `${prefer} is preferred, and has no figure` }
}
