import type { Figure } from '../figures/figure.js'
import type { About } from './cite.js'
import { type CslItem, citeAsCsl } from './cite-as-csl.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** What TeX takes for more than a character. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * Where a figure stands, or what a data set is, as an entry of BibTeX (`@misc`, in UTF-8; BibLaTeX reads it too). What is
 * somebody else's text is text for TeX as well, and keeps its capitals.
 *
 * @example
 * const table = figures([{ id: 'a', concept: 'killed', text: '34', outlet: 'The Post', published: '2020-03-02' }])
 * citeAsBibtex(table.at(0)).split('\n')[1] // → "  author = {{The Post}},"
 */
export function citeAsBibtex(of: Figure | About): string {
  const { id, title, author, issued, version, URL, note } = citeAsCsl(of)
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', author === undefined ? null : `{{${author.map(({ literal }) => tex(literal)).join(' and ')}}}`],
    ['title', title === undefined ? null : `{{${tex(title)}}}`],
    ...dates(issued),
    ['version', version === undefined ? null : `{${tex(version)}}`],
    [
      'url',
      URL === undefined
        ? null
        : `{${URL.replace(/[{}\\%]/g, sign => (sign === '%' ? '\\%' : encodeURIComponent(sign)))}}`,
    ],
    ['note', note === undefined ? null : `{${tex(note)}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]))
  return [`@misc{${id},`, ...lines, '}', ''].join('\n')
}

function dates(issued: CslItem['issued']): [string, string | null][] {
  const [date] = issued?.['date-parts'] ?? []
  if (date === undefined) return []
  const [year, month, day] = date
  return [
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1] ?? null],
    ['day', `{${day}}`],
  ]
}

const tex = (text: string) => text.replace(/[\\{}#$%&_~^]/g, sign => TEX[sign]!)
