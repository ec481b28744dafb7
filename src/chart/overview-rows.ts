import type { Range } from '../figures/range.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import type { PlaceNames } from './chart-options.js'
import type { Locale } from './locale.js'
import { type QuestionWords, questionInWords } from './question-in-words.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

/** A question as a row: what it asks at the left, its answer in words at the right. */
export interface OverviewRow {
  readonly range: Range
  readonly question: string
  readonly heading: readonly string[]
  readonly lines: readonly string[]
  readonly said: string
  readonly number: readonly string[]
  readonly remarks: readonly string[]
  readonly top: number
  readonly bottom: number
  readonly y: number
}

const PADDING = 8
const LEAST = 44
const PARTS = ['what', 'where', 'when'] as const

/** What all rows have in common, for the title, and the rows with what tells them apart. */
export function overviewRows(
  ranges: readonly Range[],
  widths: { readonly label: number; readonly words: number },
  locale: Locale,
  places?: PlaceNames,
): { readonly common: string; readonly isOneConcept: boolean; readonly rows: readonly OverviewRow[] } {
  const asked = ranges.map(range => questionInWords(range, locale, places))
  const differs = (part: keyof QuestionWords) => asked.some(words => words[part] !== asked[0]?.[part])
  const varying = PARTS.filter(differs)
  const shown = varying.length > 0 ? varying : PARTS
  const common = varying.length > 0 ? PARTS.filter(part => !differs(part)) : []
  let bottom = 0
  const rows = ranges.map((range, i): OverviewRow => {
    const words = asked[i]!
    const [first = '', ...rest] = shown.map(part => words[part])
    const said = range.figures === 0 ? locale.noFigureLeft : rangeInWords(range, { words: locale.bounds })
    const [number = '', ...more] = said.split('; ')
    const counts = `${locale.figures(range.figures)}, ${locale.sources(range.sourcesMin, range.sourcesMax)}`
    const best = range.best === null ? [] : [locale.best(locale.bounds.number(range.best))]
    const heading = wrap(first, widths.label, theme.label, 3)
    const lines = wrap(rest.join(', '), widths.label, theme.small, 3)
    const strong = wrap(number, widths.words, theme.label)
    const remarks = [[...best, ...more].join('; '), counts].flatMap(text => wrap(text, widths.words, theme.small))
    const left = heading.length * theme.label.line + lines.length * theme.small.line
    const right = strong.length * theme.label.line + remarks.length * theme.small.line
    const top = bottom
    bottom += Math.max(LEAST, Math.max(left, right) + 2 * PADDING)
    const question = PARTS.map(part => words[part]).join(', ')
    const y = top + PADDING + theme.label.line / 2
    return { range, question, heading, lines, said, number: strong, remarks, top, bottom, y }
  })
  return { common: common.map(part => asked[0]?.[part] ?? '').join(', '), isOneConcept: common.includes('what'), rows }
}
