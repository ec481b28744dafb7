import type { Chart } from '../chart/chart.js'
import { chartTable } from '../chart/chart-table.js'
import { partsOf } from '../chart/page.js'
import { plainText } from '../chart/plain-text.js'
import { lengths } from '../chart/theme.js'
import { html, join } from './page/html.js'

/** Columns of numbers, where an empty cell has to say what it means. */
const NUMBERS = new Set(['low', 'best', 'high'])

/**
 * The rows behind a chart as an accessible HTML table, to stand beside or under the picture: the title as its caption,
 * heads that say what they are heads of, numbers as in the picture, and "not stated" where an end is open. All that is
 * somebody else's text is escaped. The table has no style of its own and goes as it is into a page or a `<details>`.
 *
 * Throws `invalid chart: not made by this library, or a copy`.
 *
 * @example
 * const chart = rangeChart(reconcile(figures([
 *   { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', source: 'A', text: 'at least 25' },
 * ])))
 * chartTableToHtml(chart).includes('<td>not stated</td>') // → true
 */
export function chartTableToHtml(chart: Chart): string {
  const { title, label, locale } = partsOf(chart)
  const { columns, rows } = chartTable(chart)
  const words = (name: string, value: string | number | null) =>
    typeof value === 'number'
      ? locale.bounds.number(value)
      : (value ?? (NUMBERS.has(name) ? locale.chartTable.open : ''))
  const head = columns.map(column => html`<th scope="col">${column.title}</th>`)
  const body = rows.map(row => {
    const cells = columns.map(({ name }, i) => {
      const text = words(name, row[name] ?? null)
      return i === 0 ? html`<th scope="row"><bdi>${text}</bdi></th>` : html`<td>${text}</td>`
    })
    return html`<tr>
      ${join(cells)}
    </tr> `
  })
  return html`<table lang="${locale.language}" dir="${locale.direction}">
    <caption>
      ${plainText(title, lengths.title)}. ${label}
    </caption>
    <thead>
      <tr>
        ${join(head)}
      </tr>
    </thead>
    <tbody>
      ${join(body)}
    </tbody>
  </table> `.markup
}
