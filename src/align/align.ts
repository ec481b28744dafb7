import { type ConceptId, type Measure, concepts } from '../figures/concepts.js'
import type { CodedColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import { type GroupId, groups } from '../figures/groups.js'
import { type Gazetteer, places as world } from '../figures/places.js'
import type { SetAside } from '../figures/range.js'
import type { ColumnarTable } from '../figures/table.js'
import { tableOf, toTable } from '../figures/to-table.js'
import { isDay } from '../util/day.js'
import { alignFlows } from './align-flows.js'
import { alignStocks } from './align-stocks.js'
import { type Areas, addAreas } from './add-areas.js'
import type { Aligned } from './aligned.js'
import { asOf } from './as-of.js'
import { type IntervalName, intervals } from './interval.js'
import { latestRound } from './latest-round.js'
import { type PersonsOptions, persons } from './persons.js'
import { select } from './select.js'
import { type HasFigures, tablesOf } from './tables-of.js'
import { together } from './together.js'
import { knownOptions } from '../util/known-options.js'

/** Figures, what a reader gave, or several of these. */
export type AlignInput = Figures | HasFigures | Iterable<Figures | HasFigures>

export interface AlignOptions {
  /** What to keep. Default: every concept, each by itself. */
  readonly concept?: ConceptId | readonly ConceptId[]
  /** Whom to keep. Default: every group, each by itself. */
  readonly group?: GroupId | readonly GroupId[]
  /** Which places to keep. Default: every place, each by itself. */
  readonly place?: string | readonly string[]
  /** The length of time to bring figures to. Give this or `asOf`. */
  readonly interval?: IntervalName
  /** The day to bring figures to, by the rules of `asOf()`. Give this or `interval`. */
  readonly asOf?: string
  /** With `asOf`: the days within which a flow must start to be a running total of one series. Default: none. */
  readonly since?: readonly [from: string, to: string]
  /** A stock older than this on the day it is brought to is not used. Default: 366, a year. */
  readonly maxAgeDays?: number
  /**
   * The parts that make places up: `{ HTI: ['HT01', …] }`. What a source says of the parts is added up to the place, as
   * by `rollUp()`: a range if every part has a number, else a minimum that names those without. Default: none, and areas
   * are not added up.
   */
  readonly areas?: Areas
  /**
   * Smallest and largest mean household size, or a source of `householdSizes`, as `persons()` has it. Default: households
   * stay households, a question of their own.
   */
  readonly householdSize?: PersonsOptions['householdSize']
  /** Whether narrower concepts and groups than asked for are taken in, as minima. Default: false. */
  readonly narrower?: boolean
  /** What is done with flows longer than an interval: nothing, or an even spread over their days. Default: false. */
  readonly spread?: false | 'even'
  /** Whether each source lists every event, so that what it lists in an interval is its total. Default: false. */
  readonly complete?: boolean
  /** What is known of places. Default: countries and P-codes. */
  readonly places?: Gazetteer
}

/** Comparable figures, with what each sum was made from. */
export interface AlignedFigures extends Aligned {
  /** For each sum its id and the ids of the figures in it, in order of the alphabet. */
  readonly parts: ReadonlyMap<string, readonly string[]>
}

/**
 * Brings figures of one concept and place, or of many, to the same lengths of time, or to one day. Nothing is filled,
 * averaged or dropped in silence: what is changed is written on the figure as flags, and what cannot be compared is set
 * aside with the reason.
 *
 * - Stocks: each is brought to the last day of the interval that holds its day, as by `asOf()`; of an assessment's
 *   rounds in an interval only the latest, as by `latestRound()`. An interval without a figure stays empty.
 * - Flows of exactly an interval stay. Shorter ones are added up by source, group, status and so on (`binned:N`): a
 *   minimum, unless they count every day of the interval or the source lists every event (`complete`). People who can
 *   be counted again give a range from the largest part to the sum. Of what one source counts twice, one is used.
 * - Longer flows are set aside, or spread evenly over their days on request: an assumption, and flagged `spread:even`.
 *   Running totals are set aside: `increments()` says what each report added.
 * - Narrower concepts and groups, other places, and older rounds are set aside with the reason. With `narrower` they
 *   are taken in, as minima of what was asked for, and flagged `narrower:NAME`.
 *
 * Throws `missing interval`, `unknown interval: NAME`, `invalid asOf: DAY`, `invalid since: DAYS`, `unknown concept: NAME`,
 * `unknown group: NAME`, `unknown place: ID` for one that neither the places nor any figure know, `missing parts` and
 * `duplicate part: ID` and `invalid parts: ID lies within ID` of areas, `invalid spread: NAME`,
 * `invalid maxAgeDays: N`, `invalid householdSize: LOW, HIGH`, `unknown householdSize: NAME`, and what `figures()` throws of bad rows.
 *
 * @example
 * const killed = (id, day, text) => ({ id, concept: 'killed', place: 'SYR', start: day, end: day, source: 'Recorder', text })
 * const year = align(figures([killed('a', '2020-01-05', '3'), killed('b', '2020-08-20', '2')]), { concept: 'killed', interval: 'year' })
 * year.figures.at(0)?.low   // → 5
 * year.figures.at(0)?.high  // → null
 * year.figures.at(0)?.flags // → ["derived","binned:2"]
 */
export function align(input: AlignInput, options: AlignOptions): AlignedFigures {
  knownOptions(options, {
    concept: 1,
    group: 1,
    place: 1,
    interval: 1,
    asOf: 1,
    since: 1,
    maxAgeDays: 1,
    areas: 1,
    householdSize: 1,
    narrower: 1,
    spread: 1,
    complete: 1,
    places: 1,
  })
  if ((options as AlignOptions | undefined) === undefined) throw new Error('missing interval')
  const { asOf: day, interval, since, maxAgeDays = 366, householdSize, narrower = false } = options
  const { spread = false, complete = false, places = world, areas = {} } = options
  if (interval === undefined && day === undefined) throw new Error('missing interval')
  if (interval !== undefined && !Object.hasOwn(intervals, interval)) throw new Error(`unknown interval: ${interval}`)
  if (day !== undefined && (interval !== undefined || !isDay(day))) throw new Error(`invalid asOf: ${day}`)
  if (since !== undefined && day === undefined) throw new Error(`invalid since: ${since.join(', ')}`)
  if (spread !== false && spread !== 'even') throw new Error(`invalid spread: ${String(spread)}`)
  if (!(maxAgeDays >= 0)) throw new Error(`invalid maxAgeDays: ${maxAgeDays}`)
  const tables = tablesOf(input)
  const place = listOf(
    options.place,
    'place',
    id => places.has(id) || Object.hasOwn(areas, id) || tables.some(t => hasPlace(t, id)),
  )
  const wanted = Object.fromEntries(Object.entries(areas).filter(([to]) => place === null || place.includes(to)))
  const asked = {
    concept: listOf(options.concept, 'concept', id => Object.hasOwn(concepts, id)),
    group: listOf(options.group, 'group', id => Object.hasOwn(groups, id)),
    place: place === null ? null : [...place, ...Object.values(wanted).flat()],
    narrower,
    places,
  }
  const setAside: SetAside[] = []
  const withAreas = (figures: readonly Figure[], parts: AlignedFigures['parts']): AlignedFigures => {
    if (Object.keys(wanted).length === 0) return { figures: tableOf(figures), setAside, parts }
    const added = addAreas(figures, wanted, id => place === null || place.includes(id))
    for (const aside of added.setAside) setAside.push(aside)
    const sums = [...added.parts].map(([id, of]) => [id, of.flatMap(part => parts.get(part) ?? [part]).sort()] as const)
    return { figures: tableOf(added.figures), setAside, parts: new Map([...parts, ...sums]) }
  }
  const chosen = together(tables.map(table => select(table, asked, setAside)))
  const table = householdSize === undefined ? chosen : toTable(persons(chosen, { householdSize }))
  if (interval === undefined) {
    const moved = atDay(table, day!, { maxAgeDays, ...(since === undefined ? {} : { since }) })
    for (const aside of moved.setAside) setAside.push(aside)
    return withAreas(minima(moved.figures, setAside), new Map())
  }
  const stocks = alignStocks(ofMeasure(table, 'stock'), interval, maxAgeDays)
  const flowTable = ofMeasure(table, 'flow')
  const flows = alignFlows(flowTable, interval, { spread, complete })
  const stays = flows.rows.map(row => flowTable.at(row)!)
  for (const aside of [...stocks.setAside, ...flows.setAside]) setAside.push(aside)
  const whole = minima([...stocks.figures, ...stays], setAside)
  return withAreas([...whole, ...flows.sums], flows.parts)
}

function listOf<Id extends string>(
  asked: Id | readonly Id[] | undefined,
  name: string,
  isKnown: (id: Id) => boolean,
): readonly Id[] | null {
  if (asked === undefined) return null
  const list = typeof asked === 'string' ? [asked] : [...asked]
  for (const id of list) if (!isKnown(id)) throw new Error(`unknown ${name}: ${id}`)
  return list
}

const hasPlace = (table: ColumnarTable<Figure>, id: string) =>
  (table.stored('place') as CodedColumn<string | null>).dictionary.includes(id)

function ofMeasure(table: ColumnarTable<Figure>, measure: Measure): ColumnarTable<Figure> {
  const measures = table.stored('measure') as CodedColumn<Measure>
  if (measures.dictionary.length === 1 && measures.dictionary[0] === measure) return table
  const rows = new Uint32Array(table.length)
  let n = 0
  for (let row = 0; row < table.length; row++) if (measures.at(row) === measure) rows[n++] = row
  return table.take(rows.subarray(0, n))
}

/** Rounds of later days do not supersede those that the day can know of. */
function atDay(table: ColumnarTable<Figure>, day: string, options: Parameters<typeof asOf>[2]): Aligned {
  const isLater = ({ start, end }: Figure) => (start ?? end ?? '') > day
  const rounds = latestRound(table.filter(figure => !isLater(figure)))
  const moved = asOf(tableOf([...rounds.figures, ...table.filter(isLater)]), day, options)
  return { figures: moved.figures, setAside: [...rounds.setAside, ...moved.setAside] }
}

/** A count of a part is a minimum of the whole. */
function minima(figures: Iterable<Figure>, setAside: SetAside[]): Figure[] {
  return [...figures].flatMap(figure => {
    if (!figure.flags.some(flag => flag.startsWith('narrower:'))) return [figure]
    if (figure.low !== null) {
      const hedge = figure.hedge === 'vague' ? figure.hedge : 'at-least'
      return [{ ...figure, hedge, best: null, high: null }]
    }
    const why = 'it gives no minimum, and a maximum of a part is none of the whole'
    setAside.push({ id: figure.id, reason: 'unbounded', why })
    return []
  })
}
