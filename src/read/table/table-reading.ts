import { isRefusal, quantity } from '../../figures/quantity.js'
import { groupDigits } from '../../util/group-digits.js'
import type { TableHead } from '../consumer.js'
import { writtenPeriod } from '../dates/written-period.js'
import type { Issues } from '../issues.js'
import type { FileReading, Provenance, ReadOptions } from '../reading.js'
import { PublisherReading } from '../publisher-reading.js'
import { rowsBatch } from '../rows-batch.js'
import { type Decided, decide } from './decide.js'
import type { Grid, GridRow } from './grid.js'
import type { Mapping } from './mapping.js'
import type { TableOptions } from './table-options.js'
import { tablePublisher } from './table-publisher.js'

/** A table that was read by its columns, with what was understood of it. */
export interface TableReading extends FileReading {
  readonly mapping: Mapping
}

/** Figures of a table whose columns were found out, and the report of how. */
export function tableReading(
  grid: Grid,
  options: TableOptions,
  issues: Issues,
  format: Provenance['format'],
  bytes: number | null,
): TableReading {
  const decided = grid.head === null ? null : decide(grid, options)
  const headers = grid.head?.headers ?? []
  const publisher = tablePublisher(decided ?? NOTHING, headers, options)
  const reading = new PublisherReading(publisher, common(options), issues)
  if (decided !== null && grid.head !== null) {
    say(decided, grid.head, options, issues)
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
  const result = reading.finish(format, bytes)
  const provenance = {
    ...result.provenance,
    ...grid.head,
    publisher: null,
    product: null,
    page: null,
    records: decided?.data.length ?? 0,
  }
  return { ...result, provenance, mapping: mappingOf(grid, decided ?? NOTHING, result, options) }
}

/** What of the options holds for any reading. */
function common({ name, vintage, published, url, places, reading }: TableOptions): ReadOptions {
  const given = { name, vintage, published, url, places, reading }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

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
}

function say(decided: Decided, { headers, preamble }: TableHead, options: TableOptions, issues: Issues): void {
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
  const dated =
    ['day', 'start', 'end', 'year'].some(role => decided.roles.has(role as 'day')) ||
    decided.figures.some(({ period }) => period !== null)
  if (!dated && options.end === undefined && decided.figures.length > 0) {
    const above = dayAbove(preamble)
    const day =
      above === null ? "end: 'YYYY-MM-DD'" : `end: '${above.day}', if the "${above.text}" above the table is meant`
    issues.add(
      'W-COLUMN',
      'warning',
      {},
      'No column says when',
      `Say it in the options: ${day}; until then the figures are undated`,
    )
  }
}

const DATE = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th|er)?\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?\d{4}\b/gu

/** The one day that is written above the table. */
function dayAbove(preamble: readonly string[]): { readonly day: string; readonly text: string } | null {
  const found = [...preamble.join('\n').matchAll(DATE)].flatMap(([text]) => {
    const read = writtenPeriod(text, { order: null, serials: false })
    return 'refused' in read || read.start !== read.end ? [] : [{ day: read.start, text }]
  })
  return found.length === 1 ? found[0]! : null
}

function mappingOf(
  grid: Grid,
  decided: Decided,
  { figures, gaps, issues }: FileReading,
  options: TableOptions,
): Mapping {
  const { head } = grid
  return {
    name: options.name ?? null,
    sheet: head?.sheet ?? null,
    member: head?.member ?? null,
    headerRow: head?.headerRow ?? null,
    preamble: head?.preamble ?? [],
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
