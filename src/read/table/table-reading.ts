import type { FigureTable } from '../../figures/figure.js'
import { isRefusal, quantity } from '../../figures/quantity.js'
import { groupDigits } from '../../util/group-digits.js'
import type { TableHead } from '../consumer.js'
import type { Issues } from '../issues.js'
import { looksLike } from '../match-columns.js'
import type { FileReading, Provenance, ReadOptions } from '../reading.js'
import { PublisherReading } from '../publisher-reading.js'
import { rowsBatch } from '../rows-batch.js'
import { dateTable } from './date-table.js'
import { type Decided, decide } from './decide.js'
import type { Grid, GridRow } from './grid.js'
import type { DatedBy, Mapping } from './mapping.js'
import { sayDoubles } from './say-doubles.js'
import type { TableOptions } from './table-options.js'
import { tablePublisher } from './table-publisher.js'

/** A table that was read by its columns, with what was understood of it. */
export interface TableReading extends FileReading {
  readonly mapping: Mapping
}

/** Figures of a table whose columns were found out, and the report of how. */
export function tableReading(
  grid: Grid,
  asked: TableOptions,
  issues: Issues,
  format: Provenance['format'],
  bytes: number | null,
  columns: 'all' | 'some' = 'all',
): TableReading {
  const decided = grid.head === null ? null : decide(grid, asked)
  const headers = grid.head?.headers ?? []
  const dated = decided === null ? UNDATED : dateTable(decided, grid.head!, asked, issues)
  const options: TableOptions = { ...asked, end: dated.end }
  const publisher = tablePublisher(decided ?? NOTHING, headers, options)
  const reading = new PublisherReading(publisher, common(options), issues)
  if (decided !== null && grid.head !== null) {
    if (columns === 'all') sayHeaders(grid.head, options, issues)
    say(decided, headers, issues)
    const wanted = decided.figures.length === 0 ? null : reading.begin(grid.head)
    if (wanted !== null) {
      const { data } = decided
      reading.take(
        rowsBatch(
          wanted,
          data.length,
          (column, i) => data[i]!.cells[wanted[column]!.at] ?? '',
          i => data[i]!.row,
        ),
      )
    }
  }
  const finished = reading.finish(format, bytes)
  if (finished.figures.length === 0) sayNothing(decided, issues)
  const doubles = sayDoubles(finished.figures, issues)
  const result = { ...finished, issues: issues.list }
  const provenance = {
    ...result.provenance,
    ...grid.head,
    publisher: null,
    product: null,
    page: null,
    records: decided?.data.length ?? 0,
  }
  return { ...result, provenance, mapping: { ...mappingOf(grid, decided ?? NOTHING, dated, result, options), doubles } }
}

/** What of the options holds for any reading. */
function common({ name, vintage, published, url, places, reading }: TableOptions): ReadOptions {
  const given = { name, vintage, published, url, places, reading }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const UNDATED = { by: 'open', seen: [], end: null } as const

const NOTHING: Decided = {
  figures: [],
  parts: [],
  roles: new Map(),
  twoLetters: false,
  dates: new Map(),
  data: [],
  leftOut: [],
  totals: [],
  columns: [],
  questions: [],
  unread: [],
  another: null,
}

function sayHeaders({ headers }: TableHead, options: TableOptions, issues: Issues): void {
  for (const name of Object.keys(options.columns ?? {})) {
    if (!headers.includes(name))
      issues.add(
        'E-COLUMN',
        'error',
        { column: name, read: headers.slice(0, 8).join(', ') },
        'The table has no such header',
        'Write it as it stands in the table',
      )
  }
}

/** One message for a table of which nothing was read and nothing is asked. */
function sayNothing(decided: Decided | null, issues: Issues): void {
  if (issues.list.some(({ severity }) => severity === 'error')) return
  const headers = decided?.columns.map(({ header }) => header) ?? []
  if (headers.length < 2)
    issues.add(
      'E-NOT-A-TABLE',
      'error',
      { read: headers[0] },
      'It is text, and no table',
      'Look at what it says: it may be the message of a service that refused',
    )
  else
    issues.add(
      'E-COLUMN',
      'error',
      { read: headers.slice(0, 8).join(', ') },
      'No column is known to hold figures',
      "Say which one does, and of what: columns: { 'the header': { concept: 'idps' } }",
    )
}

function say(decided: Decided, headers: readonly string[], issues: Issues): void {
  const like = looksLike(headers)
  if (like.length > 0)
    issues.add(
      'W-COLUMN',
      'warning',
      { read: headers.slice(0, 8).join(', ') },
      `These are the columns of ${like.join(' or ')}, which here are taken for what their headers say`,
      `Read it with read() and publishers['${like[0]!}'], which knows what each of them means`,
    )
  if (decided.another !== null)
    issues.add(
      'W-PAGE',
      'warning',
      { row: decided.another },
      'Another table begins here, with a header of its own. It is not read',
      'Put each table into a file of its own',
    )
  for (const { columns, why, answers } of decided.questions) {
    const at = columns.length === 1 ? { column: columns[0]! } : { read: columns.join(', ') }
    issues.add('W-COLUMN', 'error', at, why, `Say it in the options: ${answers.map(({ set }) => set).join(' or ')}`)
  }
  if (decided.unread.length > 0)
    issues.add(
      'W-COLUMN',
      'note',
      { read: decided.unread.join(', ') },
      'These columns hold numbers, and no header says of what',
      "If they are needed, say what they are: columns: { 'the header': { concept: '…' } }",
    )
}

function mappingOf(
  grid: Grid,
  decided: Decided,
  { by, seen }: Pick<DatedBy, 'by' | 'seen'>,
  { figures, gaps, issues }: FileReading,
  options: TableOptions,
): Omit<Mapping, 'doubles'> {
  const { head } = grid
  return {
    name: options.name ?? null,
    sheet: head?.sheet ?? null,
    member: head?.member ?? null,
    headerRow: head?.headerRow ?? null,
    preamble: head?.preamble ?? [],
    dated: { by, seen, ...daySpan(figures) },
    columns: decided.columns,
    leftOut: decided.leftOut,
    totals: checkTotals(decided),
    questions: decided.questions,
    rows: decided.data.length,
    figures: figures.length,
    gaps: gaps.length,
    errors: issues.filter(({ severity }) => severity === 'error').length,
  }
}

function daySpan(figures: FigureTable): Pick<DatedBy, 'first' | 'last'> {
  let first: string | null = null
  let last: string | null = null
  for (const { start, end } of figures.rows) {
    if (end === null) continue
    if (first === null || (start ?? end) < first) first = start ?? end
    if (last === null || end > last) last = end
  }
  return { first, last }
}

/** What the only total row says beside the sum of the rows: a person's own check that all rows were read. */
function checkTotals({ totals, figures, data }: Decided): readonly string[] {
  const [total] = totals
  if (total === undefined || totals.length > 1) return []
  return figures.flatMap(({ at, header, decimal }) => {
    const value = (row: GridRow): number | null => {
      const cell = row.cells[at] ?? ''
      if (typeof cell === 'number') return cell
      const read = quantity(cell, decimal === null ? {} : { decimal })
      return isRefusal(read) ? null : read.value
    }
    const said = value(total)
    if (said === null) return []
    const sum = data.reduce((n, row) => n + (value(row) ?? 0), 0)
    const same = Math.abs(sum - said) < 0.5
    return [
      `${header}: row ${total.row} says ${groupDigits(said)}, and the rows above add up to ${same ? 'the same' : groupDigits(sum)}`,
    ]
  })
}
