import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import { type GroupId, groups } from '../figures/groups.js'
import { dayInWords } from '../reconcile/question-in-words.js'
import { groupDigits } from '../util/group-digits.js'
import { daysBetween } from '../util/day.js'
import { figureName } from './figure-name.js'
import { listed } from './listed.js'
import type { Relation } from './relation.js'

/** Places in words. */
export interface PlaceNames {
  nameOf(id: string): string | null
}

/** A relation as a sentence, of the figures that matter; the caller's own reason where there is one. */
export function relationInWords(
  relation: Relation,
  byId: ReadonlyMap<string, Figure>,
  wanted: ReadonlySet<string>,
  places: PlaceNames,
): string {
  if (relation.why !== undefined) return relation.why
  const name = (id: string) => figureName(byId.get(id)!)
  const names = (ids: readonly string[]) => listed(ids.map(name))
  switch (relation.kind) {
    case 'same':
      return `${names(relation.figures.filter(id => wanted.has(id)))} are of the same thing at the same time.`
    case 'part':
      return `${name(relation.part)} counts a part of ${name(relation.whole)}.`
    case 'parts':
      return relation.complete === true
        ? `${names(relation.parts)} are together all of ${name(relation.whole)}.`
        : `${names(relation.parts)} are parts of ${name(relation.whole)} that do not overlap.`
    case 'people-movements':
      return `${name(relation.people)} are people, and each made at least one of the movements ${name(relation.movements)}.`
    case 'households':
      return `${name(relation.people)} is ${name(relation.households)} times ${span(relation.size)} people in a household.`
    case 'share':
      return `${name(relation.part)} is ${span([relation.share[0] * 100, relation.share[1] * 100])} per cent of ${name(relation.base)}.`
    case 'stock-flow':
      return `${name(relation.after)} is ${name(relation.before)}, more by ${names(relation.in)} and less by ${names(relation.out)}.`
    case 'during':
      return `The days of ${name(relation.part)} lie within those of ${name(relation.whole)}.`
    case 'over-time':
      return overTime(relation, byId, wanted, places)
  }
}

const span = ([low, high]: readonly [number, number]) =>
  low === high ? groupDigits(low) : `${groupDigits(low)} to ${groupDigits(high)}`

function overTime(
  { figures, inside = [], adds }: Relation & { readonly kind: 'over-time' },
  byId: ReadonlyMap<string, Figure>,
  wanted: ReadonlySet<string>,
  places: PlaceNames,
): string {
  const own = figures.filter(id => wanted.has(id)).map(id => byId.get(id)!)
  const parts = inside.flat().filter(id => wanted.has(id))
  const of = byId.get(figures[0]!)!
  const what = `${concepts[of.concept].label.replace(/ there$/, '')}${whom(of.group)}${of.place === null ? '' : ` in ${places.nameOf(of.place) ?? of.place}`}`
  const rule =
    adds === 'sum'
      ? counted(of)
        ? `${what}: read as people who count once, periods add up.`
        : `${what}: periods add up.`
      : `${what}: people can be counted again in a later period, so a total lies between its largest part and the sum of its parts.`
  const within =
    parts.length === 0
      ? []
      : [
          `${listed(parts.map(id => figureName(byId.get(id)!)))} ${parts.length === 1 ? 'counts' : 'count'} a part of them.`,
        ]
  const days = own.flatMap(figure =>
    own.some(other => other !== figure && other.end === figure.start && long(other) && long(figure))
      ? [`${dayInWords(figure.start!)}, on which one period ends and another begins, is taken to count once.`]
      : [],
  )
  return [capital(rule), ...within, ...(adds === 'sum' ? new Set(days) : [])].join(' ')
}

const whom = (group: GroupId) => (group === 'all' ? '' : ` (${groups[group].label})`)
const counted = ({ concept }: Figure) => concepts[concept].addsOverTime === 'between'
/** As in the arithmetic: periods of a week and more. */
const long = ({ start, end }: Figure) => daysBetween(start!, end!) >= 6
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
