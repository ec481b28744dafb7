import { type GroupId, broaderGroups } from '../../figures/groups.js'

/** Groups of which nobody is in two: men and women, civilians and combatants. Other groups can overlap. */
const PARTITIONS: readonly (readonly GroupId[])[] = [
  ['civilians', 'combatants', 'status-unknown'],
  ['government-forces', 'opposition-forces', 'foreign-forces'],
  ['men', 'women', 'girls', 'boys'],
  ['adults', 'children'],
  ['male', 'female'],
]

/** Whether nobody can be in both groups, themselves or by what contains them. */
export function areDisjoint(a: GroupId, b: GroupId): boolean {
  const [as, bs] = [
    [a, ...broaderGroups(a)],
    [b, ...broaderGroups(b)],
  ]
  return PARTITIONS.some(set =>
    as.some(x => set.includes(x) && bs.some(y => y !== x && set.includes(y) && !as.includes(y) && !bs.includes(x))),
  )
}
