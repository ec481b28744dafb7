import { concepts } from '../../figures/concepts.js'
import { flagValue } from '../../figures/flag-value.js'
import type { Gazetteer } from '../../figures/places.js'
import { areDisjoint } from '../../figures/are-disjoint.js'
import { arePlacesApart } from '../../figures/are-places-apart.js'
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
  const scopes = (x: Countable) =>
    (x.flags ?? [])
      .filter(f => f.startsWith('part:'))
      .sort()
      .join()
  const [r, s] = [round(a), round(b)]
  if (r !== null && s !== null && r !== s)
    return `${pair} are rounds of one assessment, which count the same people again: take latestRound() first`
  const apartInPart =
    scopes(a) !== scopes(b) &&
    (a.flags ?? []).some(f => f.startsWith('part:')) &&
    (b.flags ?? []).some(f => f.startsWith('part:'))
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
  if (apartInPlace || apartInGroup || apartInTime || apartInPart || apartInOrigin) return null
  if (a.place !== b.place)
    return `${pair} are at places of which it is not known that they are apart (${a.place ?? 'not stated'}, ${b.place ?? 'not stated'}): declare them with places.with(), or add one level only`
  if (a.group !== b.group)
    return `${pair} are of groups that can overlap (${a.group}, ${b.group}): use parts() for groups with unknowns`
  return `${pair} overlap in time and count the same people: use reconcile() to bring them to one range`
}

const round = (x: Countable) => flagValue({ flags: x.flags ?? [] }, 'round')
