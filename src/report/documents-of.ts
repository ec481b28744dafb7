import type { Figure } from '../figures/figure.js'
import type { About } from './cite.js'
import { documentOf } from './cite.js'
import { figuresOfReport } from './figures-of-report.js'
import type { Report } from './report.js'

/** The data sets of a report, and one figure for each document that figures stand in. */
export function documentsOf(report: Report): (About | Figure)[] {
  const byDocument = new Map<string, Figure>()
  for (const figure of figuresOfReport(report)) {
    const name = documentOf(figure)
    if (!byDocument.has(name)) byDocument.set(name, { ...figure, source: null, locator: null })
  }
  return [...report.datasets, ...byDocument.values()]
}
