import { type GroupId, broaderGroups, groups } from '../../figures/groups.js'
import { groupDigits } from '../../util/group-digits.js'
import { areDisjoint } from '../../figures/are-disjoint.js'
import type { Countable } from './total.js'

/** One group of a whole, with what the unknowns allow. */
export interface Part {
  readonly group: GroupId
  readonly low: number | null
  readonly high: number | null
  readonly note: string
}

/**
 * How many of each group there can be, when some of the people are known only roughly. Every figure is a part of its
 * own: "adults" beside "men" and "women" are the adults of unknown sex, and each of them may be a man or a woman. A
 * whole that is larger than its parts leaves people of whom nothing is known, and each may be of any group.
 *
 * Throws `parts requires at least one part`, `invalid parts: REASON` where the parts differ in more than the group, one
 * group comes twice, or the parts are more than the whole.
 *
 * @example
 * const killed = (group, text) => ({ id: group, concept: 'killed', group, end: '2022-06-30', text })
 * const table = figures([killed('men', '1,905'), killed('women', '1,316'), killed('girls', '141'), killed('boys', '161'), killed('children', '41'), killed('adults', '1,460')])
 * const women = parts(table).find(part => part.group === 'women')
 * women?.low  // → 1316
 * women?.high // → 2776
 */
export function parts(of: Iterable<Countable>, whole: Countable | null = null): Part[] {
  const all = [...of]
  const [first] = all
  if (first === undefined) throw new Error('parts requires at least one part')
  const seen = new Set<GroupId>()
  for (const part of whole === null ? all : [...all, whole]) {
    for (const name of ['concept', 'unit', 'place', 'from', 'start', 'end'] as const) {
      if (part[name] !== first[name]) throw new Error(`invalid parts: ${first.id} and ${part.id} differ in ${name}`)
    }
    if (part === whole) continue
    if (seen.has(part.group))
      throw new Error(`invalid parts: ${groups[part.group].label} come twice, the second time in ${part.id}`)
    seen.add(part.group)
  }
  const rest = whole === null ? 0 : restOf(all, whole)
  const named = new Set([...seen].flatMap(group => [group, ...broaderGroups(group)]))
  if (whole !== null) named.add(whole.group)
  return [...named]
    .filter(group => group !== 'all')
    .sort()
    .map(group => partOf(group, all, rest))
}

/** A group holds for certain what is counted in it and within it; it may hold what is counted in a wider one too. */
function partOf(group: GroupId, all: readonly Countable[], rest: number | null): Part {
  const inside = all.filter(part => part.group === group || broaderGroups(part.group).includes(group))
  const maybe = all.filter(part => !inside.includes(part) && !areDisjoint(part.group, group))
  const most = [...inside, ...maybe].map(part => part.high)
  const high = rest === null || most.some(n => n === null) ? null : add(most) + rest
  const unknown =
    maybe.length === 0
      ? ''
      : `may hold all of ${maybe.map(part => `${groupDigits(part.high ?? part.low ?? 0)} ${groups[part.group].label} (${part.id})`).join(' and ')}`
  const left = rest !== null && rest > 0 ? `may hold the ${groupDigits(rest)} of whom nothing is known` : ''
  return { group, low: add(inside.map(part => part.low)), high, note: [unknown, left].filter(Boolean).join('; ') }
}

/** The people of the whole that no part counts. Null: the whole has no upper limit. */
function restOf(all: readonly Countable[], whole: Countable): number | null {
  if (whole.high === null) return null
  const least = add(all.map(part => part.low))
  if (least > whole.high)
    throw new Error(
      `invalid parts: the parts are at least ${groupDigits(least)}, more than the ${groupDigits(whole.high)} of ${whole.id}`,
    )
  return whole.high - least
}

const add = (numbers: readonly (number | null)[]) => numbers.reduce((sum: number, n) => sum + (n ?? 0), 0)
