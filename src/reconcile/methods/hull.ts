import type { Figure } from '../../figures/figure.js'
import { ended } from '../interval.js'
import type { Votes } from '../votes.js'
import type { Answer } from './method.js'
import { type VotesAnswer, byVotes } from './votes-method.js'

/**
 * From the smallest lower end to the largest stated upper end. A minimum above every upper end ("more than 40" beside
 * "30") leaves no upper end, and a maximum below every lower end no lower one.
 */
export function hull(voters: readonly Figure[]): Answer {
  return byVotes(hullOfVotes, voters)
}

export function hullOfVotes(votes: Votes): VotesAnswer {
  return hullAmong(votes, null)
}

/** The hull of some of the votes, or of all. */
export function hullAmong({ length, from, to }: Votes, some: readonly number[] | null): VotesAnswer {
  let [low, high, minimum, maximum] = [Infinity, -Infinity, -Infinity, Infinity]
  const n = some === null ? length : some.length
  for (let k = 0; k < n; k++) {
    const i = some === null ? k : some[k]!
    const start = from[i]!
    const end = to[i]!
    if (start === -Infinity) {
      if (end < maximum) maximum = end
    } else if (start < low) low = start
    if (end === Infinity) {
      if (start > minimum) minimum = start
    } else if (end > high) high = end
  }
  return { pieces: [[maximum < low ? null : ended(low), high < minimum ? null : ended(high)]] }
}
