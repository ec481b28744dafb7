import type { Locale } from '../../locale/locale.js'
import { answer } from '../answer.js'
import type { Section } from '../section.js'
import type { DocumentTable } from './block.js'

/** Every heading with its answer, for a reader who reads nothing else. */
export function summaryBlock(sections: readonly Section[], locale: Locale): DocumentTable {
  const { summary } = locale.report
  return {
    kind: 'table',
    caption: summary.caption,
    head: [summary.number, summary.question, summary.range, summary.figures],
    widths: [7, 39, 38, 16],
    rows: sections.map(({ heading, ranges }, i) => {
      const [only] = ranges.length === 1 ? ranges : []
      const words = only === undefined ? summary.questions(ranges.length) : answer(only, ranges.figures, locale)
      let kept = 0
      let setAside = 0
      for (const range of ranges) {
        kept += range.kept.length
        setAside += range.setAside.length
      }
      return {
        cells: [[String(i + 1)], [heading], [{ strong: words }], [summary.madeOf(kept, setAside)]],
        aside: false,
      }
    }),
  }
}
