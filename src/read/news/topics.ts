import type { ConceptId } from '../../figures/concepts.js'
import type { UnitId } from '../../figures/units.js'

type ByUnit = { readonly [Unit in UnitId]?: ConceptId }

const persons = (concept: ConceptId) => ({ people: concept }) as const
const displaced = (concept: ConceptId) => ({ people: concept, households: concept }) as const

/**
 * What a word says of those it is said of, and which concept that makes of people, of households, of dwellings. A
 * unit that is not there makes none: twelve tanks destroyed are no homes, and captured people are not villages.
 */
export const topics = {
  kill: persons('killed'),
  injure: persons('injured'),
  /** Killed and injured in one count. */
  harm: persons('casualties'),
  bodies: persons('deaths-recovered'),
  wounds: persons('deaths-of-wounds'),
  hunger: persons('deaths-of-hunger'),
  missing: persons('missing'),
  detain: persons('detained'),
  displace: displaced('newly-displaced'),
  /** Displaced now, not newly. */
  idps: displaced('idps'),
  refugees: displaced('refugees'),
  asylum: persons('asylum-seekers'),
  applications: { applications: 'asylum-applications', people: 'asylum-applications' },
  stateless: persons('stateless'),
  return: displaced('returns'),
  returnees: displaced('returnees'),
  arrive: displaced('arrivals'),
  live: displaced('population'),
  affect: displaced('affected'),
  need: displaced('people-in-need'),
  target: displaced('people-targeted'),
  reach: displaced('people-reached'),
  aid: displaced('aid-recipients'),
  capture: { settlements: 'settlements-captured', people: 'detained' },
  control: { percent: 'territory-share' },
  destroy: { dwellings: 'housing-destroyed' },
  damage: { dwellings: 'housing-damaged' },
  /** Destroyed or damaged, in one count: neither of the two. */
  ruin: {},
  /** Two things in one count that share no concept: "dead or missing". */
  joint: {},
  /** Dead of a disease: not by violence, and no concept here. */
  disease: {},
  /** Neutralised: killed, wounded or taken, and nobody says which. */
  neutralised: {},
} as const satisfies Record<string, ByUnit>

export type TopicId = keyof typeof topics

export function conceptOf(topic: TopicId, unit: UnitId): ConceptId | null {
  return (topics[topic] as ByUnit)[unit] ?? null
}

/** Casualties outweigh every other thing said of the same people: refugees who were killed are counted as killed. */
export const casualties: ReadonlySet<TopicId> = new Set([
  'kill', 'injure', 'harm', 'bodies', 'wounds', 'hunger', 'missing', 'detain', 'disease', 'joint', 'neutralised',
]) // prettier-ignore
