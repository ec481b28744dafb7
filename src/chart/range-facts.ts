import type { Figure } from '../figures/figure.js'
import type { Piece, Range } from '../figures/range.js'
import { intervalOf } from '../reconcile/interval.js'
import { corePieces } from './core-pieces.js'
import { derivations } from './figure-in-words.js'

/** What occurs among ranges and the figures behind them: what a range chart has room for and has to explain. */
export interface RangeFacts {
  /** The smallest and the largest end that any of them states; empty where none does. */
  readonly ends: readonly number[]
  /** A range with both ends, and one with a darker piece in it. */
  readonly closed: boolean
  readonly dark: boolean
  /** A range without an upper end, one whose figures do not all have one, and one without a lower end. */
  readonly openUp: boolean
  readonly someOpenUp: boolean
  readonly openDown: boolean
  readonly best: boolean
  readonly floor: boolean
  /** How many ranges state no day. */
  readonly undated: number
  /** Figures with two ends and no number put forward, without an upper and without a lower end, rounded, derived. */
  readonly figures: {
    readonly twoPoints: boolean
    readonly openUp: boolean
    readonly openDown: boolean
    readonly rounded: boolean
    readonly derived: boolean
  }
}

/**
 * Looks at every range and figure once.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', source: 'A', text: '25 to 31' }]))
 * rangeFacts(ranges.rows, []).ends // → [25, 31]
 */
export function rangeFacts(ranges: readonly Range[], figures: readonly Figure[]): RangeFacts {
  let least = Infinity
  let most = -Infinity
  const take = (end: number | null) => {
    if (end === null) return
    if (end < least) least = end
    if (end > most) most = end
  }
  const seen = {
    closed: false,
    dark: false,
    openUp: false,
    someOpenUp: false,
    openDown: false,
    best: false,
    floor: false,
  }
  let undated = 0
  ranges.forEach(range => {
    const { low, high, open } = range
    take(low)
    take(high)
    seen.closed ||= low !== null && high !== null
    seen.dark ||= corePieces(range).some(isLong)
    seen.openUp ||= open === 'all'
    seen.someOpenUp ||= open === 'some'
    seen.openDown ||= low === null
    seen.best ||= range.best !== null
    seen.floor ||= range.floor !== null
    if (range.end === null) undated++
  })
  const of = { twoPoints: false, openUp: false, openDown: false, rounded: false, derived: false }
  figures.forEach(figure => {
    // By position: to take a pair apart by name costs more than all the rest.
    const ends = intervalOf(figure)
    const low = ends[0]
    const high = ends[1]
    take(low)
    take(high)
    of.twoPoints ||= figure.best === null && figure.low !== null && figure.high !== null
    of.openUp ||= high === null
    of.openDown ||= low === null
    if (figure.flags.length === 0) return
    of.rounded ||= figure.flags.includes('rounded')
    of.derived ||= derivations(figure).length > 0
  })
  const ends = least <= most ? [least, most] : []
  return { ends, ...seen, undated, figures: of }
}

const isLong = ([from, to]: Piece) => from !== null && to !== null && from < to
