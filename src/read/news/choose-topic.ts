import type { Predicate } from './clause.js'
import type { Mention } from './mention.js'
import { type TopicId, casualties } from './topics.js'

/** What is said of a mention, by words before it, after it, or by its own noun. */
export interface Said {
  readonly topic: TopicId
  /** Null where the noun alone says it: "twelve deaths". */
  readonly predicate: Predicate | null
}

const statuses: ReadonlySet<TopicId> = new Set(['refugees', 'idps', 'asylum', 'stateless', 'returnees'])
/** What says less of refugees and displaced people than their name does. */
const weaker: ReadonlySet<TopicId> = new Set(['live', 'idps'])

/**
 * Which of the things said decides. A count ("the toll rose to 45") decides first; then what was done to them, what
 * they did, and what they are called; casualties outweigh the rest, and what somebody is called outweighs where they
 * live. Null: nothing was said.
 */
export function chooseTopic(mention: Mention, left: Predicate | null, right: Predicate | null): Said | null {
  const own = mention.topic
  const l = left !== null && fits(left, mention) ? left : null
  const r = right !== null && fits(right, mention) ? right : null
  if (l?.how === 'count') {
    // "Casualties rose to 1,659 killed"
    const narrower = own !== null && (l.topic === 'live' || (l.topic === 'harm' && casualties.has(own)))
    return { topic: narrower ? own : l.topic, predicate: l }
  }
  if (own !== null && casualties.has(own)) {
    const other = [l, r].find(
      said =>
        said != null &&
        casualties.has(said.topic) &&
        said.topic !== own &&
        !(own === 'bodies' && said.topic === 'kill') &&
        own !== 'harm',
    )
    if (other !== undefined && other !== null && own !== 'kill') return { topic: other.topic, predicate: other }
    const doubted = [l, r].find(said => said != null && said.doubt !== null && said.how !== 'event') ?? null
    return { topic: own, predicate: doubted }
  }
  if (l !== null && casualties.has(l.topic)) return { topic: l.topic, predicate: l }
  if (r !== null && casualties.has(r.topic)) return { topic: r.topic, predicate: r }
  if (own !== null && statuses.has(own)) {
    const said =
      [l, r].find(said => said != null && !weaker.has(said.topic) && !(own === 'refugees' && said.how === 'home')) ??
      null
    return said === null ? { topic: own, predicate: null } : { topic: said.topic, predicate: said }
  }
  if (l !== null && (l.how !== 'home' || r === null))
    return { topic: own === 'displace' && l.topic === 'live' ? own : l.topic, predicate: l }
  if (r !== null && !(own === 'displace' && r.topic === 'live')) return { topic: r.topic, predicate: r }
  return own === null ? null : { topic: own, predicate: null }
}

/** Whether it can be said of them: a weak verb speaks only of people of whom it can mean that. */
export function fits(said: Predicate, { unit, topic, group, noun, head }: Mention): boolean {
  const ofHomes = said.topic === 'destroy' || said.topic === 'damage' || said.topic === 'ruin'
  if (ofHomes && (unit === 'people' || unit === 'households')) return false
  if (!said.weak) return true
  switch (said.topic) {
    case 'capture':
      return unit === 'settlements'
    case 'destroy':
      return unit === 'dwellings'
    case 'kill':
      return head === 'lives' || (said.loses === true && unit === 'people' && noun === 'known')
    case 'return':
      return topic === 'refugees' || topic === 'idps'
    case 'idps':
      return topic === 'idps' || topic === 'displace'
    case 'displace':
      return (
        topic === 'idps' ||
        topic === 'refugees' ||
        (said.how === 'subject' &&
          (unit === 'households' || group === 'civilians' || /^(?:residents|inhabitants|villagers)$/.test(head)))
      )
    default:
      return false
  }
}
