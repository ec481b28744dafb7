import type { Locale } from '../locale/locale.js'
import { answer } from './answer.js'
import type { Section } from './section.js'

/** What a section says, for a table of all of them: its range, how many it has, or how many contradictions it tells. */
export function sectionAnswer({ ranges, consistency }: Section, locale: Locale): string {
  const { summary } = locale.report
  const [only] = ranges.length === 1 ? ranges : []
  if (only !== undefined) return answer(only, ranges.figures, locale)
  return ranges.length === 0 && consistency !== null
    ? summary.contradictions(consistency.contradictions.length)
    : summary.questions(ranges.length)
}

/** How many figures it rests on, and how many were set aside; of a section of contradictions, all that were looked at. */
export function sectionFigures({ ranges, consistency }: Section, locale: Locale): string {
  let kept = ranges.length === 0 && consistency !== null ? consistency.figures.length : 0
  let setAside = 0
  for (const range of ranges) {
    kept += range.kept.length
    setAside += range.setAside.length
  }
  return locale.report.summary.madeOf(kept, setAside)
}
