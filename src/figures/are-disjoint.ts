import { type GroupId, broaderGroups } from './groups.js'

/** Groups of which nobody is in two. Allied foreign soldiers are both foreign and of the government's side. */
const DISJOINT: readonly (readonly GroupId[])[] = [
  ['civilians', 'combatants', 'status-unknown'],
  ['government-forces', 'opposition-forces'],
  ['adults', 'children'],
  ['men', 'women'],
  ['girls', 'boys'],
  ['male', 'female'],
  ['men', 'female'],
  ['women', 'male'],
  ['boys', 'female'],
  ['girls', 'male'],
]

/** Whether nobody can be in both groups, by themselves or by what contains them. */
export function areDisjoint(a: GroupId, b: GroupId): boolean {
  const [as, bs] = [
    [a, ...broaderGroups(a)],
    [b, ...broaderGroups(b)],
  ]
  return DISJOINT.some(set => as.some(x => set.includes(x) && bs.some(y => y !== x && set.includes(y))))
}
