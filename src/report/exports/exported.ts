import type { PlaceNames } from '../../chart/chart-options.js'
import { questionWords } from '../../chart/question-words.js'
import type { FigureTable } from '../../figures/figure.js'
import type { Range } from '../../figures/range.js'
import { english } from '../../locale/english.js'
import type { Locale } from '../../locale/locale.js'
import { answer } from '../answer.js'
import { figuresOfReport } from '../figures-of-report.js'
import { sentence } from '../sentence.js'
import { type Caveats, caveatsOf } from './caveats.js'
import type { Exportable, ExportOptions } from './export-options.js'

/** A range with what has to be said of it. */
export interface ExportedRange {
  /** The heading it stands under in a report. Null: none. */
  readonly heading: string | null
  readonly range: Range
  readonly question: { readonly what: string; readonly where: string; readonly when: string }
  /** The shortest answer that is not wrong. */
  readonly answer: string
  readonly sentence: string
}

export interface Exported {
  readonly title: string
  readonly locale: Locale
  readonly ranges: readonly ExportedRange[]
  readonly figures: FigureTable
  readonly caveats: Caveats
}

const IDS: PlaceNames = { nameOf: () => null }

/** What leaves, whatever it leaves as, with the caveats that have to leave with it. */
export function exportedOf(input: Exportable, options: ExportOptions): Exported {
  const isReport = 'sections' in input
  const places = options.places ?? (isReport ? input.places : IDS)
  const locale = options.locale ?? (isReport ? input.locale : english)
  const parts = isReport
    ? input.sections.map(({ heading, ranges }) => ({ heading, ranges }))
    : [{ heading: null, ranges: input }]
  const ranges = parts.flatMap(({ heading, ranges }) =>
    Array.from(ranges, (range): ExportedRange => ({
      heading,
      range,
      question: questionWords(range, locale, places),
      answer: answer(range, ranges.figures, locale),
      sentence: sentence(range, { places, figures: ranges.figures, locale }),
    })),
  )
  return {
    title: options.title ?? (isReport ? input.title : locale.exports.caution.replace(/\.$/, '')),
    locale,
    ranges,
    figures: isReport ? figuresOfReport(input) : input.figures,
    caveats: caveatsOf(input, ranges, { locale, notes: options.notes ?? [] }),
  }
}
