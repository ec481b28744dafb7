import type { Locale } from '../../locale/locale.js'
import type { Section } from '../section.js'
import { sectionAnswer, sectionFigures } from '../section-answer.js'
import type { DocumentTable } from './block.js'

/** Every heading with its answer, for a reader who reads nothing else. */
export function summaryBlock(sections: readonly Section[], locale: Locale): DocumentTable {
  const { summary } = locale.report
  return {
    kind: 'table',
    caption: summary.caption,
    head: [summary.number, summary.question, summary.range, summary.figures],
    widths: [7, 39, 38, 16],
    rows: sections.map((section, i) => ({
      cells: [
        [String(i + 1)],
        [section.heading],
        [{ strong: sectionAnswer(section, locale) }],
        [sectionFigures(section, locale)],
      ],
      aside: false,
    })),
  }
}
