import { concepts } from '../../figures/concepts.js'
import { flagValue } from '../../figures/flag-value.js'
import type { Gazetteer } from '../../figures/places.js'
import { areDisjoint } from '../../figures/are-disjoint.js'
import { arePlacesApart } from '../../figures/are-places-apart.js'
import { scopeInWords, scopeOf as scopeOfFlags } from '../../figures/scope-of.js'
import type { Countable } from './total.js'

/**
 * Why two parts must not be added, and what to do instead; null when they may. They may when they count the same
 * thing in the same unit, and are apart in place, in group or in time.
 */
export function whyNotAdded(a: Countable, b: Countable, places: Gazetteer): string | null {
  const pair = `${a.id} and ${b.id}`
  if (a.concept !== b.concept)
    return `${pair} count ${concepts[a.concept].label} and ${concepts[b.concept].label}: add each concept by itself`
  if (a.unit !== b.unit) return `${pair} are in ${a.unit} and in ${b.unit}: bring them to one unit first`
  if (a.measure !== b.measure)
    return `${pair} are a ${a.measure} and a ${b.measure}: a number at a day and a number over a period do not add up`
  const [r, s] = [round(a), round(b)]
  if (r !== null && s !== null && r !== s)
    return `${pair} are rounds of one assessment, which count the same people again: take latestRound() first`
  const apartInPlace = a.place !== null && b.place !== null && arePlacesApart(a.place, b.place, places)
  const apartInGroup = areDisjoint(a.group, b.group)
  const apartInTime =
    a.measure === 'flow' &&
    a.start !== null &&
    b.start !== null &&
    a.end !== null &&
    b.end !== null &&
    (a.end < b.start || b.end < a.start)
  const apartInOrigin = a.from !== null && b.from !== null && arePlacesApart(a.from, b.from, places)
  if (a.measure === 'stock' && a.end !== b.end)
    return `${pair} are stocks of two days, which count the same people twice: bring them to one day with asOf()`
  if (apartInPlace || apartInGroup || apartInTime || apartInOrigin || areApartInScope(a, b)) return null
  if (scopeOf(a).join() !== scopeOf(b).join())
    return `${pair} are parts of which it is not known that they are apart (${scopeInWords(scopeOf(a)) || 'none stated'}; ${scopeInWords(scopeOf(b)) || 'none stated'}): add one kind of part only`
  if (a.place !== b.place)
    return `${pair} are at places of which it is not known that they are apart (${a.place ?? 'not stated'}, ${b.place ?? 'not stated'}): declare them with places.with(), or add one level only`
  if (a.group !== b.group)
    return `${pair} are of groups that can overlap (${a.group}, ${b.group}): use parts() for groups with unknowns`
  return `${pair} overlap in time and count the same people: use reconcile() to bring them to one range`
}

/** Kinds of parts of which nobody is in two; rows by operation, type of event, sector or age band can overlap. */
const APART: ReadonlySet<string> = new Set(['part:event', 'part:reason', 'part:origin', 'cause'])

/** Two values of one such kind, and all else the same. */
function areApartInScope(a: Countable, b: Countable): boolean {
  const [x, y] = [scopeOf(a), scopeOf(b)]
  const [own] = x.filter(flag => !y.includes(flag))
  const [other] = y.filter(flag => !x.includes(flag))
  if (own === undefined || other === undefined || x.length !== y.length) return false
  const rest = x.filter(flag => flag !== own)
  return rest.every(flag => y.includes(flag)) && kindOf(own) === kindOf(other) && APART.has(kindOf(own))
}

const kindOf = (flag: string) => flag.split(flag.startsWith('part:') ? '=' : ':')[0]!
const scopeOf = (x: Countable) => scopeOfFlags({ flags: x.flags ?? x.scope ?? [] })
const round = (x: Countable) => flagValue({ flags: x.flags ?? [] }, 'round')
