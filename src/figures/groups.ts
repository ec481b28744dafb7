export interface Group {
  readonly label: string
  readonly definition: string
  readonly broader: string | null
}

/**
 * Which people a figure counts. Combatants are never all less civilians: between them stand those whose status is
 * not known.
 */
export const groups = {
  all: { label: 'all people', definition: 'Everybody, or nobody said whom.', broader: null },
  civilians: { label: 'civilians', definition: 'People the source counts as civilians.', broader: 'all' },
  combatants: { label: 'combatants', definition: 'Members of armed forces and armed groups.', broader: 'all' },
  'status-unknown': {
    label: 'people of unknown status',
    definition: 'People of whom it is not known whether they were civilians.',
    broader: 'all',
  },
  identified: { label: 'identified people', definition: 'People counted by name and identified.', broader: 'all' },
  'government-forces': {
    label: 'government and allied forces',
    definition: 'Members of the government’s forces and of forces fighting beside them.',
    broader: 'combatants',
  },
  'opposition-forces': {
    label: 'opposition and other armed groups',
    definition: 'Members of armed groups fighting the government.',
    broader: 'combatants',
  },
  'foreign-forces': { label: 'foreign forces', definition: 'Soldiers of another state.', broader: 'combatants' },
  adults: { label: 'adults', definition: 'People of 18 years or over.', broader: 'all' },
  men: { label: 'men', definition: 'Men of 18 years or over.', broader: 'adults' },
  women: { label: 'women', definition: 'Women of 18 years or over.', broader: 'adults' },
  elderly: {
    label: 'older people',
    definition: 'People of 60 years or over, or as the source has it.',
    broader: 'adults',
  },
  children: { label: 'children', definition: 'People under 18.', broader: 'all' },
  girls: { label: 'girls', definition: 'Girls under 18.', broader: 'children' },
  boys: { label: 'boys', definition: 'Boys under 18.', broader: 'children' },
  male: { label: 'men and boys', definition: 'Male people of any age.', broader: 'all' },
  female: { label: 'women and girls', definition: 'Female people of any age.', broader: 'all' },
  'displaced-by-disaster': {
    label: 'people displaced by disasters',
    definition: 'People displaced by disasters, counted apart from those displaced by conflict and violence.',
    broader: null,
  },
  'health-workers': { label: 'health workers', definition: 'Medical and health staff.', broader: 'all' },
  'rescue-workers': { label: 'rescue workers', definition: 'Civil defence and rescue staff.', broader: 'all' },
  journalists: { label: 'journalists', definition: 'Journalists and media workers.', broader: 'all' },
  'aid-workers': { label: 'aid workers', definition: 'Staff and volunteers of aid organisations.', broader: 'all' },
} as const satisfies Record<string, Group>

export type GroupId = keyof typeof groups

/**
 * The groups that contain this one, nearest first.
 *
 * @example
 * broaderGroups('girls') // → ["children","all"]
 */
export function broaderGroups(id: GroupId): GroupId[] {
  const out: GroupId[] = []
  for (let at: string | null = groups[id].broader; at !== null; at = groups[at as GroupId].broader)
    out.push(at as GroupId)
  return out
}
