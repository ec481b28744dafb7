import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { Range } from '../../figures/range.js'

/** HXL has a tag or an attribute for these; what else is counted goes under `#indicator`. */
const TAGS: Readonly<Partial<Record<ConceptId, string>>> = {
  killed: '#affected+killed',
  injured: '#affected+injured',
  missing: '#affected+missing',
  detained: '#affected+abducted',
  idps: '#affected+idps',
  refugees: '#affected+refugees',
  'asylum-seekers': '#affected+asylum_seekers',
  returnees: '#affected+returnees',
  stateless: '#affected+stateless',
  displaced: '#affected+displaced',
  'host-community': '#affected+hosts',
  affected: '#affected',
  'people-in-need': '#inneed',
  'people-targeted': '#targeted',
  'people-reached': '#reached',
  population: '#population',
}

const GROUPS: Readonly<Partial<Record<GroupId, string>>> = {
  all: '',
  women: '+f+adults',
  men: '+m+adults',
  girls: '+f+children',
  boys: '+m+children',
  female: '+f',
  male: '+m',
  children: '+children',
  adults: '+adults',
  elderly: '+elderly',
  civilians: '+civilians',
}

/** The tag of a column of such ranges: an attribute for the group, and one for a unit other than people. */
export function hxlTag({ concept, group, unit }: Pick<Range, 'concept' | 'group' | 'unit'>): string {
  const tag = TAGS[concept] ?? `#indicator+${attribute(concept)}`
  const units = unit === 'people' ? '' : unit === 'households' ? '+hh' : `+${attribute(unit)}`
  return `${tag}${GROUPS[group] ?? `+${attribute(group)}`}${units}`
}

/** Attributes are of letters, digits and underscores. */
const attribute = (id: string) => id.replaceAll('-', '_')
