import { usualWidth } from './bytes/delimiter.js'
import { plainHeader } from './plain-header.js'

/** Where the table begins among the first rows of a file, by their positions. */
export interface HeaderRow {
  /** −1: none was found. */
  readonly header: number
  /** Row of HXL tags; −1: none. */
  readonly tags: number
  /** First row of data. */
  readonly data: number
}

/** With the names of the columns, where they are not just the cells of the header row. */
export interface FoundHeader extends HeaderRow {
  readonly names: readonly string[] | null
}

interface Row {
  readonly cells: readonly string[]
}

/** How far down a header may stand, and an HXL tag row (as in the HXL libraries). */
const HEADER_WITHIN = 40
const TAGS_WITHIN = 25

const TAG = /^#[a-z][\w/]*(?:\s*\+\s*[a-z]\w*)*$/i

/** Finds the header as the consumer wants it found. */
export function locateHeader(rows: readonly Row[], finder: Finder): FoundHeader {
  return finder.findHeader?.(rows) ?? { ...headerRow(rows, finder.names), names: null }
}

interface Finder {
  readonly names: readonly (readonly string[])[]
  findHeader?(rows: readonly Row[]): FoundHeader
}

/**
 * Finds the header by content: above the tag row where there is one; else the row that has the most of the names that
 * are looked for; else, without names, the first row that is as wide as the table and has a text in most cells.
 */
export function headerRow(rows: readonly Row[], names: readonly (readonly string[])[]): HeaderRow {
  const tags = tagRow(rows)
  const known = named(rows, names)
  if (tags >= 0) {
    const header = known >= 0 && known < tags ? known : lastFilled(rows, tags)
    return { header, tags, data: tags + 1 }
  }
  const header = names.length > 0 ? known : shaped(rows)
  return { header, tags: -1, data: header + 1 }
}

/** The row of HXL tags: at least half of its cells that are not blank are tags, and there are two of them. */
function tagRow(rows: readonly Row[]): number {
  return rows.slice(0, TAGS_WITHIN).findIndex(({ cells }) => {
    const filled = cells.filter(cell => cell.trim() !== '')
    const tags = filled.filter(cell => TAG.test(cell.trim())).length
    return tags * 2 >= filled.length && tags >= Math.min(2, cells.length)
  })
}

function named(rows: readonly Row[], names: readonly (readonly string[])[]): number {
  let best = -1
  let most = 0
  for (const [i, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const present = new Set(cells.map(plainHeader))
    const met = names.filter(synonyms => synonyms.some(name => present.has(plainHeader(name)))).length
    if (met > most) {
      most = met
      best = i
    }
  }
  return best
}

/** As wide as the table usually is, or all but one column as wide, with a text that is no number in most cells. */
export function shaped(rows: readonly Row[]): number {
  const trimmed = rows.map(({ cells }) => ({ cells: withoutBlankEnd(cells) }))
  const { cells: width } = usualWidth(trimmed)
  const find = (least: number) =>
    trimmed.slice(0, HEADER_WITHIN).findIndex(({ cells }) => looksLikeHeader(cells, least))
  const full = find(width)
  return full >= 0 || width < 3 ? full : find(width - 1)
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && !isFilled(cells[end - 1]!)) end--
  return cells.slice(0, end)
}

const isFilled = (cell: string) => cell.trim() !== ''

function looksLikeHeader(cells: readonly string[], least: number): boolean {
  const filled = cells.filter(isFilled)
  const texts = filled.filter(cell => !/^[\s\d.,'%:/+-]*$/.test(cell))
  return cells.length >= least && filled.length * 2 > cells.length && texts.length * 2 > filled.length
}

function lastFilled(rows: readonly Row[], before: number): number {
  for (let i = before - 1; i >= 0; i--) if (rows[i]!.cells.some(cell => cell.trim() !== '')) return i
  return -1
}
