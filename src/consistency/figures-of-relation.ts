import type { Relation } from './relation.js'

/** The ids that a relation names, in its order. */
export function figuresOfRelation(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case 'same':
      return relation.figures
    case 'part':
    case 'during':
      return [relation.part, relation.whole]
    case 'parts':
      return [...relation.parts, relation.whole]
    case 'over-time':
      return [...relation.figures, ...(relation.inside ?? []).flat()]
    case 'people-movements':
      return [relation.people, relation.movements]
    case 'households':
      return [relation.people, relation.households]
    case 'stock-flow':
      return [relation.before, relation.after, ...relation.in, ...relation.out]
    case 'share':
      return [relation.part, relation.base]
  }
}
