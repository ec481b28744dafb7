import type { Figure } from '../../figures/figure.js'
import type { Votes } from '../votes.js'
import { hullAmong } from './hull.js'
import type { Answer } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/** The figures of the latest as-of day, and of these the last published; all of them where they are of one day. */
export function latest(voters: readonly Figure[]): Answer {
  return byVotes(latestOfVotes, voters)
}

export function latestOfVotes(votes: Votes): VotesAnswer {
  const { asOf, published, id } = votes.evidence
  const { rows } = votes
  const compare = (a: number, b: number) => asOf(a) - asOf(b) || published[a]! - published[b]!
  const used: number[] = []
  for (let i = 0; i < votes.length; i++) {
    const order = used.length === 0 ? 0 : compare(rows[i]!, rows[used[0]!]!)
    if (order > 0) used.length = 0
    if (order >= 0) used.push(i)
  }
  const why = () => {
    const ids = used.map(i => id(rows[i]!)).sort()
    return `${ids.join(' and ')} ${ids.length > 1 ? 'are' : 'is'} later`
  }
  return { ...hullAmong(votes, used), used, why }
}
