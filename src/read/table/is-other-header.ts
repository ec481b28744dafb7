import { headerRole } from './header-role.js'
import { foldHeader } from './header-words.js'

/**
 * Whether a row below the header is the header of another table: words alone, most of them names of columns, one of them
 * of something that is counted and not what the column above it is called.
 */
export function isOtherHeader(cells: readonly string[], headers: readonly string[]): boolean {
  const words = cells.map((cell, i) => [cell.trim(), i] as const).filter(([cell]) => cell !== '')
  if (words.length < 2 || words.some(([cell]) => /\p{Nd}/u.test(cell) || cell.length > 60)) return false
  const known = words.map(([cell]) => headerRole(cell).kind)
  if (known.filter(kind => kind !== 'unknown').length * 3 < words.length * 2) return false
  return words.some(([cell, i]) => {
    const role = headerRole(cell)
    return role.kind === 'figure' && role.concept !== null && foldHeader(cell) !== foldHeader(headers[i] ?? '')
  })
}
