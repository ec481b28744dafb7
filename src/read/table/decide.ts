/** Decides what the columns of a table are, and which of its rows are data, by headers, tags, cells and the caller. */
import { concepts } from '../../figures/concepts.js'
import { groups } from '../../figures/groups.js'
import { units } from '../../figures/units.js'
import { lookAgain } from './look-again.js'
import { type ColumnRole, type FigureRole, type FoundRole, figureRole } from './column-role.js'
import { dayOrder } from './day-order.js'
import type { Grid, GridRow } from './grid.js'
import { askAll, askForAny } from './ask.js'
import { headerMagnitude, magnitudeAbove } from './header-magnitude.js'
import { headerRole, headerWhom } from './header-role.js'
import { hxlRole } from './hxl-role.js'
import type { ColumnAs, MappedColumn, Question, RowLeftOut } from './mapping.js'
import type { Magnitude } from '../column.js'
import { numberStyle } from './number-style.js'
import { type RoleId, roles } from './roles.js'
import { isOtherHeader } from './is-other-header.js'
import { rowKind } from './row-kind.js'
import { share } from './share.js'
import type { TableOptions } from './table-options.js'

/** A column of figures, decided. */
export interface FigureColumn extends FigureRole {
  readonly at: number
  readonly header: string
  readonly decimal: '.' | ',' | null
}

export interface DateColumn {
  readonly order: 'dmy' | 'mdy' | null
  readonly serials: boolean
}

export interface Decided {
  readonly figures: readonly FigureColumn[]
  readonly roles: ReadonlyMap<RoleId, number>
  /** Columns that split the figures up: every one of them says which part a row is. */
  readonly parts: readonly { readonly at: number; readonly header: string }[]
  /** By column: how its dates are read. */
  readonly dates: ReadonlyMap<number, DateColumn>
  /** Whether country codes have two letters. */
  readonly twoLetters: boolean
  readonly data: readonly GridRow[]
  readonly leftOut: readonly RowLeftOut[]
  readonly totals: readonly GridRow[]
  readonly columns: readonly MappedColumn[]
  readonly questions: readonly Question[]
  /** Row in which another table begins, below this one. Null: there is none. */
  readonly another: number | null
  /** Columns of numbers that are not read. */
  readonly unread: readonly string[]
}

const DATES = new Set<RoleId>(['day', 'start', 'end'])
const NAMES = new Set<RoleId>([
  'country',
  'adm1',
  'adm2',
  'adm3',
  'place',
  'countryCode',
  'adm1Code',
  'adm2Code',
  'adm3Code',
  'placeCode',
  'source',
  'from',
])
const NUMBER = /^[\s~<>≈≤≥+]*[\p{Nd}][\p{Nd}\s.,'’٬٫]*(?:[*+]\s*)?$/u

export function decide(grid: Grid, options: TableOptions): Decided {
  const { headers } = grid.head!
  const tags = headers.map((header, i) => grid.head!.tags[i] ?? (header.startsWith('#') ? header : ''))
  const found = headers.map((header, i): FoundRole => firstLook(header, tags[i]!, options.columns))
  const words = headers.map((_, i) => i).filter(i => isNamed(found[i]!.role))
  const counted = headers.map((_, i) => i).filter(i => found[i]!.role.kind !== 'role')
  const another = grid.rows.findIndex(row => isOtherHeader(texts(row), headers))
  const kinds = grid.rows.map((row, i) =>
    another >= 0 && i >= another ? 'another table' : rowKind(texts(row), headers, counted, words),
  )
  const data = grid.rows.filter((_, i) => kinds[i] === null)
  const cellsOf = headers.map((_, i) =>
    data.map(({ cells }) => String(cells[i] ?? '').trim()).filter(cell => cell !== ''),
  )
  const questions: Question[] = []
  found.forEach((column, i) => lookAgain(column, cellsOf[i]!, options, headers[i]!))
  questions.push(...askAll(found, headers, cellsOf, grid.head!.preamble, options))
  const notes = headers.map((): string | null => null)
  const ofTitle = options.magnitude === 'title' ? magnitudeAbove(grid.head!.preamble) : null
  const figures = figureColumns(found, headers, data, options, ofTitle, notes, questions)
  const dates = dateColumns(found, headers, cellsOf, options, notes, questions)
  const chosen = firstOfEach(found, cellsOf)
  const unread = headers.filter((_, i) => found[i]!.role.kind === 'unknown' && mostlyNumbers(cellsOf[i]!))
  if (figures.length === 0 && questions.length === 0 && unread.length > 0) questions.push(askForAny(unread))
  return {
    figures,
    dates,
    data,
    another: grid.rows[another]?.row ?? null,
    unread:
      figures.length === 0 ? [] : unread.filter(header => !questions.some(({ columns }) => columns.includes(header))),
    questions,
    roles: chosen,
    twoLetters: share(cellsOf[chosen.get('countryCode') ?? -1] ?? [], cell => /^[A-Z]{2}$/.test(cell)) > 0.5,
    parts: headers.flatMap((header, at) => (isRole(found[at]!.role, 'part') ? [{ at, header }] : [])),
    totals: grid.rows.filter((_, i) => kinds[i] === 'total'),
    leftOut: grid.rows.flatMap((row, i) =>
      kinds[i] == null
        ? []
        : [
            {
              row: row.row,
              why: kinds[i],
              text: texts(row)
                .filter(cell => cell.trim() !== '')
                .join(' | ')
                .slice(0, 120),
            },
          ],
    ),
    columns: headers.map((header, i) => ({
      header,
      tag: tags[i]!,
      as: inWords(found[i]!.role, options),
      by: found[i]!.role.kind === 'unknown' || found[i]!.role.kind === 'open' ? null : found[i]!.by,
      sample: [...new Set(cellsOf[i])].slice(0, 3),
      note: notes[i]!,
    })),
  }
}

const texts = ({ cells }: GridRow) => cells.map(String)
const isNamed = (role: ColumnRole) => role.kind === 'role' && NAMES.has(role.role)
const mostlyNumbers = (cells: readonly string[]) => share(cells, cell => NUMBER.test(cell)) >= 0.6

function firstLook(header: string, tag: string, given: TableOptions['columns']): FoundRole {
  if (given !== undefined && Object.hasOwn(given, header))
    return { role: asGiven(given[header]!, header), by: 'caller' }
  if (tag !== '') {
    const role = hxlRole(tag)
    return { role: role.kind === 'figure' ? { ...role, ...pick(header) } : role, by: 'tag' }
  }
  return { role: headerRole(header), by: 'header' }
}

const pick = (header: string) => ({ magnitude: headerMagnitude(header).magnitude })

/** Throws `unknown column role: NAME`, `unknown concept: NAME`, `unknown group: NAME`, `unknown unit: NAME`. */
function asGiven(as: ColumnAs, header: string): ColumnRole {
  if (as === null) return { kind: 'role', role: 'aside' }
  if (typeof as === 'string') {
    if (!Object.hasOwn(roles, as)) throw new Error(`unknown column role: ${as}`)
    return { kind: 'role', role: as }
  }
  for (const [name, table] of [
    ['concept', concepts],
    ['group', groups],
    ['unit', units],
  ] as const) {
    const value = as[name]
    if (value !== undefined && !Object.hasOwn(table, value)) throw new Error(`unknown ${name}: ${value}`)
  }
  const whom = headerWhom(header)
  return figureRole(as.concept ?? null, {
    ...whom,
    group: as.group ?? whom.group,
    unit: as.unit ?? whom.unit,
    magnitude: as.magnitude === undefined ? whom.magnitude : as.magnitude,
  })
}

function figureColumns(
  found: readonly FoundRole[],
  headers: readonly string[],
  data: readonly GridRow[],
  options: TableOptions,
  ofTitle: Magnitude | null,
  notes: (string | null)[],
  questions: Question[],
): readonly FigureColumn[] {
  return found.flatMap(({ role }, at): readonly FigureColumn[] => {
    if (role.kind !== 'figure') return []
    const style = numberStyle(data.map(({ cells }) => cells[at]).filter(cell => typeof cell === 'string'))
    notes[at] = style.note
    const [cell] = style.open
    // The answer is to the question below: where nothing is open, "13,900" stays 13,900 whatever it says.
    const decimal = style.decimal ?? (cell === undefined ? null : (options.decimal ?? null))
    if (decimal === null && cell !== undefined) {
      const answers = [
        { set: "decimal: ','", means: 'the points stand between thousands' },
        { set: "decimal: '.'", means: 'the points stand before decimals' },
      ]
      questions.push({
        columns: [headers[at]!],
        why: `"${cell}" can be read in two ways, and no cell of the column decides`,
        answers,
      })
    }
    return [{ ...role, magnitude: role.magnitude ?? ofTitle, at, header: headers[at]!, decimal }]
  })
}

function dateColumns(
  found: readonly FoundRole[],
  headers: readonly string[],
  cellsOf: readonly (readonly string[])[],
  options: TableOptions,
  notes: (string | null)[],
  questions: Question[],
): ReadonlyMap<number, DateColumn> {
  const out = new Map<number, DateColumn>()
  found.forEach(({ role }, at) => {
    if (role.kind !== 'role' || !DATES.has(role.role)) return
    const cells = cellsOf[at]!
    const { order, note, open } = dayOrder(cells)
    const serials = share(cells, cell => /^[2-6]\d{4}(\.\d+)?$/.test(cell)) > 0.5
    notes[at] = serials ? 'numbers of days, as a spreadsheet counts them' : note
    const chosen = order ?? options.order ?? null
    if (chosen === null && open !== null) {
      const answers = [
        { set: "order: 'dmy'", means: 'the day comes first' },
        { set: "order: 'mdy'", means: 'the month comes first' },
      ]
      questions.push({
        columns: [headers[at]!],
        why: `In "${open}" the day or the month may come first, and no date of the column decides`,
        answers,
      })
    }
    out.set(at, { order: chosen, serials })
  })
  return out
}

/** Of two columns of country codes, the one with ISO 3166 alpha-3 holds. */
function firstOfEach(
  found: readonly FoundRole[],
  cellsOf: readonly (readonly string[])[],
): ReadonlyMap<RoleId, number> {
  const out = new Map<RoleId, number>()
  found.forEach(({ role }, at) => {
    if (role.kind !== 'role' || role.role === 'aside' || role.role === 'part') return
    const better = role.role === 'countryCode' && share(cellsOf[at]!, cell => /^[A-Z]{3}$/.test(cell)) > 0.5
    if (!out.has(role.role) || better) out.set(role.role, at)
  })
  return out
}

const isRole = (role: ColumnRole, wanted: RoleId) => role.kind === 'role' && role.role === wanted

function inWords(role: ColumnRole, options: TableOptions): string {
  if (role.kind === 'unknown') return 'not read'
  if (role.kind === 'open') return 'not read: to decide'
  if (role.kind === 'role') return role.role === 'aside' ? 'not read: no figures' : roles[role.role]
  const concept = role.concept ?? options.concept ?? null
  const what = concept === null ? 'figures, by row' : `${concept} (${concepts[concept].measure})`
  const whom = role.group === 'all' ? '' : `, ${groups[role.group].label}`
  const unit =
    role.unit === null || (concept !== null && role.unit === concepts[concept].unit)
      ? ''
      : `, in ${units[role.unit].many}`
  const when = role.period === null ? '' : `, ${role.period.start} to ${role.period.end}`
  const times = role.magnitude === null ? '' : `, in ${role.magnitude}s`
  return `${what}${whom}${unit}${times}${when}`
}
