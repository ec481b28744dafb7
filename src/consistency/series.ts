import { type ConceptId, broaderConcepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import { areDisjoint } from '../figures/are-disjoint.js'
import { arePlacesApart } from '../figures/are-places-apart.js'
import { broaderGroups } from '../figures/groups.js'
import { isOfOtherDays } from '../figures/is-of-other-days.js'
import type { Gazetteer } from '../figures/places.js'
import { scopeOf } from '../figures/scope-of.js'

/** Figures of one thing, over whatever days. */
export interface Series extends Pick<Figure, 'concept' | 'group' | 'unit' | 'measure' | 'place' | 'from'> {
  readonly figures: readonly Figure[]
  /** What a publisher counts apart within the same question; empty for the whole. */
  readonly marks: string
}

/** Who arrives in a part of a place may come from another part of it. */
const NOT_BY_PLACE: readonly ConceptId[] = ['arrivals']

/** The series of figures, in order of first appearance. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const all = new Map<string, Series & { readonly figures: Figure[] }>()
  for (const figure of figures) {
    const { concept, group, unit, measure, place, from } = figure
    const marks = marksOf(figure)
    const key = JSON.stringify([concept, group, unit, measure, place, from, marks])
    const found = all.get(key)
    if (found === undefined) all.set(key, { concept, group, unit, measure, place, from, marks, figures: [figure] })
    else found.figures.push(figure)
  }
  return [...all.values()]
}

/** Two kinds of assessment may count the same people in two ways: neither is a part of the other. */
function marksOf(figure: Figure): string {
  const assessment = flagValue(figure, 'assessment')
  return [...scopeOf(figure), ...(assessment === null ? [] : [`assessment:${assessment}`])].join()
}

/** Whether everything that the inner series counts is counted by the outer one too, at the same time. */
export function isInside(inner: Series, outer: Series, places: Gazetteer): boolean {
  if (inner === outer || inner.measure !== outer.measure || inner.unit === 'percent') return false
  if (inner.marks !== outer.marks && (outer.marks !== '' || inner.marks.includes('assessment:'))) return false
  if (inner.concept !== outer.concept && isOfOtherDays(inner.concept)) return false
  return (
    conceptInside(inner, outer) &&
    (inner.group === outer.group || broaderGroups(inner.group).includes(outer.group)) &&
    (inner.place === outer.place ||
      (!NOT_BY_PLACE.includes(inner.concept) && lies(inner.place, outer.place, places))) &&
    (inner.from === outer.from || lies(inner.from, outer.from, places))
  )
}

/** People are fewer than movements: each who moves makes at least one. */
function conceptInside(inner: Series, outer: Series): boolean {
  if (inner.unit === outer.unit)
    return inner.concept === outer.concept || broaderConcepts(inner.concept).includes(outer.concept)
  if (inner.unit !== 'people' || outer.unit !== 'movements') return false
  return inner.concept === outer.concept || (inner.concept === 'newly-displaced' && outer.concept === 'displacements')
}

/** Throws `invalid place: A lies within B, and B within A`. */
function lies(inner: string | null, outer: string | null, places: Gazetteer): boolean {
  if (inner === null || outer === null || places.relation(inner, outer) !== 'within') return false
  if (places.relation(outer, inner) === 'within')
    throw new Error(`invalid place: ${inner} lies within ${outer}, and ${outer} within ${inner}`)
  return true
}

/**
 * Whether nobody is counted by both over the same days. People who can be counted again (`again`) may be counted in two
 * places, once in each.
 */
export function areApart(a: Series, b: Series, places: Gazetteer, again = false): boolean {
  return (
    areDisjoint(a.group, b.group) ||
    (!again && a.place !== null && b.place !== null && arePlacesApart(a.place, b.place, places))
  )
}
