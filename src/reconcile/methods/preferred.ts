import type { Figure } from '../../figures/figure.js'
import type { Votes } from '../votes.js'
import { hierarchyOfVotes } from './hierarchy.js'
import type { Answer, MethodSettings } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/**
 * The preferred source alone.
 *
 * Throws `missing prefer`.
 */
export function preferred(voters: readonly Figure[], settings: Pick<MethodSettings, 'prefer'>): Answer {
  return byVotes(preferredOfVotes, voters, settings)
}

export function preferredOfVotes(votes: Votes, { prefer }: Pick<MethodSettings, 'prefer'>): VotesAnswer {
  if (prefer === null) throw new Error('missing prefer')
  const answer = hierarchyOfVotes(votes, { hierarchy: [prefer] })
  const has = answer.pieces.length > 0
  return { ...answer, why: () => (has ? `${prefer} is preferred` : `${prefer} is preferred, and has no figure`) }
}
