import { type GroupId, broaderGroups } from '../../figures/groups.js'
import type { Token } from './token.js'
import { type NounSense, roles } from './word.js'

/** The noun of a number so far, and its last token. */
interface Counted {
  to: number
  sense: NounSense | null
  group: GroupId
}

export const forces: ReadonlySet<GroupId> = new Set(['government-forces', 'opposition-forces', 'foreign-forces'])

export function groupOf({ group, topic }: NounSense, side: GroupId | null): GroupId {
  if (side === null) return group
  if (group === 'combatants') return forces.has(side) ? side : group
  if (group === 'all') return forces.has(side) && topic === null ? 'all' : forces.has(side) ? 'combatants' : side
  return group
}

/** "Civilians and fighters": one count of both, which is of all; "rebels and jihadists" are one group. */
export function joinNouns(tokens: readonly Token[], found: Counted): void {
  for (let hop = 0; hop < 4; hop++) {
    const and = tokens[found.to + 1]
    if (
      and === undefined ||
      !(and.text === 'and' || and.text === ',' || and.text === 'or' || and.text === 'y' || and.text === 'et')
    )
      return
    let at = found.to + 2
    if (and.text === ',' && tokens[at]?.text === 'and') at++
    const their = (tokens[at]?.word.roles ?? 0) & roles.determiner
    if (their !== 0 && tokens[at]!.text !== 'their') return
    if (their !== 0) at++
    const own = tokens[at]?.word.side ?? null
    const noun = own !== null && tokens[at + 1]?.word.noun != null ? tokens[at + 1] : tokens[at]
    const sense = noun?.word.noun
    if (sense == null || sense.one || noun!.word.verb !== null || sense.unit === null) return
    if (and.text === ',' && !listGoesOn(tokens, at) && !/ and /.test(noun!.text)) return
    const group = groupOf(sense, own)
    found.group = common(found.group, group)
    if (sense.unit !== found.sense!.unit) found.sense = { ...found.sense!, unit: 'people' }
    found.to = tokens.indexOf(noun!, at)
  }
}

const listGoesOn = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === 'and' && tokens[at + 2]?.word.noun != null

function common(a: GroupId, b: GroupId): GroupId {
  if (a === b) return a
  const above = broaderGroups(a)
  if (above.includes(b)) return b
  const other = [b, ...broaderGroups(b)]
  return other.includes(a) ? a : (above.find(group => other.includes(group)) ?? 'all')
}
