import type { Range } from '../figures/range.js'
import type { Locale } from '../locale/locale.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import type { PlaceNames } from './chart-options.js'
import type { TextRow } from './layers/texts.js'
import { type QuestionWords, questionWords } from './question-words.js'
import { stack } from './stack.js'
import type { TableColumns } from './table-columns.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

/** A range as a row of a table, with its words where they stand. */
export interface TableRow {
  readonly range: Range
  readonly question: string
  readonly said: string
  readonly counts: string
  readonly labels: readonly TextRow[]
  readonly quiet: readonly TextRow[]
  /** Low, best and high end with their right edge; the number in bold is the best value. */
  readonly numbers: readonly TextRow[]
  readonly best: readonly TextRow[]
  readonly sources: readonly TextRow[]
  readonly top: number
  readonly bottom: number
  readonly y: number
}

const PADDING = 7
/** Height of a bar that stands below its numbers. */
const BAR = 22
const PARTS = ['what', 'where', 'when'] as const
/** Lines that a question may take. */
const LINES = 3

/** The questions of a table: what all of them share, and what tells each apart. */
export interface TableQuestions {
  readonly common: string
  readonly isOneConcept: boolean
  readonly rows: readonly { readonly strong: string; readonly quiet: string; readonly whole: string }[]
}

export function tableQuestions(ranges: readonly Range[], locale: Locale, places?: PlaceNames): TableQuestions {
  const asked = ranges.map(range => questionWords(range, locale, places))
  const differs = (part: keyof QuestionWords) => asked.some(words => words[part] !== asked[0]?.[part])
  const varying = PARTS.filter(differs)
  const shown = varying.length === 0 ? PARTS : varying
  return {
    common: PARTS.filter(part => !differs(part))
      .map(part => asked[0]?.[part] ?? '')
      .join(locale.comma),
    isOneConcept: !differs('what'),
    rows: asked.map((words, i) => {
      const [strong = '', ...rest] = shown.map(part => words[part])
      const quiet = [...rest, ...(ranges[i]!.figures === 0 ? [locale.noFigureLeft] : [])].join(locale.comma)
      return { strong, quiet, whole: PARTS.map(part => words[part]).join(locale.comma) }
    }),
  }
}

/** A row for each range, one below the other. */
export function tableRows(
  ranges: readonly Range[],
  { rows: asked }: TableQuestions,
  columns: TableColumns,
  from: number,
  locale: Locale,
): TableRow[] {
  const { number } = locale.bounds
  const { table: say } = locale
  const { question, low, best, high, sources } = columns
  let bottom = from
  return ranges.map((range, i): TableRow => {
    const words = asked[i]!
    const top = bottom
    const down = stack(top + PADDING)
    const lines = (text: string, style: { size: number; line: number; bold?: boolean }) =>
      wrap(text, question.width, style, LINES).map(words => ({ x: question.x, y: down(style.line), words }))
    const labels = lines(words.strong, theme.smallBold)
    const quiet = lines(words.quiet, theme.small)
    const y = question.isAbove ? down(theme.small.line) : top + PADDING + theme.small.line / 2
    const bar = question.isAbove ? down(BAR) : y
    const isEmpty = range.low === null && range.high === null
    const end = (value: number | null, none: string) => (value === null ? (isEmpty ? say.none : none) : number(value))
    const upper =
      range.open === 'some' && range.high !== null ? say.atLeast(number(range.high)) : end(range.high, say.open)
    bottom = Math.max(down(0), y + theme.small.line / 2) + (question.isAbove ? 0 : PADDING)
    return {
      range,
      question: words.whole,
      said: range.figures === 0 ? locale.noFigureLeft : rangeInWords(range, { words: locale.bounds }),
      counts: `${locale.figures(range.figures)}${locale.comma}${locale.sources(range.sourcesMin, range.sourcesMax)}`,
      labels,
      quiet,
      numbers: [
        { x: low.x, y, words: end(range.low, say.open) },
        { x: high.x, y, words: upper },
      ],
      best: [{ x: best.x, y, words: range.best === null ? say.none : number(range.best) }],
      sources: [{ x: sources.x, y, words: span(range.sourcesMin, range.sourcesMax, locale) }],
      top,
      bottom,
      y: bar,
    }
  })
}

function span(min: number, max: number, { bounds }: Locale): string {
  return min === max ? bounds.number(min) : bounds.between(bounds.number(min), bounds.number(max))
}
