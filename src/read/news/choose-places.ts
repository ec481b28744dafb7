import type { Claim } from './claim.js'
import { has } from './clause.js'
import type { Sentence } from './sentences.js'
import type { NamedPlace, PlaceFinder } from './place-finder.js'
import type { ArticleContext } from './article-context.js'
import { topics } from './topics.js'
import { roles } from './word.js'

export interface Where {
  readonly place: string | null
  readonly from: string | null
  readonly flags: readonly string[]
}

/**
 * Where a claim is: the most exact place that its own sentence names with "in", "near" and their like; else the one of
 * the sentences before; else the article's. Places only named, and those that people go to or come from, are not where
 * it happened; where they come from is kept.
 */
export function choosePlaces(
  claim: Claim,
  finder: PlaceFinder,
  context: ArticleContext,
  before: readonly Sentence[],
): Where {
  const own = hosts(claim, finder.in(claim.clause, context.text))
  const moving = 'households' in topics[claim.topic]
  const from = moving
    ? (nearest(
        own.filter(({ how }) => how === 'from'),
        claim.from,
      )?.id ?? null)
    : null
  const here = pick(own, claim, context)
  if (here.id !== null) return { place: here.id, from, flags: here.unclear ? ['place-unclear'] : [] }
  if (context.place !== null && from === null) return { place: context.place, from, flags: [] }
  for (const sentence of [...before].reverse()) {
    const there = pick(finder.in(sentence, context.text), null, context)
    if (there.id !== null) return { place: there.id, from, flags: [] }
  }
  return { place: context.place, from, flags: [] }
}

/** "Turkey hosts 3.6 million", "Idlib, home to 3 million": who hosts them is where they are. */
function hosts({ clause: { tokens }, from }: Claim, all: readonly NamedPlace[]): readonly NamedPlace[] {
  let verb = from - 1
  while (verb >= 0 && from - verb <= 4 && !has(tokens[verb]!, roles.home)) verb--
  if (verb < 0 || !has(tokens[verb]!, roles.home)) return all
  const host = nearest(
    all.filter(({ at, how }) => at < verb && how === 'other'),
    verb,
  )
  if (host === null || verb - host.at > 8) return all
  return all.map(place => (place === host ? { ...place, how: 'in' } : place))
}

function pick(
  all: readonly NamedPlace[],
  claim: Claim | null,
  { places }: ArticleContext,
): { readonly id: string | null; readonly unclear: boolean } {
  const arriving = claim?.topic === 'arrive' || claim?.topic === 'refugees' || claim?.topic === 'return'
  const fits = all.filter(({ how }) => how === 'in' || (arriving && how === 'to'))
  if (fits.length === 0) return { id: null, unclear: false }
  const first = claim === null ? fits[0]! : nearest(fits, claim.to)!
  let { id } = first
  let unclear = false
  for (const other of fits) {
    const relation = places.relation(other.id, id)
    if (relation === 'within') id = other.id
    else if (relation === 'apart' && Math.abs(other.at - first.at) < 6) unclear = true
  }
  return { id, unclear }
}

function nearest(all: readonly NamedPlace[], at: number): NamedPlace | null {
  let best: NamedPlace | null = null
  for (const place of all) if (best === null || Math.abs(place.at - at) < Math.abs(best.at - at)) best = place
  return best
}
