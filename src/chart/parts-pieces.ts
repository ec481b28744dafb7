import { broaderGroups } from '../figures/groups.js'
import type { Locale } from '../locale/locale.js'
import type { Countable } from '../reconcile/arithmetic/total.js'

/** What was counted, end to end along x. */
export interface Piece {
  readonly lo: number
  readonly hi: number
  readonly words: string
  /** Somebody in it may belong to a narrower group that is counted too, or to none that is stated. */
  readonly isUnknown: boolean
}

/**
 * The counted groups one after the other, and what is left of the whole. Null where a number is no single one: ranges
 * cannot be laid end to end.
 */
export function partsPieces(counted: readonly Countable[], whole: Countable | null, locale: Locale): Piece[] | null {
  if (counted.length === 0 || [...counted, ...(whole === null ? [] : [whole])].some(isNoSingle)) return null
  const isWide = ({ group }: Countable) => counted.some(other => broaderGroups(other.group).includes(group))
  let end = 0
  const pieces = [...counted]
    .sort((a, b) => Number(isWide(a)) - Number(isWide(b)))
    .map((part): Piece => {
      const lo = end
      end += part.low!
      return { lo, hi: end, words: locale.group(part.group), isUnknown: isWide(part) }
    })
  const rest = whole === null ? 0 : whole.high! - end
  return rest > 0 ? [...pieces, { lo: end, hi: end + rest, words: '', isUnknown: true }] : pieces
}

const isNoSingle = ({ low, high }: Countable) => low === null || low !== high
