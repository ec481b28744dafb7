import type { Piece, SetAside } from '../../figures/range.js'
import { guardFormula } from '../../util/guard-formula.js'

/** What lists of figures and ranges hold: codes and ids, pieces, figures set aside. */
type ListItem = string | Piece | SetAside

/** A value of a figure or a range as the text of a cell, safe in a spreadsheet; an empty one is null. */
export function cellText(value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'number') return inFull(value)
  if (Array.isArray(value))
    return guardFormula(value.map(item => listItem(item as ListItem).replace(/[\\;]/g, '\\$&')).join('; '))
  return guardFormula(value as string)
}

function listItem(item: ListItem): string {
  if (typeof item === 'string') return item
  if ('reason' in item) return `${item.id} (${item.reason}: ${item.why})`
  return item.map(end => (end === null ? '' : inFull(end))).join('..')
}

/** Lines of CSV (RFC 4180), each ended by a line feed. */
export const csvLines = (rows: Iterable<readonly unknown[]>) =>
  Array.from(rows, row => `${row.map(value => quote(cellText(value))).join(',')}\n`).join('')

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
