import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'
import { type ColumnRole, figureRole } from './column-role.js'
import type { RoleId } from './roles.js'

/** Attributes of `#affected`, `#indicator` and the like that say what is counted; the first that is there holds. */
const COUNTED: readonly (readonly [string, ConceptId])[] = [
  ['idps', 'idps'],
  ['idp', 'idps'],
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['abducted', 'detained'],
  ['refugees', 'refugees'],
  ['asylum_seekers', 'asylum-seekers'],
  ['asylum', 'asylum-seekers'],
  ['returnees', 'returnees'],
  ['returned', 'returnees'],
  ['stateless', 'stateless'],
  ['displaced', 'displaced'],
  ['host', 'host-community'],
  ['hosts', 'host-community'],
  ['in_need', 'people-in-need'],
  ['inneed', 'people-in-need'],
  ['targeted', 'people-targeted'],
  ['reached', 'people-reached'],
  ['affected', 'affected'],
]

const TAGS: Readonly<Record<string, ConceptId>> = {
  affected: 'affected',
  inneed: 'people-in-need',
  targeted: 'people-targeted',
  reached: 'people-reached',
  population: 'population',
  // Of before HXL 1.0.
  idp_num: 'idps',
  refugee_num: 'refugees',
  aff_num: 'affected',
  killed_num: 'killed',
  injured_num: 'injured',
}

const ROLES: Readonly<Record<string, RoleId>> = {
  country: 'country',
  country_id: 'countryCode',
  adm1: 'adm1',
  adm1_id: 'adm1Code',
  adm2: 'adm2',
  adm2_id: 'adm2Code',
  adm3: 'adm3',
  adm4: 'adm3',
  adm5: 'adm3',
  loc: 'adm3',
  period_date: 'day',
  report_date: 'day',
  date: 'day',
  source: 'source',
  sector: 'part',
  subsector: 'part',
  cause: 'cause',
  round: 'round',
  assessment: 'assessment',
  operation: 'part',
}

/** One end of a range, or what was worked out over several: none of them is the number itself. */
const ENDS = ['min', 'max', 'low', 'high', 'mean', 'median', 'avg']

const AGES: readonly (readonly [readonly string[], GroupId])[] = [
  [['f', 'children'], 'girls'],
  [['m', 'children'], 'boys'],
  [['f', 'adults'], 'women'],
  [['m', 'adults'], 'men'],
  [['f', 'adult'], 'women'],
  [['m', 'adult'], 'men'],
  [['children'], 'children'],
  [['adults'], 'adults'],
  [['adult'], 'adults'],
  [['elderly'], 'elderly'],
  [['girls'], 'girls'],
  [['boys'], 'boys'],
  [['women'], 'women'],
  [['men'], 'men'],
  [['civilians'], 'civilians'],
  [['combatants'], 'combatants'],
  [['journalists'], 'journalists'],
  [['f'], 'female'],
  [['m'], 'male'],
]

/** What an HXL tag says that its column is. The order of attributes and their case mean nothing. */
export function hxlRole(tag: string): ColumnRole {
  const [hashtag = '', ...attributes] = tag.toLowerCase().replace(/\s+/g, '').replace(/^#/, '').split('+')
  const has = new Set(attributes)
  if (hashtag === '') return { kind: 'unknown' }
  if (hashtag.startsWith('country/')) return { kind: 'role', role: 'country' }
  if (hashtag === 'indicator' && (has.has('name') || has.has('code'))) return { kind: 'role', role: 'concept' }
  const group = AGES.find(([needed]) => needed.every(attribute => has.has(attribute)))?.[1] ?? 'all'
  const unit: UnitId | null = has.has('hh') || has.has('households') ? 'households' : null
  if (Object.hasOwn(TAGS, hashtag) || hashtag === 'indicator' || hashtag === 'value') {
    if (ENDS.some(end => has.has(end))) return { kind: 'role', role: 'aside' }
    if (has.has('pct') || has.has('percent') || has.has('rate')) return { kind: 'role', role: 'aside' }
    const counted = COUNTED.find(([attribute]) => has.has(attribute))?.[1]
    const concept =
      counted !== undefined && (TAGS[hashtag] ?? 'affected') === 'affected' ? counted : (TAGS[hashtag] ?? null)
    return figureRole(concept, { group, unit })
  }
  return { kind: 'role', role: roleOf(hashtag, has) }
}

function roleOf(hashtag: string, has: ReadonlySet<string>): RoleId {
  if (hashtag === 'date') {
    if (has.has('start')) return 'start'
    if (has.has('end')) return 'end'
    if (has.has('year')) return 'year'
    if (has.has('month')) return 'month'
    return 'day'
  }
  if (hashtag === 'meta')
    return has.has('source') ? 'source' : has.has('url') ? 'url' : has.has('round') ? 'round' : 'aside'
  const role = ROLES[hashtag]
  if (role === undefined) return 'aside'
  const coded = has.has('code') || has.has('pcode') || has.has('iso3')
  if (has.has('origin')) return coded ? 'fromCode' : 'from'
  if (!coded) return role
  if (role === 'country') return 'countryCode'
  return role === 'adm1' ? 'adm1Code' : role === 'adm2' ? 'adm2Code' : role === 'adm3' ? 'adm3Code' : role
}
