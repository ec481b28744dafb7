import type { CodedColumn, DayColumn, NumberColumn, StoredColumn } from '../figures/column.js'
import type { Figure } from '../figures/figure.js'
import { flagValue } from '../figures/flag-value.js'
import { type Narrow, narrowCodes } from '../figures/narrow-column.js'
import type { ColumnarTable } from '../figures/table.js'
import type { Groups } from '../util/group-rows.js'
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
  /** Whether there are no floors and no vague figures. */
  readonly isPlain: boolean
  /** Who speaks, and whether as a list: twice the source, and one more for a verified list. */
  readonly voice: Uint32Array
  readonly sources: readonly (string | null)[]
  /** The code of figures that name no source; -1 where all name one. */
  readonly nobody: number
  /** Place in time: as-of day, then publication, then the rank of the release; the lowest number where not stated. */
  readonly asOf: (row: number) => number
  /** Whether figures of one question may have different as-of days: some were carried to a later one. */
  readonly isCarried: boolean
  /** Whether none of the figures is later than another one of its question. */
  readonly isTimeless: boolean
  readonly published: Int32Array
  readonly release: Int32Array
  readonly id: (row: number) => string
  /** Who printed a figure, or a name that stands for nobody else. */
  readonly outlet: (row: number) => string
  readonly flags: (row: number) => readonly string[]
  readonly figure: (row: number) => Figure
  readonly table: ColumnarTable<Figure>
}

/** Question after question, where groups are given. Default: as the figures are. */
export function evidenceOf(table: ColumnarTable<Figure>, groups: Groups | null = null): Evidence {
  const { rows, places } = groups ?? asTheyAre(table.length)
  const at = (row: number) => rows[row]!
  const coded = <T>(name: keyof Figure) => table.stored(name) as CodedColumn<T>
  const number = (name: keyof Figure) => (table.stored(name) as NumberColumn).values
  const [low, best, high, value] = [number('low'), number('best'), number('high'), number('value')]
  const source = coded<string | null>('source')
  const kinds = kindsOf(table, low, places)
  const claims = claimsOf({ low, best, high }, narrowCodes(source), kinds, places)
  const flags = coded<readonly string[]>('flags')
  const ids = table.stored('id') as StoredColumn<string>
  const outlet = coded<string | null>('outlet')
  const title = coded<string | null>('title')
  const end = table.stored('end') as DayColumn
  const asOf = asOfDays(end, flags)
  const published = (table.stored('published') as DayColumn).days
  const release = releases(coded<string | null>('vintage'))
  return {
    length: table.length,
    ...claims,
    value: isSameMemory(value, best) ? claims.best : inOrder(value, places),
    low: row => low[at(row)]!,
    high: row => high[at(row)]!,
    kinds,
    isPlain: isConstant(kinds) && !(kinds[0]! > 0),
    sources: source.dictionary,
    nobody: source.dictionary.indexOf(null),
    asOf: row => asOf[at(row)]!,
    isCarried: asOf !== end.days,
    isTimeless: asOf === end.days && isConstant(published) && isConstant(release),
    published: inOrder(published, places),
    release: inOrder(release, places),
    id: row => ids.at(at(row)),
    outlet: row => outlet.at(at(row)) ?? `unnamed ${title.at(at(row)) ?? ids.at(at(row))}`,
    flags: row => flags.at(at(row)),
    figure: row => table.at(at(row))!,
    table,
  }
}

function asTheyAre(length: number): Pick<Groups, 'rows' | 'places'> {
  const rows = Uint32Array.from({ length }, (_, row) => row)
  return { rows, places: rows }
}

function inOrder<Values extends Float64Array | Int32Array>(values: Values, places: Uint32Array): Values {
  if (isConstant(values)) return values
  const n = values.length
  const out = (values instanceof Float64Array ? new Float64Array(n) : new Int32Array(n)) as Values
  for (let i = 0; i < n; i++) out[places[i]!] = values[i]!
  return out
}

function isConstant(values: Float64Array | Int32Array | Uint8Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false
  return true
}

/** A column that grew along with another is that one as long as they do not differ. */
const isSameMemory = (a: Float64Array, b: Float64Array) => a.buffer === b.buffer && a.byteOffset === b.byteOffset

/** In one go: what is read and written for one figure lies together. */
function claimsOf(
  { low, best, high }: Readonly<Record<'low' | 'best' | 'high', Float64Array>>,
  sources: Narrow | null,
  kinds: Uint8Array,
  places: Uint32Array,
): Pick<Evidence, 'from' | 'to' | 'best' | 'voice'> {
  const n = low.length
  const out = {
    from: new Float64Array(n),
    to: new Float64Array(n),
    best: new Float64Array(n),
    voice: new Uint32Array(n),
  }
  const { from, to, best: bests, voice } = out
  for (let i = 0; i < n; i++) {
    const at = places[i]!
    const l = low[i]!
    const b = best[i]!
    const h = high[i]!
    const floor = kinds[at]! & FLOOR
    from[at] = lowerEnd(l, b, h)
    to[at] = floor === 0 ? upperEnd(l, b, h) : Infinity
    bests[at] = b
    voice[at] = (sources === null ? 0 : 2 * sources[i]!) + floor
  }
  return out
}

function kindsOf(table: ColumnarTable<Figure>, low: Float64Array, places: Uint32Array): Uint8Array {
  const kinds = new Uint8Array(low.length)
  const code = (name: keyof Figure, word: string) => {
    const column = table.stored(name) as CodedColumn<string | null>
    const code = column.dictionary.indexOf(word)
    return { code, codes: code < 0 ? null : narrowCodes(column) }
  }
  const [verified, list] = [code('status', 'verified'), code('basis', 'list')]
  const vague = code('hedge', 'vague')
  const hasFloors = verified.code >= 0 && list.code >= 0
  if (!hasFloors && vague.code < 0) return kinds
  for (let i = 0; i < low.length; i++) {
    const isList = hasFloors && is(verified, i) && is(list, i)
    const kind = (isList && !Number.isNaN(low[i]!) ? FLOOR : 0) | (vague.code >= 0 && is(vague, i) ? VAGUE : 0)
    if (kind !== 0) kinds[places[i]!] = kind
  }
  return kinds
}

const is = ({ code, codes }: { readonly code: number; readonly codes: Narrow | null }, row: number) =>
  (codes === null ? 0 : codes[row]) === code

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
