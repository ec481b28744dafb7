import type { Figure } from '../figures/figure.js'
import { boxOf } from './box-of.js'
import { type Tried, changesOf } from './changes-of.js'
import type { Contradiction } from './consistency.js'
import { contradictionInWords } from './contradiction-in-words.js'
import { isCountedOnce } from './counted-once.js'
import type { Model } from './model.js'
import type { ModelPart } from './parts-of-model.js'
import { propagation } from './propagation.js'
import type { Reasoning } from './reasoner.js'
import type { Relation } from './relation.js'
import { type PlaceNames, relationInWords } from './relation-in-words.js'
import { smallestConflict } from './smallest-conflict.js'
import { smallestConflicts } from './smallest-conflicts.js'

export interface Search extends Tried {
  readonly model: Model
  readonly relations: readonly Relation[]
  readonly reasoning: Reasoning
  readonly places: PlaceNames
  readonly most: number
}

/** Every smallest set of figures whose numbers cannot all be true. */
export function findContradictions(search: Search): { readonly found: Contradiction[]; readonly cut: boolean } {
  const { question, claims, reasoning, most } = search
  const found: Contradiction[] = []
  let cut = false
  for (const part of question.parts) {
    const ids = part.model.ids.filter(id => claims.get(id)!.some(end => end !== null && end !== 0))
    const fast = propagation.about(part.model)
    const quick = (some: readonly string[]) => fast.possible(boxOf(part.model, claims, new Set(some)))
    const all = smallestConflicts(
      ids,
      some => question.possible(claims, some),
      most,
      reasoning.exact ? quick : undefined,
    )
    cut ||= all.cut
    for (const figures of all.conflicts) found.push(contradiction(figures, part, search))
  }
  return { found: found.sort((a, b) => a.figures.length - b.figures.length), cut }
}

function contradiction(figures: readonly string[], part: ModelPart, search: Search): Contradiction {
  const { byId, question, claims, wide, places } = search
  const needed = relationsNeeded(figures, part, search)
  const used = needed.map(i => search.relations[i]!)
  const wanted = new Set(figures)
  const limits = figures.map(id => {
    const [low, high] = question.limits(
      claims,
      figures.filter(other => other !== id),
      id,
    ) ?? [null, null]
    return { id, low, high }
  })
  const rows = figures.map(id => byId.get(id)!)
  const countedOnce =
    used.some(relation => isCountedOnce(relation, byId)) && rows.every(({ unit }) => unit === 'people')
  return {
    kind: 'numbers',
    figures,
    hard: wide === null || !question.possible(wide, figures),
    limits,
    relations: needed,
    because: used.map(relation => relationInWords(relation, byId, wanted, places)),
    changes: changesOf(figures, figures, search),
    words: contradictionInWords(
      rows,
      figures.map(id => claims.get(id)!),
      limits,
      countedOnce && !isOneQuestion(rows),
    ),
  }
}

/** Two numbers for one thing are in conflict however people are counted. */
const isOneQuestion = ([first, ...others]: readonly Figure[]) =>
  others.every(other => other.start === first!.start && other.end === first!.end)

/** The fewest relations with which the figures cannot all be true; first by propagation, where that is able to see it. */
function relationsNeeded(figures: readonly string[], { model, relations }: ModelPart, search: Search): number[] {
  const box = boxOf(model, search.claims, new Set(figures))
  const holds = (reasoning: Reasoning) => (some: readonly number[]) => {
    const wanted = new Set(some)
    const reasoner = reasoning.about({ ...model, rows: model.rows.filter(row => wanted.has(row.relation)) })
    const answer = reasoner.possible(box)
    reasoner.close()
    return answer
  }
  const fast = holds(propagation)
  return search.reasoning.exact
    ? smallestConflict(relations, holds(search.reasoning), fast)
    : smallestConflict(relations, fast)
}
