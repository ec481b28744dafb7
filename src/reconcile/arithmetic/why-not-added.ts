import { areDisjoint } from '../../figures/are-disjoint.js'
import { concepts } from '../../figures/concepts.js'
import { flagValue } from '../../figures/flag-value.js'
import { scopeInWords, scopeOf as scopeOfFlags } from '../../figures/scope-of.js'
import type { Apartness } from './apartness.js'
import type { Countable } from './total.js'

/**
 * Why two parts must not be added, and what to do instead; null when they may. They may when they count the same
 * thing in the same unit, and are apart in place, in group, in origin or in time.
 */
export function whyNotAdded(a: Countable, b: Countable, places: Apartness): string | null {
  const why = whyNotTogether(a, b) ?? (areTheyApart(a, b, places) ? null : whyOverlapping(a, b, places))
  return why === null ? null : `${a.id} and ${b.id} ${why}`
}

/** What is not added even where nobody is in both. */
function whyNotTogether(a: Countable, b: Countable): string | null {
  if (a.concept !== b.concept)
    return `count ${concepts[a.concept].label} and ${concepts[b.concept].label}: add each concept by itself`
  if (a.unit !== b.unit) return `are in ${a.unit} and in ${b.unit}: bring them to one unit first`
  if (a.measure !== b.measure)
    return `are a ${a.measure} and a ${b.measure}: a number at a day and a number over a period do not add up`
  const [r, s] = [valueOf(a, 'round'), valueOf(b, 'round')]
  if (r !== null && s !== null && r !== s)
    return 'are rounds of one assessment, which count the same people again: take latestRound() first'
  if (a.measure === 'stock' && a.end !== b.end)
    return 'are stocks of two days, which count the same people twice: bring them to one day with asOf()'
  return null
}

function areTheyApart(a: Countable, b: Countable, places: Apartness): boolean {
  const apart = (x: string | null, y: string | null) =>
    x !== null &&
    y !== null &&
    (places.known(x, y) || (places.said(x, y) && valueOf(a, 'level') === valueOf(b, 'level')))
  return (
    apart(a.place, b.place) ||
    apart(a.from, b.from) ||
    areDisjoint(a.group, b.group) ||
    areInTwoPeriods(a, b) ||
    areApartInScope(a, b)
  )
}

function areInTwoPeriods(a: Countable, b: Countable): boolean {
  if (a.measure !== 'flow' || a.start === null || b.start === null || a.end === null || b.end === null) return false
  return a.end < b.start || b.end < a.start
}

function whyOverlapping(a: Countable, b: Countable, places: Apartness): string {
  const [x, y] = [scopeOf(a), scopeOf(b)]
  if (x.join() !== y.join())
    return `are parts of which it is not known that they are apart (${scopeInWords(x) || 'none stated'}; ${scopeInWords(y) || 'none stated'}): add one kind of part only`
  if (a.place !== b.place)
    return `are at places of which it is not known that they are apart (${whatToDo(a.place, b.place, places)}`
  if (a.group !== b.group)
    return `are of groups that can overlap (${a.group}, ${b.group}): use parts() for groups with unknowns`
  if (a.from !== b.from)
    return `are of people from places of which it is not known that they are apart (${whatToDo(a.from, b.from, places)}`
  return 'overlap in time and count the same people: use reconcile() to bring them to one range'
}

function whatToDo(a: string | null, b: string | null, places: Apartness): string {
  const isOpen = a !== null && b !== null && !places.holds(a, b)
  const todo = isOpen
    ? 'add one level only, or say that they do not overlap with { apart: true }'
    : 'add one level only'
  return `${a ?? 'not stated'}, ${b ?? 'not stated'}): ${todo}`
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

function valueOf({ flags }: Countable, name: 'round' | 'level'): string | null {
  return flags === undefined || flags.length === 0 ? null : flagValue({ flags }, name)
}
