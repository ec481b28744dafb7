import { cite, documentOf } from '../cite.js'
import { openLines } from '../open-lines.js'
import type { Report } from '../report.js'
import { version } from '../version.js'
import type { Block } from './block.js'

/** What is open, the documents that figures stand in, how to cite, and what it was made with. */
export function closingBlocks(report: Report): Block[] {
  const { title, datasets, sections, locale } = report
  const { report: say } = locale
  const documents = new Set(
    sections.flatMap(({ ranges }) => Array.from(ranges.figures, figure => documentOf(figure, locale))),
  )
  const made = say.madeWith(
    version,
    datasets.map(dataset => `${dataset.name} ${dataset.version}`),
  )
  const list = (heading: string, lines: readonly string[]): Block[] => [
    { kind: 'heading', level: 2, text: heading },
    lines.length === 0
      ? { kind: 'paragraph', look: 'plain', line: [say.none] }
      : { kind: 'list', items: lines.map(line => [line]) },
  ]
  return [
    ...list(say.open, openLines(report)),
    ...list(say.sources, [...documents]),
    ...list(say.cite, [say.citation(title, version), ...datasets.map(dataset => cite(dataset, locale))]),
    { kind: 'paragraph', look: 'fine', line: [`${made} ${say.endorsement}`] },
  ]
}
