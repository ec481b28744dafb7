import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { OverTimeRelation, Relation } from './relation.js'

/** Whether a relation adds up people over time who could be counted again. */
export function isCountedOnce(relation: Relation, byId: ReadonlyMap<string, Figure>): relation is OverTimeRelation {
  if (relation.kind !== 'over-time' || relation.adds !== 'sum') return false
  const { concept, unit } = byId.get(relation.figures[0]!)!
  return unit === 'people' && concepts[concept].addsOverTime === 'between'
}
