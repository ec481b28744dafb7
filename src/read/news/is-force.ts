import type { GroupId } from '../../figures/groups.js'
import type { Token } from './token.js'

/** Those who fight for a side. */
export const fighters: ReadonlySet<GroupId> = new Set([
  'combatants',
  'government-forces',
  'opposition-forces',
  'foreign-forces',
])

/** Who loses men, as an army does and a village does not. */
const FORCE =
  /^(?:army|armies|military|forces?|police|militias?|regiment|battalion|brigade|division|unit|platoon|company|garrison|movement|coalition|alliance|junta|side|guards?|navy|airforce|taliban|isis|regime|opposition|resistance|guerrillas?|group|enemy|attackers)$/

/** The army, the rebels: one of the sides. */
export const isForce = ({ text, word }: Token): boolean =>
  FORCE.test(text) ||
  (word.noun !== null && fighters.has(word.noun.group)) ||
  (word.side !== null && fighters.has(word.side))
