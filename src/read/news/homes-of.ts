import { type Clause, type Predicate, has } from './clause.js'
import { leftPredicate } from './left-predicate.js'
import type { Mention } from './mention.js'
import { rightPredicate } from './right-predicate.js'
import { roles } from './word.js'

/** "Set fire to the homes of 80 families": those whose homes were destroyed had to leave them. */
export function homesOf(clause: Clause, mention: Mention): Predicate | null {
  const { tokens, owner } = clause
  const of = mention.from - 1
  const home = tokens[of - 1]?.word.noun
  if (tokens[of]?.text !== 'of' || home?.unit !== 'dwellings' || home.one || owner[of - 1]! >= 0) return null
  if (mention.unit !== 'households' && mention.unit !== 'people') return null
  // "Blew up the houses of four leaders": who else lived there, nobody says.
  if (mention.unit === 'people' && !LIVE_THERE.test(mention.head)) return null
  let from = of - 1
  while (from > 0 && has(tokens[from - 1]!, roles.determiner)) from--
  const homes: Mention = { ...mention, from, unit: 'dwellings', group: 'all', topic: null, noun: 'known' }
  const said = leftPredicate(clause, homes) ?? rightPredicate(clause, homes)
  // "Damaged or destroyed the homes of": nobody says whose are which.
  if (said?.topic !== 'destroy' || has(tokens[said.at - 1] ?? tokens[0]!, roles.and)) return null
  return { ...said, topic: 'displace', weak: false }
}

const LIVE_THERE =
  /^(?:people|persons|residents|inhabitants|villagers|civilians|individuals|refugees|displaced|citizens)$/
