import { csvRows } from '../../csv-rows.js'
import { plainHeader } from '../../plain-header.js'
import type { Words } from '../../publisher.js'
import { unhcrPlace } from './unhcr-place.js'

type Flags = NonNullable<Words['flags']>

/** The footnotes on a number, as flags. */
export type UnhcrFootnotes = (type: string, year: number | null, origin: string | null, asylum: string | null) => Flags

const none: Flags = []
const nothing: UnhcrFootnotes = () => none

interface Footnote {
  readonly flag: `footnote:${string}`
  /** Null: of any. */
  readonly origin: string | null
  readonly asylum: string | null
}

/** Where the footnotes are in the archive of a download. */
export const footnotesFile = /(^|\/)footnotes\.csv$/i

/**
 * The footnotes of a download of the Refugee Data Finder (`footnotes.csv`): each of one population type, of a year or
 * several ("2015 - 2016, 2018 - 2019"), and of a country of origin or asylum, where it names them. Null: there are none.
 */
export function unhcrFootnotes(text: string | null): UnhcrFootnotes {
  if (text === null) return nothing
  const [head, ...rows] = csvRows(text).rows
  const names = (head?.cells ?? []).map(plainHeader)
  const at = (name: string) => names.indexOf(plainHeader(name))
  const [note, years, origin, asylum, type] = [
    at('Footnote'),
    at('Year'),
    at('Country of origin (ISO)'),
    at('Country of asylum (ISO)'),
    at('Population type'),
  ]
  const notes = new Map<string, Footnote[]>()
  for (const { cells } of rows) {
    const words = (cells[note] ?? '').replace(/\s+/g, ' ').trim()
    if (words === '') continue
    const footnote = { flag: `footnote:${words}` as const, origin: code(cells[origin]), asylum: code(cells[asylum]) }
    for (const year of yearsIn(cells[years] ?? '')) {
      const key = `${cells[type]?.trim() ?? ''}.${year}`
      notes.set(key, [...(notes.get(key) ?? []), footnote])
    }
  }
  return (what, year, from, to) => {
    const found = notes.get(`${what}.${year ?? ''}`)
    if (found === undefined) return none
    return found
      .filter(one => (one.origin === null || one.origin === from) && (one.asylum === null || one.asylum === to))
      .map(({ flag }) => flag)
  }
}

const code = (cell: string | undefined) => (cell === undefined || cell.trim() === '' ? null : unhcrPlace(cell.trim()))

/** "2015 - 2016, 2018" as years. */
function yearsIn(text: string): readonly number[] {
  return text.split(',').flatMap(part => {
    const [first, last = first] = part.split('-').map(year => Number(year.trim()))
    if (first === undefined || last === undefined || !(first > 1900) || !(last < 2200)) return []
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}
