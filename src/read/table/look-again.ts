import { writtenPeriod } from '../dates/written-period.js'
import type { FoundRole } from './column-role.js'
import { headerWords } from './header-words.js'
import { share } from './share.js'
import type { TableOptions } from './table-options.js'

/** What the cells of a column say against its header: "from" can be a place or a day. */
export function lookAgain(column: FoundRole, cells: readonly string[], options: TableOptions, header: string): void {
  const { role, by } = column
  if (by === 'caller' || cells.length === 0) return
  if (role.kind === 'open' && share(cells, isDate) > 0.6) column.role = { kind: 'role', role: daysOf(header) }
  else if (role.kind === 'role' && role.role === 'from' && share(cells, isDate) > 0.6)
    column.role = { kind: 'role', role: 'start' }
  else if (role.kind === 'role' && (role.role === 'month' || role.role === 'year') && share(cells, isDate) > 0.6)
    column.role = { kind: 'role', role: 'day' }
  else if (role.kind === 'role' && role.role === 'end' && share(cells, isDate) < 0.4)
    column.role = { kind: 'role', role: 'aside' }
  else if (role.kind === 'figure' && by === 'header' && options.concept === undefined && share(cells, hasDigit) < 0.2)
    column.role = { kind: 'unknown' }
}

/** "displacement_start_date": which of the two days. */
function daysOf(header: string): 'day' | 'start' | 'end' {
  const words = headerWords(header)
  if (words.some(word => ['start', 'begin', 'debut', 'inicio', 'بدايه'].includes(word))) return 'start'
  return words.some(word => ['end', 'fin', 'final', 'نهايه'].includes(word)) ? 'end' : 'day'
}

const hasDigit = (cell: string) => /\p{Nd}/u.test(cell)

function isDate(cell: string): boolean {
  const read = writtenPeriod(cell, { order: 'dmy', serials: false })
  return !('refused' in read) && !/^\d{4}$/.test(cell)
}
