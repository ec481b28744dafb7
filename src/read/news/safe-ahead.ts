import type { GroupId } from '../../figures/groups.js'
import { type Clause, has } from './clause.js'
import type { Mention } from './mention.js'
import { roles } from './word.js'

const SHELTER =
  /(?:^| )(?:camps?|shelters?|tents?|centres?|centers?|evacuation cent(?:re|er)s?|schools?|church(?:es)?|mosques?|hotels?|hostels?|motels?|gyms?|halls?|sports halls?|monaster(?:y|ies)|convents?|barracks|community cent(?:re|er)s?|neighbours|neighbors|host families|host communities|sites?|displacement|relief camps?|makeshift shelters?|gymnasiums?|stadiums?|relatives|tarpaulins?|plastic|sheeting|canvas|collective cent(?:re|er)s?|settlements|friends|kin|dormitor(?:y|ies))$/

const SAFE = /(?:^| )(?:dry|embankments?|dykes?|levees?|rooftops?|safety|safer|high|higher|elsewhere|inland)$/

/** Where nobody spends a night by choice: "on cots", "in the bush". */
const OUT =
  /^(?:cots|mats|fairgrounds?|bush|forests?|woods|open|streets?|roadsides?|fields?|parks?|cars|vehicles|caves?|ruins|rubble|bleachers|base|compound|airport|grounds|square|mission|stadium|courtyards?|pavements?|sidewalks?)$/

const NIGHT = /^(?:spen[dt]|spending|spends|sle[pe][pt]?|sleeps|sleeping)/

/** "To a school", "in relief camps": where people are says that they are displaced. */
export function shelterAhead(clause: Clause, k: number): boolean {
  if (NIGHT.test(clause.tokens[k]!.text) && ahead(clause, k, OUT)) return true
  // "Taken from a school"
  if (clause.tokens[k + 1]?.text !== 'from') return ahead(clause, k, SHELTER)
  const to = clause.tokens.findIndex(({ text }, i) => i > k && i <= k + 7 && /^(?:to|into)$/.test(text))
  return to > 0 && ahead(clause, to, SHELTER)
}

/** "To higher ground", "to safer places", "into a camp": where people are taken says that they had to leave. */
export function safeAhead({ tokens, taken, ...rest }: Clause, k: number): boolean {
  const clause = { tokens, taken, ...rest }
  // "Moved to" is one word here.
  if (tokens[k - 1] !== undefined && / (?:to|into|towards?)$/.test(tokens[k - 1]!.text))
    return ahead(clause, k - 1, SAFE, 4) || ahead(clause, k - 1, SHELTER, 5)
  let at = k
  while (taken[at] === 1 || (tokens[at] !== undefined && has(tokens[at]!, roles.adverb))) at++
  if (/^(?:inland|elsewhere)$/.test(tokens[at]?.text ?? '')) return true
  return (
    /^(?:to|into|onto|at|in)$/.test(tokens[at]?.text ?? '') &&
    (ahead(clause, at, SAFE, 4) || ahead(clause, at, SHELTER, 5))
  )
}

/** "Moved 650 families to higher ground", "pushed 6,000 households towards Masisi". */
export function movedOff(clause: Clause, verb: number, { to, unit, group }: Mention): boolean {
  if (!MOVED.has(group) || (unit !== 'people' && unit !== 'households')) return false
  const end = pastHome(clause, to)
  const [way, where] = [clause.tokens[end + 1]?.text ?? '', clause.tokens[end + 2]]
  const driven = unit === 'households' || /^(?:push|dr[io]v)/.test(clause.tokens[verb]!.text)
  const next = clause.tokens[end + 3]
  const part = /^(?:north|south|east|west|central)/.test(where?.text ?? '') && next?.capital === true
  const place = where !== undefined && (where.capital || part || has(where, roles.determiner))
  return (
    (driven && place && /^(?:towards?|out of|away from|into|from|across|over)$/.test(way)) || safeAhead(clause, end + 1)
  )
}

/** "73 residents of Grenfell Walk": the end of where they are from. */
function pastHome({ tokens }: Clause, to: number): number {
  if (tokens[to + 1]?.text !== 'of') return to
  let end = to + 1
  while (end - to < 6 && tokens[end + 1] !== undefined && (tokens[end + 1]!.capital || has(tokens[end + 1]!, roles.determiner))) end++ // prettier-ignore
  return end
}

/** Whoever carries arms is moved for other reasons. */
export const MOVED: ReadonlySet<GroupId> = new Set([
  'all',
  'civilians',
  'men',
  'women',
  'children',
  'girls',
  'boys',
  'elderly',
])

/** "Left the enclave", "crossed the river into Burundi": people who are not said to be displaced, and had to leave. */
export function leavesPlace(
  { tokens, owner, mentions }: Clause,
  verb: number,
  { group, unit, noun }: Mention,
): boolean {
  if (!MOVED.has(group) || (unit !== 'people' && unit !== 'households') || noun !== 'known') return false
  const { text } = tokens[verb]!
  const counted = mentions[owner[verb + 1] ?? -1]?.unit
  if (LEAVES.test(text) && (counted === 'settlements' || counted === 'dwellings')) return true
  for (let k = verb + 1; k <= verb + 6 && tokens[k]?.kind === 'word'; k++) {
    const { word, text: own, capital } = tokens[k]!
    if (/^(?:get|got)/.test(text)) return capital
    if (/^(?:cross|mov|head|escap)/.test(text)) {
      const into = /^(?:into|to|towards?)$/.test(own) || /(?: to| into| towards?)$/.test(text)
      // "Crossed the Naf", "crossed the border"
      if (/^cross/.test(text) && (capital || BORDER.test(own)) && tokens[k - 1]?.text === 'the') return true
      const place = tokens[into && own !== tokens[verb]!.text && /^(?:into|to|towards?)$/.test(own) ? k + 1 : k]
      if (into && place?.capital === true) return true
    } else if (/^board/.test(text)) {
      if (own === 'out of' || (own === 'from' && tokens[k + 1]?.capital === true)) return true
    } else if (LEAVES.test(text)) {
      if (PLACE.test(own) || (capital && word.noun === null && word.nation === null && k <= verb + 2)) return true
      if (own === 'for') return tokens[k + 1]?.capital === true
      if (has(tokens[k]!, roles.preposition | roles.and | roles.clause)) return false
    } else return false
  }
  return false
}

const LEAVES = /^(?:leav(?:es?|ing)|left|desert(?:s|ed|ing)?|abandon(?:s|ed|ing)?|vacat(?:es?|ed|ing))$/

const BORDER = /^(?:border|frontier|river|lake|strait)$/

const PLACE =
  /^(?:communit(?:y|ies)|homesteads?|enclave|village|villages|town|towns|city|area|areas|camp|district|province|region|country|capital|island|islands|neighbourhood|neighborhood|quarter|suburb|suburbs|valley|zone|pocket)$/

/** "Suffered serious injuries" */
export const harmAhead = (clause: Clause, k: number) =>
  ahead(clause, k - 1, /^(?:injur(?:y|ies)|wounds?|burns|fractures|gunshot wounds)$/, 5)

/** "Treated 86 people for gunshot wounds" */
export function woundsAhead(clause: Clause, k: number): boolean {
  return /^(?:for|with)$/.test(clause.tokens[k]?.text ?? '')
    ? ahead(clause, k, /^(?:wounds?|injur(?:y|ies)|burns|shrapnel|gunshot wounds)$/, 5)
    : /^(?:for|with) .*(?:wounds|injuries|burns)$/.test(clause.tokens[k]?.text ?? '')
}

function ahead({ tokens }: Clause, k: number, words: RegExp, limit = 9): boolean {
  for (let i = k + 1; i < tokens.length && i - k <= limit; i++) {
    const { text, kind } = tokens[i]!
    if (kind !== 'word' && kind !== 'number' && text !== '-') return false
    if (words.test(text)) return true
    if (has(tokens[i]!, roles.clause | roles.relative)) return false
  }
  return false
}
