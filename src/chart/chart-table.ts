import type { Chart } from './chart.js'
import { partsOf } from './page.js'
import type { ChartTable } from './table-of-ranges.js'

/**
 * The rows behind a chart: for readers who cannot see it, for a "download the data" link, and to check a picture by.
 * All that was given is there, also where the picture is thinned. `reckoner` writes it as HTML with `chartTableToHtml`.
 *
 * Throws `invalid chart: not made by this library, or a copy`.
 *
 * @example
 * const chart = rangeChart(reconcile(figures([
 *   { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', source: 'A', text: 'at least 25' },
 * ])))
 * chartTable(chart).rows[0].low // → 25
 * chartTable(chart).rows[0].high // → null
 */
export function chartTable(chart: Chart): ChartTable {
  const parts = partsOf(chart)
  return parts.table ?? tooltipTable(parts.layers)
}

type Layers = ReturnType<typeof partsOf>['layers']
type Shown = readonly { readonly field: string; readonly title: string }[]

/** What can be pointed at, in the words that are then shown: each row once. */
function tooltipTable(layers: Layers): ChartTable {
  const columns = new Map<string, string>()
  const rows = new Map<string, Record<string, string>>()
  for (const { data, encoding } of layers) {
    const shown = (encoding['tooltip'] ?? []) as Shown
    for (const { field, title } of shown) columns.set(field, title)
    for (const value of shown.length === 0 ? [] : data.values) {
      const row = Object.fromEntries(shown.map(({ field }) => [field, textOf(value, field)]))
      rows.set(JSON.stringify(row), row)
    }
  }
  return { columns: Array.from(columns, ([name, title]) => ({ name, title })), rows: [...rows.values()] }
}

function textOf(row: object, field: string): string {
  const value = (row as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
