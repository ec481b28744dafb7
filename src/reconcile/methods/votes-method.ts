import type { Figure } from '../../figures/figure.js'
import type { Piece } from '../../figures/range.js'
import { type Votes, votesOf } from '../votes.js'
import type { Answer, MethodSettings } from './method.js'

/** What a method says of votes; its words are made when somebody reads them. */
export interface VotesAnswer {
  readonly pieces: readonly Piece[]
  /** Places among the votes. Default: all. */
  readonly used?: readonly number[]
  readonly best?: number | null
  readonly why?: () => string
}

/** A method as a kernel. */
export type VotesMethod = (votes: Votes, settings: MethodSettings) => VotesAnswer

/** The kernel's answer for figures given as rows. */
export function byVotes(
  method: VotesMethod,
  voters: readonly Figure[],
  { prefer = null, hierarchy = [] }: Partial<MethodSettings> = {},
): Answer {
  const { pieces, used, best, why } = method(votesOf(voters), { prefer, hierarchy })
  return {
    pieces,
    ...(used === undefined ? {} : { used: used.map(i => voters[i]!) }),
    ...(best === undefined ? {} : { best }),
    ...(why === undefined ? {} : { why: why() }),
  }
}
