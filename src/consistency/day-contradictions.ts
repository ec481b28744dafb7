import type { Figure } from '../figures/figure.js'
import type { Change, Contradiction } from './consistency.js'
import { daysApart } from './days-apart.js'
import { figureName } from './figure-name.js'
import type { Relation } from './relation.js'
import { type PlaceNames, relationInWords } from './relation-in-words.js'

/** Figures whose days do not lie where a relation says that they do. No reading of the words mends that. */
export function dayContradictions(
  relations: readonly Relation[],
  byId: ReadonlyMap<string, Figure>,
  places: PlaceNames,
): Contradiction[] {
  return relations.flatMap((relation, i): Contradiction[] => {
    if (relation.kind !== 'during') return []
    const [part, whole] = [byId.get(relation.part)!, byId.get(relation.whole)!]
    const apart = daysApart(part, whole)
    if (apart === null) return []
    const figures = [part.id, whole.id].sort()
    const because = relationInWords(relation, byId, new Set(figures), places)
    return [
      {
        kind: 'days',
        figures,
        hard: true,
        limits: [],
        relations: [i],
        because: [because],
        changes: figures.map(id => leaveOut(byId.get(id)!)),
        words: `These two reports cannot both be true: the days of ${figureName(part)} should lie within those of ${figureName(whole)}, and the first ${apart}.`,
      },
    ]
  })
}

const leaveOut = (figure: Figure): Change => ({
  kind: 'leave-out',
  figures: [figure.id],
  evidence: null,
  limits: [],
  words: `Leave out ${figureName(figure)}.`,
})
