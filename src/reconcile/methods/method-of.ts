import type { Figure } from '../../figures/figure.js'
import type { Piece } from '../../figures/range.js'
import type { Votes } from '../votes.js'
import { hierarchyOfVotes } from './hierarchy.js'
import { hullOfVotes } from './hull.js'
import { latestOfVotes } from './latest.js'
import { majorityOfVotes } from './majority.js'
import { mediansOfVotes } from './medians.js'
import type { Answer, Method, MethodSettings } from './method.js'
import type { MethodName, methods } from './methods.js'
import { preferredOfVotes } from './preferred.js'
import { mostAgreedOfVotes, relaxedOfVotes } from './relaxed.js'
import type { VotesAnswer, VotesMethod } from './votes-method.js'
import { weightedMedianOfBestOfVotes } from './weighted-median-of-best.js'

const kernels: Readonly<Record<keyof typeof methods, VotesMethod>> = {
  hull: hullOfVotes,
  envelope: hullOfVotes,
  relaxed: mostAgreedOfVotes,
  medians: mediansOfVotes,
  majority: majorityOfVotes,
  hierarchy: hierarchyOfVotes,
  latest: latestOfVotes,
  preferred: preferredOfVotes,
  'weighted-median': weightedMedianOfBestOfVotes,
}

export interface ChosenMethod {
  readonly name: string
  readonly run: VotesMethod
  /** Whether it is the caller's: it is given figures by id, and asked once. */
  readonly isOwn: boolean
}

/**
 * A method by name, or the caller's own, with the name that goes into the result. What the caller's own says is
 * checked.
 *
 * Throws `unknown method: NAME`; the method of a caller throws `invalid piece: 5 to 3` and `invalid best: NaN`.
 */
export function methodOf(method: MethodName | Method): ChosenMethod {
  if (typeof method === 'function') {
    const name = method.name === '' || method.name === 'method' ? 'own method' : method.name
    return { name, run: (votes, settings) => ofRows(method, votes, settings), isOwn: true }
  }
  if (Object.hasOwn(kernels, method))
    return { name: method, run: kernels[method as keyof typeof methods], isOwn: false }
  const wrong = /^relaxed-(0|[1-9]\d{0,5})$/.exec(method)?.[1]
  if (wrong === undefined) throw new Error(`unknown method: ${method}`)
  return { name: method, run: votes => relaxedOfVotes(votes, Number(wrong)), isOwn: false }
}

function ofRows(method: Method, votes: Votes, settings: MethodSettings): VotesAnswer {
  const voters = Array.from(votes.rows.subarray(0, votes.length), votes.evidence.figure)
  const { pieces, used, best, why } = checked(method(voters, settings))
  return {
    pieces,
    ...(used === undefined ? {} : { used: placesOf(new Set(used), voters) }),
    ...(best === undefined ? {} : { best }),
    ...(why === undefined ? {} : { why: () => why }),
  }
}

const placesOf = (used: ReadonlySet<Figure>, voters: readonly Figure[]) =>
  voters.flatMap((figure, i) => (used.has(figure) ? [i] : []))

function checked(answer: Answer): Answer {
  const { pieces, best = null } = answer
  for (const [low, high] of pieces)
    if (!isEnd(low) || !isEnd(high) || (low !== null && high !== null && low > high))
      throw new Error(`invalid piece: ${String(low)} to ${String(high)}`)
  if (!isEnd(best)) throw new Error(`invalid best: ${String(best)}`)
  return answer
}

const isEnd = (end: Piece[number]) => end === null || (Number.isFinite(end) && end >= 0)
