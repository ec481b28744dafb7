import type { Claim } from './claim.js'
import { has } from './clause.js'
import { inferredPlaces, placeOfThen } from './inferred-places.js'
import type { Sentence } from './sentences.js'
import type { NamedPlace, PlaceFinder } from './place-finder.js'
import type { ArticleContext } from './article-context.js'
import { topics } from './topics.js'
import { roles } from './word.js'

export interface Where {
  readonly place: string | null
  readonly from: string | null
  readonly flags: readonly string[]
  /** Whether the words of its own sentence say where. */
  readonly said: boolean
}

/** How many sentences back a place is looked for that the words do not name again. */
const NEAR = 3

/**
 * Where a claim is: the most exact place that its own sentence names with "in", "near" and their like; else the one of
 * the sentences before; else the article's. Places only named, and those that people go to or come from, are not where
 * it happened; where they come from is kept. A place that is taken up ("the province") or follows from the name of a
 * war is flagged `place-inferred`.
 */
export function choosePlaces(
  claim: Claim,
  finder: PlaceFinder,
  context: ArticleContext,
  before: readonly Sentence[],
): Where {
  const { clause } = claim
  const { text } = context
  const named = finder.in(clause, text).filter(({ at }) => !isOfSource(claim, at))
  const inferred = lazily(() => inferredPlaces(clause, text, finder, before, claim.topic === 'live'))
  const verb = homeVerb(claim)
  const host = verb < 0 ? null : (hostOf(verb, named) ?? hostOf(verb, inferred()))
  const own = host === null ? named : [...named.filter(place => place !== host), { ...host, how: 'in' as const }]
  const moving = 'households' in topics[claim.topic]
  const from = moving
    ? (nearest(
        own.filter(({ how }) => how === 'from'),
        claim.from,
      )?.id ?? null)
    : null
  const here = pick(own, claim, context)
  if (here.id !== null) {
    const taken = host !== null && here.id === host.id && !named.includes(host)
    return {
      place: here.id,
      from,
      flags: here.unclear ? ['place-unclear'] : taken ? ['place-inferred'] : [],
      said: true,
    }
  }
  const other =
    from === null ? (pick(inferred(), claim, context).id ?? placeOfThen(clause, text, finder, before)) : null
  if (other !== null) return { place: other, from, flags: ['place-inferred'], said: true }
  if (context.place !== null && from === null) return { place: context.place, from, flags: [], said: false }
  for (const sentence of before.slice(-NEAR).reverse()) {
    const there = pick(finder.in(sentence, context.text), null, context)
    if (there.id !== null) return { place: there.id, from, flags: [], said: false }
  }
  return { place: context.place, from, flags: [], said: false }
}

/** "…, said the Observatory, which has a network across Syria": a place that tells of the source. */
function isOfSource({ clause: { tokens }, to }: Claim, at: number): boolean {
  let said = false
  for (let k = to + 1; k < at; k++) {
    if (tokens[k]!.word.say !== null) said = true
    else if (said && has(tokens[k]!, roles.relative)) return true
  }
  return false
}

const lazily = <T>(make: () => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** "Turkey hosts 3.6 million", "Idlib, home to 3 million": the word of hosting, or -1. */
function homeVerb({ clause: { tokens }, from }: Claim): number {
  for (let verb = from - 1; verb >= 0 && from - verb <= 4; verb--) if (has(tokens[verb]!, roles.home)) return verb
  return -1
}

/** Who hosts them is where they are. */
function hostOf(verb: number, all: readonly NamedPlace[]): NamedPlace | null {
  const host = nearest(
    all.filter(({ at, how }) => at < verb && how === 'other'),
    verb,
  )
  return host === null || verb - host.at > 8 ? null : host
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
