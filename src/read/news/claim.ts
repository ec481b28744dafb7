import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import type { Hedge, Status } from '../../figures/vocabulary.js'
import type { Clause, Predicate } from './clause.js'
import type { Mention } from './mention.js'
import type { TopicId } from './topics.js'

/** A number of which a concept here is said: a figure before time, place and source are known. */
export interface Claim {
  readonly mention: Mention
  readonly clause: Clause
  readonly topic: TopicId
  concept: ConceptId
  unit: UnitId
  group: GroupId
  /** Null where a number follows from a share of a whole, or from a list of persons. */
  readonly derived: number | null
  readonly hedge: Hedge
  readonly predicate: Predicate | null
  /** The claim of which this one is a part. */
  parent: Claim | null
  status: Status
  readonly flags: string[]
  /** Where its words stand in the sentence, in tokens. */
  readonly from: number
  readonly to: number
}
