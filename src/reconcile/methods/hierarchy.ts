import type { Figure } from '../../figures/figure.js'
import type { Votes } from '../votes.js'
import { hullAmong } from './hull.js'
import type { Answer, MethodSettings } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/**
 * The first source of the caller's list that has a figure on the question.
 *
 * Throws `missing hierarchy`.
 */
export function hierarchy(voters: readonly Figure[], settings: Pick<MethodSettings, 'hierarchy'>): Answer {
  return byVotes(hierarchyOfVotes, voters, settings)
}

export function hierarchyOfVotes(votes: Votes, settings: Pick<MethodSettings, 'hierarchy'>): VotesAnswer {
  if (settings.hierarchy.length === 0) throw new Error('missing hierarchy')
  const { voice, sources } = votes.evidence
  for (const first of settings.hierarchy) {
    const code = sources.indexOf(first)
    const used: number[] = []
    for (let i = 0; i < votes.length; i++) if (voice[votes.rows[i]!]! >> 1 === code) used.push(i)
    if (used.length > 0) return { ...hullAmong(votes, used), used, why: () => `${first} comes first in the hierarchy` }
  }
  return { pieces: [], used: [], why: () => 'no source of the hierarchy has a figure' }
}
