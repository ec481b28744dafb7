import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import type { Quantity } from './find-quantities.js'
import type { TopicId } from './topics.js'

/** A number together with what it counts: "at least twelve government soldiers". Positions are tokens. */
export interface Mention {
  readonly quantity: Quantity
  /** With hedges before and the noun after. */
  readonly from: number
  readonly to: number
  /** Null where no noun says what is counted. */
  readonly unit: UnitId | null
  readonly group: GroupId
  /** What the noun itself counts: deaths, refugees. */
  readonly topic: TopicId | null
  /** Whether there is a noun, and the lexicon knows it. */
  readonly noun: 'known' | 'unknown' | 'none'
  /** The head noun, in small letters; empty where there is none. */
  readonly head: string
  /** Nationality before the noun. */
  readonly nation: string | null
  /** "Twelve of them": a part of those named before. */
  readonly partOf: boolean
  /** "Others", "more". */
  readonly other: boolean
  /** Kilometres, dollars, schools: what is no count of people. */
  readonly measure: string | null
  /** "A soldier", "his wife": one, without a number word. */
  readonly article: boolean
  /** "The driver", "both attackers": persons whom nobody has counted. */
  readonly definite: boolean
  /** "As many": the number of the mention before. */
  readonly again: boolean
  /** "No one": a stated zero. */
  readonly zero: boolean
}
