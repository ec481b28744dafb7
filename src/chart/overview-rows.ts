import type { Range } from '../figures/range.js'
import { rangeInWords } from '../reconcile/range-in-words.js'
import type { PlaceNames } from './chart-options.js'
import type { TextRow } from './layers/texts.js'
import type { Locale } from '../locale/locale.js'
import { type QuestionWords, questionWords } from './question-words.js'
import { stack } from './stack.js'
import { theme } from './theme.js'
import { wrap } from './wrap.js'

/** A question as a row: what it asks, and its answer in words. */
export interface OverviewRow {
  readonly range: Range
  readonly question: string
  readonly said: string
  readonly counts: string
  readonly strong: readonly TextRow[]
  readonly quiet: readonly TextRow[]
  readonly top: number
  readonly bottom: number
  /** The middle of the mark. */
  readonly y: number
}

/** A column of words: its left edge and its width. */
export interface WordColumn {
  readonly x: number
  readonly width: number
}

const PADDING = 8
const LEAST = 44
const PARTS = ['what', 'where', 'when'] as const

/**
 * What all questions have in common, for the title, and a row for each with what tells it apart. The answer stands in
 * a column of its own, or where there is none, under the question.
 */
export function overviewRows(
  ranges: readonly Range[],
  label: WordColumn,
  answer: WordColumn | null,
  locale: Locale,
  places?: PlaceNames,
): { readonly common: string; readonly isOneConcept: boolean; readonly rows: readonly OverviewRow[] } {
  const asked = ranges.map(range => questionWords(range, locale, places))
  const differs = (part: keyof QuestionWords) => asked.some(words => words[part] !== asked[0]?.[part])
  const varying = PARTS.filter(differs)
  const common = PARTS.filter(part => !differs(part))
  const shown = varying.length === 0 ? PARTS : varying
  let bottom = 0
  const rows = ranges.map((range, i): OverviewRow => {
    const words = asked[i]!
    const [first = '', ...rest] = shown.map(part => words[part])
    const said = range.figures === 0 ? locale.noFigureLeft : rangeInWords(range, { words: locale.bounds })
    const [number = '', ...more] = said.split(locale.bounds.semicolon)
    const best = range.best === null ? [] : [locale.best(locale.bounds.number(range.best))]
    const counts = [locale.figures(range.figures), locale.sources(range.sourcesMin, range.sourcesMax)].join(
      locale.comma,
    )
    const top = bottom
    const left = column(label, stack(top + PADDING), first, [rest.join(locale.comma)])
    const right = column(answer ?? label, answer === null ? left.down : stack(top + PADDING), number, [
      [...best, ...more].join(locale.bounds.semicolon),
      counts,
    ])
    bottom = Math.max(top + LEAST, left.down(0) + PADDING, right.down(0) + PADDING)
    return {
      range,
      question: PARTS.map(part => words[part]).join(locale.comma),
      said,
      counts,
      strong: [...left.strong, ...right.strong],
      quiet: [...left.quiet, ...right.quiet],
      top,
      bottom,
      y: top + PADDING + theme.label.line / 2,
    }
  })
  return {
    common: common.map(part => asked[0]?.[part] ?? '').join(locale.comma),
    isOneConcept: common.includes('what'),
    rows,
  }
}

function column({ x, width }: WordColumn, down: (height: number) => number, strong: string, quiet: readonly string[]) {
  return {
    strong: wrap(strong, width, theme.label).map(words => ({ x, y: down(theme.label.line), words })),
    quiet: quiet
      .flatMap(text => wrap(text, width, theme.small))
      .map(words => ({ x, y: down(theme.small.line), words })),
    down,
  }
}
