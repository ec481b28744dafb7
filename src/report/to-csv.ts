import { type Figure, figureColumns } from '../figures/figure.js'
import { type Figures } from '../figures/figures.js'
import { type Range, rangeColumns } from '../figures/range.js'
import { isTableLike } from '../figures/table-like.js'
import { toTable } from '../figures/to-table.js'
import { csvLines } from './exports/csv-lines.js'
import { checkReason } from './exports/passing-on.js'
import { knownOptions } from '../util/known-options.js'

export interface ToCsvOptions {
  /** Why figures leave although their licence forbids passing rows on, to be kept with the file. Default: none. */
  readonly reason?: string
}

/**
 * Figures or ranges as CSV (RFC 4180, UTF-8, rows ended by a line feed), one column for every column of the table.
 *
 * An empty cell is `null`. Numbers are in full, never in powers of ten; lists are joined with "; ". A text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers such as -5 do not. `fromCsv` gives the
 * figures back as they were. Ranges are for reading only: their pieces are written `270000..300000`, open ends as
 * nothing, and figures set aside with the reason.
 *
 * Throws what `figures` throws for rows that are no figures, `invalid reason: empty`, and, for figures of a source whose
 * licence forbids passing rows on (ACLED, DTM) where no reason is given, `missing reason: N rows that may not be passed on (LICENCE)`.
 *
 * @example
 * toCsv([]).startsWith('id,concept,group,unit,measure,place') // → true
 */
export function toCsv(rows: Figures | Iterable<Range>, options: ToCsvOptions = {}): string {
  knownOptions(options, { reason: 1 })
  // An iterable may give its rows only once, and the first of them tells what they are.
  const all = (isTableLike(rows) || 'rows' in rows ? rows : [...rows]) as typeof rows
  if (areRanges(all)) return write(Object.keys(rangeColumns) as (keyof Range)[], all)
  const figures = toTable(all)
  checkReason(figures, options.reason)
  return write(Object.keys(figureColumns) as (keyof Figure)[], figures)
}

/** By what it holds; an empty table of ranges still has the options that made it. */
function areRanges(rows: Figures | Iterable<Range>): rows is Iterable<Range> {
  if (isTableLike(rows)) return false
  if ('options' in rows && 'figures' in rows) return true
  for (const row of rows) return 'setAside' in row
  return false
}

function write<Row extends object>(names: readonly (keyof Row & string)[], rows: Iterable<Row>): string {
  return csvLines([names, ...Array.from(rows, row => names.map(name => row[name]))])
}
