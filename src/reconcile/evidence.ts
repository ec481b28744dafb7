import type { CodedColumn, DayColumn, NumberColumn, StoredColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import type { ColumnarTable } from '../figures/table.js'
import { dayNumber, isDay } from '../util/day.js'
import { lowerEnd, upperEnd } from './interval.js'

/** Kinds of knowledge that are no plain claim, as bits of `kinds`. */
export const FLOOR = 1
export const VAGUE = 2

/**
 * What the kernels need to know of figures, a typed array each, question after question: what is read together lies
 * together. A row here is a place in that order, and not a row of the table.
 */
export interface Evidence {
  readonly length: number
  /** The ends that a figure states; infinite where it states none. */
  readonly from: Float64Array
  readonly to: Float64Array
  /** NaN: none. */
  readonly value: Float64Array
  readonly best: Float64Array
  readonly low: (row: number) => number
  readonly high: (row: number) => number
  readonly kinds: Uint8Array
  /** Who speaks, and whether as a list: twice the source, and one more for a verified list. */
  readonly voice: Uint32Array
  readonly sources: readonly (string | null)[]
  /** The code of figures that name no source; -1 where all name one. */
  readonly nobody: number
  /** Place in time: as-of day, then publication, then the rank of the release; the lowest number where not stated. */
  readonly asOf: (row: number) => number
  /** Whether figures of one question may have different as-of days: some were carried to a later one. */
  readonly isCarried: boolean
  readonly published: Int32Array
  readonly release: Int32Array
  readonly id: (row: number) => string
  /** Who printed a figure, or a name that stands for nobody else. */
  readonly outlet: (row: number) => string
  readonly flags: (row: number) => readonly string[]
  readonly figure: (row: number) => Figure
  readonly table: ColumnarTable<Figure>
}

/** `order` has the rows of the table, each once. Default: as they are. */
export function evidenceOf(table: ColumnarTable<Figure>, order: Uint32Array | null = null): Evidence {
  const n = table.length
  const at = order === null ? (row: number) => row : (row: number) => order[row]!
  const coded = <T>(name: keyof Figure) => table.stored(name) as CodedColumn<T>
  const number = (name: keyof Figure) => (table.stored(name) as NumberColumn).values
  const [low, best, high] = [number('low'), number('best'), number('high')]
  const source = coded<string | null>('source')
  const kinds = kindsOf(table, low, order)
  const from = new Float64Array(n)
  const to = new Float64Array(n)
  const ordered = new Float64Array(n)
  const voice = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const row = order === null ? i : order[i]!
    const l = low[row]!
    const b = best[row]!
    const h = high[row]!
    const isFloor = kinds[i]! & FLOOR
    ordered[i] = b
    from[i] = lowerEnd(l, b, h)
    to[i] = isFloor === 0 ? upperEnd(l, b, h) : Infinity
    voice[i] = 2 * source.codes[row]! + isFloor
  }
  const flags = coded<readonly string[]>('flags')
  const ids = table.stored('id') as StoredColumn<string>
  const outlet = coded<string | null>('outlet')
  const title = coded<string | null>('title')
  const end = table.stored('end') as DayColumn
  const asOf = asOfDays(end, flags)
  return {
    length: n,
    from,
    to,
    value: inOrder(number('value'), order),
    best: ordered,
    low: row => low[at(row)]!,
    high: row => high[at(row)]!,
    kinds,
    voice,
    sources: source.dictionary,
    nobody: source.dictionary.indexOf(null),
    asOf: row => asOf[at(row)]!,
    isCarried: asOf !== end.days,
    published: inOrder((table.stored('published') as DayColumn).days, order),
    release: inOrder(releases(coded<string | null>('vintage')), order),
    id: row => ids.at(at(row)),
    outlet: row => outlet.at(at(row)) ?? `unnamed ${title.at(at(row)) ?? ids.at(at(row))}`,
    flags: row => flags.at(at(row)),
    figure: row => table.at(at(row))!,
    table,
  }
}

function inOrder<Values extends Float64Array | Int32Array>(values: Values, order: Uint32Array | null): Values {
  if (order === null || isConstant(values)) return values
  const out = (
    values instanceof Float64Array ? new Float64Array(values.length) : new Int32Array(values.length)
  ) as Values
  for (let i = 0; i < order.length; i++) out[i] = values[order[i]!]!
  return out
}

function isConstant(values: Float64Array | Int32Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false
  return true
}

function kindsOf(table: ColumnarTable<Figure>, low: Float64Array, order: Uint32Array | null): Uint8Array {
  const [status, basis, hedge] = (['status', 'basis', 'hedge'] as const).map(
    name => table.stored(name) as CodedColumn<string | null>,
  ) as [CodedColumn<string | null>, CodedColumn<string | null>, CodedColumn<string | null>]
  const verified = status.dictionary.indexOf('verified')
  const list = basis.dictionary.indexOf('list')
  const vague = hedge.dictionary.indexOf('vague')
  const kinds = new Uint8Array(low.length)
  const hasFloors = verified >= 0 && list >= 0
  if (!hasFloors && vague < 0) return kinds
  for (let i = 0; i < low.length; i++) {
    const row = order === null ? i : order[i]!
    const isList = hasFloors && status.codes[row] === verified && basis.codes[row] === list
    if (isList && !Number.isNaN(low[row]!)) kinds[i] = FLOOR
    if (hedge.codes[row] === vague) kinds[i]! |= VAGUE
  }
  return kinds
}

/** A figure that was carried to a later day speaks of its own. A flag that names no day says nothing of one. */
function asOfDays({ days }: DayColumn, { codes, dictionary }: CodedColumn<readonly string[]>): Int32Array {
  const carried = dictionary.map(flags => flagValue({ flags }, 'carried-from'))
  if (carried.every(day => day === null)) return days
  const dayOf = carried.map(day => (day === null ? null : dayNumber(isDay(day) ? day : null)))
  return days.map((day, i) => dayOf[codes[i]!] ?? day)
}

/** Releases by rank: 9.1 comes before 25.1, and none before all. */
function releases({ codes, dictionary }: CodedColumn<string | null>): Int32Array {
  if (dictionary.length <= 1) return new Int32Array(codes.length)
  const padded = dictionary.map(name => name?.replace(/\d+/g, digits => digits.padStart(12, '0')) ?? '')
  const rankOf = new Map([...new Set(padded)].sort().map((name, rank) => [name, rank]))
  const ranks = padded.map(name => rankOf.get(name)!)
  return Int32Array.from(codes, code => ranks[code]!)
}
