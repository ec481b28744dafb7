import { type FoundHeader, headerRow, shaped } from '../header-row.js'
import { headerRole } from './header-role.js'

interface Row {
  readonly cells: readonly string[]
}

const WITHIN = 40
const isText = (cell: string) => cell.trim() !== '' && !/^[\s\d.,'%:/+-]*$/.test(cell)

/**
 * Finds the header of a table that nobody has described: above its HXL tags, or the row with the most cells that are
 * known headers, or the first that looks like one. Where a header has two rows, their words are put together.
 */
export function findHeader(rows: readonly Row[]): FoundHeader {
  const tagged = headerRow(rows, [])
  if (tagged.tags >= 0) return { ...tagged, names: null }
  const scores = rows.slice(0, WITHIN).map(({ cells }) => score(cells))
  const best = Math.max(0, ...scores)
  const header = best >= 2 ? scores.indexOf(best) : best === 1 && rows.length <= 1 ? 0 : Math.max(shaped(rows), -1)
  if (header < 0) return { header, tags: -1, data: 0, names: null }
  const below = subHeader(rows[header]!.cells, rows[header + 1]?.cells)
  if (below !== null) return { header, tags: -1, data: header + 2, names: below }
  return { header, tags: -1, data: header + 1, names: underGroups(rows[header - 1]?.cells, rows[header]!.cells) }
}

/** How many cells of a row are headers that are known; a row of data has numbers in it, and is none. */
function score(cells: readonly string[]): number {
  const filled = cells.filter(cell => cell.trim() !== '')
  if (filled.length === 0 || filled.filter(isText).length * 2 < filled.length) return 0
  return filled.filter(cell => cell.length < 80 && headerRole(cell).kind !== 'unknown').length
}

/** A second row that goes on where the first one is blank: "Casualties" above "Killed" and "Injured". */
function subHeader(upper: readonly string[], lower: readonly string[] | undefined): readonly string[] | null {
  if (lower === undefined || lower.some(cell => cell.trim() !== '' && !isText(cell))) return null
  const fills = lower.filter((cell, i) => cell.trim() !== '' && (upper[i] ?? '').trim() === '')
  if (fills.length === 0 || score(lower) === 0) return null
  const groups = spread(upper, lower.length)
  return groups.map((group, i) => joined(group, lower[i] ?? ''))
}

/** The columns with the group that stands above them, where they would be the same without it. */
function underGroups(upper: readonly string[] | undefined, lower: readonly string[]): readonly string[] | null {
  if (
    upper === undefined ||
    upper.filter(isText).length < 2 ||
    upper.filter(cell => cell.trim() !== '').length >= lower.length
  )
    return null
  const times = new Map<string, number>()
  for (const cell of lower) times.set(cell.trim(), (times.get(cell.trim()) ?? 0) + 1)
  const unsure = lower.some(cell => (times.get(cell.trim()) ?? 0) > 1 && cell.trim() !== '')
  if (!unsure) return null
  return spread(upper, lower.length).map((group, i) => joined(group, lower[i] ?? ''))
}

const joined = (group: string, name: string) =>
  [group, name]
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' – ')

/** A heading above several columns stands over the first of them. */
function spread(cells: readonly string[], width: number): readonly string[] {
  let last = ''
  return Array.from(
    { length: Math.max(width, cells.length) },
    (_, i) => (last = (cells[i] ?? '').trim() === '' ? last : cells[i]!),
  )
}
