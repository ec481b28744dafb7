import { type Said, chooseTopic } from './choose-topic.js'
import type { Clause } from './clause.js'
import { homesOf } from './homes-of.js'
import { leftPredicate } from './left-predicate.js'
import type { Mention } from './mention.js'
import { rightPredicate } from './right-predicate.js'

export function whatIsSaid(clause: Clause, mention: Mention): Said | null {
  return chooseTopic(
    mention,
    homesOf(clause, mention) ?? leftPredicate(clause, mention),
    rightPredicate(clause, mention),
  )
}
