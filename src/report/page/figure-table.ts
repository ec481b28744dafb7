import type { Locale } from '../../locale/locale.js'
import { documentOf } from '../cite.js'
import type { FigureLine } from '../figure-lines.js'
import { type Html, html, join, quoted } from './html.js'
import type { Numbered } from './numbered.js'

/** One question of a table: its head where the table has several, and its figures. */
export interface FigureGroup {
  readonly head: Html | null
  readonly lines: readonly FigureLine[]
}

/** The figures of ranges: what was printed, how it was read, by whom, when, and whether it is in the range. */
export function figureTable(
  caption: string,
  groups: readonly FigureGroup[],
  notes: Numbered,
  sources: Numbered,
  locale: Locale,
): Html {
  const { words, said, source, outlet, when, kept } = locale.report.table
  const bodies = groups.map(
    ({ head, lines }) =>
      html`<tbody>
        ${
          head === null
            ? null
            : html`<tr class="head">
                <th scope="rowgroup" colspan="6">${head}</th>
              </tr> `
        }${join(lines.map(line => row(line, notes, sources, locale)))}
      </tbody> `,
  )
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words}</th>
        <th scope="col">${said}</th>
        <th scope="col">${source}</th>
        <th scope="col">${outlet}</th>
        <th scope="col">${when}</th>
        <th scope="col">${kept}</th>
      </tr>
    </thead>
    ${join(bodies)}
  </table> `
}

function row(line: FigureLine, notes: Numbered, sources: Numbered, locale: Locale): Html {
  const { table } = locale.report
  const { figure, setAside, words, said, source, outlet, when, remarks, oddities } = line
  const numbers = [...remarks, ...oddities.map(oddity => oddity.words)].map(
    remark => html`<sup>${notes.link(remark)}</sup>`,
  )
  const printedBy = outlet !== null ? quoted(outlet) : figure.outlet === null ? table.notStated : table.theSame
  const at = figure.locator === null ? null : html` <span class="fine">${quoted(figure.locator)}</span>`
  // "whole": a number that is broken in two is another number.
  const cells = [
    html`<th scope="row">${quoted(words)} <span class="id">${figure.id}</span></th>`,
    html`<td class="whole">${said}</td>`,
    html`<td>${figure.source === null ? table.notStated : quoted(source)}</td>`,
    html`<td>${printedBy} [${sources.link(documentOf(figure, locale))}]${at}</td>`,
    html`<td>${when}</td>`,
    html`<td>
      ${setAside === null ? table.yes : table.no(locale.setAsideReason(setAside.reason))}${join(numbers, '<sup>,</sup>')}
    </td>`,
  ]
  return html`<tr${setAside === null ? null : html` class="aside"`}>${join(cells)}</tr>
`
}
