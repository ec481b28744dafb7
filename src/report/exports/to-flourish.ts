import { csvLines } from './csv-cell.js'
import { exportedOf } from './exported.js'
import type { Exportable, ExportOptions } from './export-options.js'

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
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: 'at least 336' }]))
 * toFlourish(ranges).csv.split('\n')[3] // → "People killed,SYR,Jan 2020,2020-01-01,2020-01-31,high,,open,336 or more people; no upper limit known"
 */
export function toFlourish(input: Exportable, options: ExportOptions = {}): FlourishExport {
  const { title, ranges, caveats } = exportedOf(input, options)
  const rows = ranges
    .filter(({ range }) => range.figures > 0)
    .flatMap(({ range, question: { what, where, when }, answer }) =>
      ENDS.map(end => {
        const value = range[end]
        const known = value !== null ? 'stated' : end === 'best' ? 'none' : 'open'
        return [what, where, when, range.start, range.end, end, value, known, answer]
      }),
    )
  const { notes, sources, madeWith } = caveats
  return {
    csv: csvLines([['what', 'place', 'period', 'start', 'end', 'bound', 'value', 'known', 'range'], ...rows]),
    title,
    subtitle: notes[0]!,
    note: [...notes.slice(1), madeWith].join(' '),
    source: sources.join(' '),
  }
}
