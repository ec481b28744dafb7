import { type Clause, has } from './clause.js'
import type { Mention } from './mention.js'
import { casualties } from './topics.js'
import type { Walk } from './walk.js'
import { roles } from './word.js'

/** Whether the walk may go past another mention: one joined by "and", or one in a phrase. */
export function passes({ tokens }: Clause, walk: Walk, k: number, other: Mention, mention: Mention): boolean {
  const before = tokens[k - 1]!
  // "30 wounded and four are missing": what was said of the first is complete.
  if (has(before, roles.and) && mention.topic !== null && casualties.has(mention.topic)) return false
  if (has(before, roles.and) || before.text === ',') return !walk.loose || walk.inserted
  if (has(before, roles.including)) return true
  if (walk.phrase || before.owner || has(before, roles.determiner) || before.text === '–' || before.text === '(') {
    if (other.unit === 'people' && !other.article) walk.people = true
    return true
  }
  return walk.inserted
}

/** "1,150 patients among the 9,000 people who fled": what follows is told of these. */
export function whoFollows({ tokens }: Clause, k: number, other: Mention): boolean {
  const among = tokens[other.from - 1]?.text === 'the' ? other.from - 2 : other.from - 1
  const next = tokens[Math.max(k, other.to) + 1]
  return /^among/.test(tokens[among]?.text ?? '') && next !== undefined && has(next, roles.relative)
}

/** "Five men, two women and a child": the next of a list, and no part of the one before. */
export function listed({ mentions, owner, tokens }: Clause, k: number, mention: Mention): boolean {
  // "A lawmaker, his two bodyguards and a bystander"
  const at = tokens[k] !== undefined && has(tokens[k], roles.determiner) && (owner[k] ?? -1) < 0 ? k + 1 : k
  const next = owner[at] ?? -1
  if (next < 0) return false
  const other = mentions[next]!
  return (
    !other.partOf &&
    mention.topic === null &&
    other.topic === null &&
    !has(tokens[other.to + 1] ?? tokens[k]!, roles.ofThem)
  )
}
