import type { Figure, FigureTable } from '../figures/figure.js'
import { tableOf } from '../figures/to-table.js'
import type { Report } from './report.js'

/** Every figure of a report as it was published, once. */
export function figuresOfReport({ sections, differences }: Report): FigureTable {
  const byText = new Map<string, Figure>()
  for (const { figures } of [...sections, ...differences])
    for (const figure of figures) byText.set(JSON.stringify(figure), figure)
  return tableOf([...byText.values()])
}
