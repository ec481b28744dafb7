import type { Figure } from '../figures/figure.js'
import type { Piece } from '../figures/range.js'
import { claimOf } from './claim-of.js'
import type { Tension } from './consistency.js'
import { figureName } from './figure-name.js'
import { figuresOfRelation } from './figures-of-relation.js'
import { limitsInWords } from './limits-in-words.js'
import type { Model } from './model.js'
import { propagation } from './propagation.js'
import { type Claims, question } from './question.js'
import type { Relation } from './relation.js'
import { type PlaceNames, relationInWords } from './relation-in-words.js'

export interface TensionSearch {
  readonly byId: ReadonlyMap<string, Figure>
  readonly claims: Claims
  readonly model: Model
  readonly relations: readonly Relation[]
  readonly places: PlaceNames
}

/**
 * Orders of magnitude beside numbers that they do not name. "Hundreds of thousands" and "some 1 million" can both be
 * true where the million is read as a little less; but whoever writes the first does not mean the second. Looked for
 * between two figures of one relation, with the number as it is printed; numbers beside each other are not judged so,
 * since "about 300" and "310" may well be one thing.
 */
export function tensionsOf({ byId, claims, model, relations, places }: TensionSearch): Tension[] {
  return relations.flatMap((relation, i): Tension[] => {
    const figures = [...new Set(figuresOfRelation(relation))].map(id => byId.get(id)!)
    const vague = figures.filter(({ hedge }) => hedge === 'vague')
    const numbers = figures.filter(figure => isHedged(figure, claims.get(figure.id)!))
    if (vague.length === 0 || numbers.length === 0) return []
    const asked = question({ ...model, rows: model.rows.filter(row => row.relation === i) }, propagation)
    return vague.flatMap(word =>
      numbers.flatMap((number): Tension[] => {
        const pair = [word.id, number.id]
        const printed = new Map([...claims, [number.id, claimOf(number, 'printed')]])
        if (asked.possible(printed, pair) || !asked.possible(claims, pair)) return []
        const [low, high] = asked.limits(claims, pair, number.id)!
        const room = { id: number.id, low, high }
        const because = relationInWords(relation, byId, new Set(pair), places)
        return [{ figures: pair.sort(), relation: i, because, room, words: inWords(word, number, [low, high]) }]
      }),
    )
  })
}

/** A number that its words leave some room around. */
const isHedged = ({ hedge, best }: Figure, [low, high]: Piece) => hedge !== 'vague' && best !== null && low !== high

const inWords = (word: Figure, number: Figure, room: Piece) =>
  `These two reports hardly go together: ${figureName(number)} and ${figureName(word)}. As printed they cannot both be true; they can where the first is read as ${limitsInWords(...room)}.`
