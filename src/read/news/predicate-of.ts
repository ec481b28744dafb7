import type { Predicate } from './clause.js'
import type { TopicId } from './topics.js'

/** What is said of a mention, plainly: without doubt, by a word that says it, with no bound of its own. */
export const predicateOf = (topic: TopicId, at: number, how: Predicate['how'], present = false): Predicate => ({
  topic,
  at,
  doubt: null,
  unconfirmed: false,
  weak: false,
  how,
  present,
  hedge: null,
})
