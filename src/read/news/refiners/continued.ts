import type { SentenceDraft } from '../sentence-draft.js'
import { casualties } from '../topics.js'

/**
 * "35,000 families were displaced. Only 1,500 have received help": a number without a noun that goes on telling of
 * households, where the sentence before counted nothing else, counts households.
 */
export function continued({ clause, claims, earlier }: SentenceDraft): void {
  const told = earlier.filter(({ topic }) => !casualties.has(topic))
  const last = told.at(-1)
  if (last === undefined || told.some(({ unit }) => unit !== 'households')) return
  const at = claims.findIndex(claim => claim !== null)
  const first = claims[at]
  if (first == null || clause.mentions[at]!.noun !== 'none' || first.mention.article) return
  if (first.unit !== 'people' || casualties.has(first.topic) || first.predicate?.how === 'count') return
  const [own, whole] = [first.mention.quantity.core, last.mention.quantity.core]
  if (own.kind === 'number' && whole.kind === 'number' && own.value <= whole.value) first.unit = 'households'
}
