import { concepts } from '../figures/concepts.js'
import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { type Gazetteer, places as builtIn } from '../figures/places.js'
import { toTable } from '../figures/to-table.js'
import { currentFigures } from './current-figures.js'
import type { Relation } from './relation.js'
import { type Series, areApart, isInside, seriesOf } from './series.js'
import { knownOptions } from '../util/known-options.js'

export interface RelationsOptions {
  /** What is known of places. Default: countries and P-codes. */
  readonly places?: Gazetteer
  /**
   * Reads people who can be counted again in a later period (newly displaced, injured …) as counted once, so that
   * periods add up. Default: false, as the concepts have it.
   */
  readonly countedOnce?: boolean
}

/**
 * How figures bear on each other, wherever their own concept, group, place and days make it certain: equal where they
 * are of the same thing and time; a part at most its whole, in place, group, concept and time; parts that do not overlap
 * together at most their whole; civilians, combatants and people of unknown status together everybody; periods as the
 * concept adds up over them; people at most movements.
 *
 * Nothing is concluded from places of which the gazetteer knows no more than that they overlap, from figures without
 * days, from stocks whose day is not known to the day, from shares, and from figures that their source has replaced.
 *
 * Throws `invalid place: A lies within B, and B within A`, and what `figures` throws.
 *
 * @example
 * const found = relationsOf(figures([
 *   { id: 'all', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: '300' },
 *   { id: 'civilians', concept: 'killed', group: 'civilians', place: 'SYR', start: '2020-01-10', end: '2020-01-19', text: 'at least 85' },
 * ]))
 * found // → [{ "kind": "over-time", "figures": ["all"], "adds": "sum", "inside": [["civilians"]] }]
 */
export function relationsOf(input: Figures, options: RelationsOptions = {}): Relation[] {
  knownOptions(options, { places: 1, countedOnce: 1 })
  const { places = builtIn, countedOnce = false } = options
  const rows = [...toTable(input)].filter(isDated).sort(byId)
  const all = seriesOf(currentFigures(rows)).filter(({ unit }) => unit !== 'percent')
  return all.flatMap(series => {
    const inside = all.filter(other => isInside(other, series, places))
    return series.measure === 'flow'
      ? flowRelations(series, inside, places, countedOnce)
      : stockRelations(series, inside, places)
  })
}

const byId = (a: Figure, b: Figure) => (a.id < b.id ? -1 : 1)
const isDated = ({ measure, start, end }: Figure) =>
  start !== null && end !== null && start <= end && (measure === 'flow' || start === end)

function flowRelations(series: Series, inside: readonly Series[], places: Gazetteer, countedOnce: boolean): Relation[] {
  const own = series.figures
  const adds =
    countedOnce || concepts[series.concept].addsOverTime === 'sum' || series.unit === 'movements' ? 'sum' : 'between'
  const days = new Set(own.map(periodOf))
  const groups = [...new Set(inside.flatMap(({ figures }) => figures.map(periodOf)))]
    .sort()
    .flatMap(period => disjointGroups(inside, period, (a, b) => areApart(a, b, places, adds === 'between')))
    .filter(({ period: [start, end] }) => own.some(figure => start <= figure.end! && end >= figure.start!))
    .map(({ ids }) => ids)
  const split = [...days].flatMap(period => completeSplit(series, inside, period))
  if (own.length + groups.length < 2) return split
  const relation: Relation = {
    kind: 'over-time',
    figures: own.map(({ id }) => id),
    adds,
    ...(groups.length > 0 ? { inside: groups } : {}),
  }
  return [relation, ...split]
}

function stockRelations(series: Series, inside: readonly Series[], places: Gazetteer): Relation[] {
  return [...new Set(series.figures.map(periodOf))].flatMap(period => {
    const own = at(series, period)
    const whole = own[0]!.id
    const same: Relation[] = own.length > 1 ? [{ kind: 'same', figures: own.map(({ id }) => id) }] : []
    const parts = disjointGroups(inside, period, (a, b) => areApart(a, b, places)).map(({ ids }): Relation =>
      ids.length === 1 ? { kind: 'part', part: ids[0]!, whole } : { kind: 'parts', parts: ids, whole },
    )
    return [...same, ...parts, ...completeSplit(series, inside, period)]
  })
}

/** Start and end as one text. */
const periodOf = ({ start, end }: Figure) => `${start} ${end}`
const at = ({ figures }: Series, period: string) => figures.filter(figure => periodOf(figure) === period)

interface PartGroup {
  readonly ids: readonly string[]
  readonly period: readonly [start: string, end: string]
}

/** The figures of a period that do not overlap, as many together as there are; each series is in one at least. */
function disjointGroups(
  inside: readonly Series[],
  period: string,
  apart: (a: Series, b: Series) => boolean,
): PartGroup[] {
  const there = inside.filter(series => at(series, period).length > 0)
  const groups = there.map(first => {
    const group = [first]
    for (const other of there) if (other !== first && group.every(one => apart(one, other))) group.push(other)
    return there.filter(series => group.includes(series))
  })
  const different = groups.filter((group, i) => groups.findIndex(other => sameMembers(other, group)) === i)
  const [start, end] = period.split(' ') as [string, string]
  return different.map(group => ({ ids: group.map(series => at(series, period)[0]!.id), period: [start, end] }))
}

const sameMembers = (a: readonly Series[], b: readonly Series[]) =>
  a.length === b.length && a.every((one, i) => one === b[i])

/** Everybody is a civilian, a combatant, or of unknown status: only with all three is there an equation. */
function completeSplit(series: Series, inside: readonly Series[], period: string): Relation[] {
  if (series.group !== 'all' || at(series, period).length === 0) return []
  const of = (['civilians', 'combatants', 'status-unknown'] as const).map(group =>
    inside.find(
      other =>
        other.group === group &&
        (['concept', 'unit', 'place', 'from'] as const).every(name => other[name] === series[name]) &&
        at(other, period).length > 0,
    ),
  )
  if (of.some(other => other === undefined)) return []
  return [
    {
      kind: 'parts',
      parts: of.map(other => at(other!, period)[0]!.id),
      whole: at(series, period)[0]!.id,
      complete: true,
    },
  ]
}
