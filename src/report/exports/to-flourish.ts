import { csvLines } from './csv-lines.js'
import { exportedOf } from './exported.js'
import type { Exportable, ExportOptions } from './export-options.js'
import { knownOptions } from '../../util/known-options.js'
import { exportOptionNames } from './export-options.js'

/** A long table for Flourish, and the words that its header and footer have fields for. */
export interface FlourishExport {
  readonly csv: string
  readonly title: string
  readonly subtitle: string
  readonly note: string
  readonly source: string
}

const ENDS = ['low', 'best', 'high'] as const

/**
 * Ranges as a long table for Flourish: a row for the low end, the best value and the high end of each range. A file of
 * Flourish has no place for notes, so that every row has the answer in words, for tooltips and labels, and says whether
 * its number is there: an open end is a row with an empty `value` and `open` in `known`, never a row that is missing.
 *
 * Throws `invalid ranges: no figures and options with them` for a bare list of ranges.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: 'at least 336' }]))
 * toFlourish(ranges).csv.split('\n')[3] // → "People killed,SYR,Jan 2020,2020-01-01,2020-01-31,high,,open,336 or more people; no upper limit known,"
 */
export function toFlourish(input: Exportable, options: ExportOptions = {}): FlourishExport {
  knownOptions(options, exportOptionNames)
  const { title, locale, ranges, caveats } = exportedOf(input, options)
  const shown = ranges.filter(({ range }) => range.figures > 0)
  const missing = ranges.length - shown.length
  const rows = shown.flatMap(({ range, question: { what, where, when }, answer, note }) =>
    ENDS.map(end => {
      const value = range[end]
      const known = value !== null ? 'stated' : end === 'best' ? 'none' : 'open'
      return [what, where, when, range.start, range.end, end, value, known, answer, note]
    }),
  )
  const { notes, sources, madeWith } = caveats
  return {
    csv: csvLines([['what', 'place', 'period', 'start', 'end', 'bound', 'value', 'known', 'range', 'note'], ...rows]),
    title,
    subtitle: notes[0]!,
    note: [...notes.slice(1), ...(missing === 0 ? [] : [locale.exports.noNumber(missing)]), madeWith].join(' '),
    source: sources.join(' '),
  }
}
