import type { Shown } from './displayed.js'
import { escapeHtml } from './escape-html.js'

/** Rows that a notebook shows; the caption says how many there are. */
const MOST = 50
const CELL = 'style="padding:2px 10px 2px 0;text-align:start;vertical-align:top"'

/**
 * A table as notebooks show it: of the first rows, with the number of all. Every text of it is escaped; its style is on
 * the elements themselves, because notebooks take style sheets away.
 */
export function shownTable<Row>(
  caption: string,
  rows: Iterable<Row> & { readonly length: number },
  columns: Readonly<Record<string, (row: Row) => string>>,
): Shown {
  const names = Object.keys(columns)
  const first: string[][] = []
  for (const row of rows) {
    if (first.length === MOST) break
    first.push(names.map(name => columns[name]!(row)))
  }
  const more = rows.length > MOST ? `, of which the first ${MOST}` : ''
  const head = names.map(name => `<th scope="col" ${CELL}>${escapeHtml(name)}</th>`).join('')
  const body = first.map(cells => `<tr>${cells.map(cell => `<td ${CELL}>${escapeHtml(cell)}</td>`).join('')}</tr>`)
  return {
    html: `<table><caption style="text-align:start">${escapeHtml(caption + more)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    text: [caption + more, ...[names, ...first].map(cells => cells.join(' | '))].join('\n'),
  }
}
