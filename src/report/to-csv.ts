import { type Figure, figureColumns } from '../figures/figure.js'
import { type Figures } from '../figures/figures.js'
import { type Piece, type Range, type SetAside, rangeColumns } from '../figures/range.js'
import { isTableLike } from '../figures/table-like.js'
import { toTable } from '../figures/to-table.js'
import { guardFormula } from '../util/guard-formula.js'

/**
 * Figures or ranges as CSV (RFC 4180, UTF-8, rows ended by a line feed), one column for every column of the table.
 *
 * An empty cell is `null`. Numbers are in full, never in powers of ten; lists are joined with "; ". A text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers such as -5 do not. `fromCsv` gives the
 * figures back as they were. Ranges are for reading only: their pieces are written `270000..300000`, open ends as
 * nothing, and figures set aside with the reason.
 *
 * Throws what `figures` throws for rows that are no figures.
 *
 * @example
 * toCsv([]).startsWith('id,concept,group,unit,measure,place') // → true
 */
export function toCsv(rows: Figures | Iterable<Range>): string {
  // An iterable may give its rows only once, and the first of them tells what they are.
  const all = (isTableLike(rows) || 'rows' in rows ? rows : [...rows]) as typeof rows
  if (areRanges(all)) return write(Object.keys(rangeColumns) as (keyof Range)[], all)
  return write(Object.keys(figureColumns) as (keyof Figure)[], toTable(all))
}

/** By what it holds; an empty table of ranges still has the options that made it. */
function areRanges(rows: Figures | Iterable<Range>): rows is Iterable<Range> {
  if (isTableLike(rows)) return false
  if ('options' in rows && 'figures' in rows) return true
  for (const row of rows) return 'setAside' in row
  return false
}

function write<Row extends object>(names: readonly (keyof Row & string)[], rows: Iterable<Row>): string {
  const lines = [names.join(',')]
  for (const row of rows) lines.push(names.map(name => quote(cell(row[name]))).join(','))
  return `${lines.join('\n')}\n`
}

function cell(value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'number') return inFull(value)
  if (Array.isArray(value))
    return guardFormula(value.map(item => listItem(item as ListItem).replace(/[\\;]/g, '\\$&')).join('; '))
  return guardFormula(value as string)
}

/** What lists of figures and ranges hold: codes and ids, pieces, figures set aside. */
type ListItem = string | Piece | SetAside

function listItem(item: ListItem): string {
  if (typeof item === 'string') return item
  if ('reason' in item) return `${item.id} (${item.reason}: ${item.why})`
  return item.map(end => (end === null ? '' : inFull(end))).join('..')
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The shortest decimal that reads back as the same number, without a power of ten. */
function inFull(value: number): string {
  const text = String(value)
  const [digits, power] = text.split('e')
  if (digits === undefined || power === undefined) return text
  const sign = digits.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = digits.replace('-', '').split('.')
  const point = whole.length + Number(power)
  const all = whole + part
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`
  return sign + (point >= all.length ? all.padEnd(point, '0') : `${all.slice(0, point)}.${all.slice(point)}`)
}
