import type { PlaceNames } from '../../chart/chart-options.js'
import { questionWords } from '../../chart/question-words.js'
import type { FigureTable } from '../../figures/figure.js'
import type { Range } from '../../figures/range.js'
import { type FlagId, flags } from '../../figures/vocabulary.js'
import { english } from '../../locale/english.js'
import type { Locale } from '../../locale/locale.js'
import { answer } from '../answer.js'
import { figuresOfReport } from '../figures-of-report.js'
import { sentence } from '../sentence.js'
import { type Caveats, caveatsOf } from './caveats.js'
import type { Exportable, ExportOptions } from './export-options.js'
import type { ExportedRange } from './exported-range.js'

export interface Exported {
  readonly title: string
  readonly locale: Locale
  readonly ranges: readonly ExportedRange[]
  readonly figures: FigureTable
  readonly caveats: Caveats
}

const IDS: PlaceNames = { nameOf: () => null }

/** Ranges that were made fit to be published have no figures with them, and hidden ones say in their note that they are. */
function said(range: Range, figures: FigureTable, places: PlaceNames, locale: Locale) {
  if (range.figures === 0 && range.setAside.length === 0) return { answer: range.note, sentence: range.note }
  const own = range.kept.length === 0 ? {} : { figures }
  return { answer: answer(range, own.figures, locale), sentence: sentence(range, { places, ...own, locale }) }
}

/** What has to be known of a range before it is used: its note, and what the flags of its figures say. */
function noteOf(range: Range, flagsOf: ReadonlyMap<string, readonly string[]>, locale: Locale): string {
  const own = new Set(range.kept.flatMap(id => flagsOf.get(id) ?? []))
  const words = [...own].flatMap(flag => {
    const [id = '', ...value] = flag.split(':')
    return isFlag(id) ? [`${locale.flag(id)}${value.length === 0 ? '' : ` (${value.join(':')})`}`] : []
  })
  return [range.note, words.join(locale.bounds.semicolon)].filter(text => text !== '').join(' ')
}

const isFlag = (id: string): id is FlagId => Object.hasOwn(flags, id)

/**
 * What leaves, whatever it leaves as, with the caveats that have to leave with it.
 *
 * Throws `invalid ranges: no figures and options with them` for a bare list of ranges.
 */
export function exportedOf(input: Exportable, options: ExportOptions): Exported {
  const isReport = 'sections' in input
  if (!isReport && !('figures' in input && 'options' in input))
    throw new Error('invalid ranges: no figures and options with them')
  const places = options.places ?? (isReport ? input.places : IDS)
  const locale = options.locale ?? (isReport ? input.locale : english)
  const parts = isReport
    ? input.sections.map(({ heading, ranges }) => ({ heading, ranges }))
    : [{ heading: null, ranges: input }]
  const ranges = parts.flatMap(({ heading, ranges }) => {
    const flagsOf = new Map(Array.from(ranges.figures, ({ id, flags }) => [id, flags]))
    return Array.from(ranges, (range): ExportedRange => ({
      heading,
      range,
      question: questionWords(range, locale, places),
      note: noteOf(range, flagsOf, locale),
      ...said(range, ranges.figures, places, locale),
    }))
  })
  return {
    title: options.title ?? (isReport ? input.title : locale.overview),
    locale,
    ranges,
    figures: isReport ? figuresOfReport(input) : input.figures,
    caveats: caveatsOf(input, ranges, { locale, notes: options.notes ?? [] }),
  }
}
