import { exportedOf } from './exported.js'
import type { Exportable, RowExportOptions } from './export-options.js'
import { leavingRows } from './leaving-rows.js'
import { knownOptions } from '../../util/known-options.js'
import { rowExportOptionNames } from './export-options.js'

/**
 * Ranges and their figures as JSON, with what has to be known before the numbers are used: `caveats` (notes, method,
 * sources), each range with its sentence, each figure as published. An open end is `null` and never left out. Figures of
 * a source whose licence forbids passing rows on are left out, which the notes say, unless a reason is given, which the
 * notes say too.
 *
 * Throws `invalid reason: empty`, and
 * `invalid ranges: no figures and options with them` for a bare list of ranges.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }]))
 * JSON.parse(toJson(ranges)).caveats.notes[0] // → "Ranges of reported figures, not confidence intervals."
 * JSON.parse(toJson(ranges)).ranges[0].high   // → null
 */
export function toJson(input: Exportable, options: RowExportOptions = {}): string {
  knownOptions(options, rowExportOptionNames)
  const { title, locale, ranges, figures, caveats } = exportedOf(input, options)
  const { rows, notes } = leavingRows(figures, options.reason, locale)
  const all = {
    title,
    language: locale.language,
    caveats: { ...caveats, notes: [...caveats.notes, ...notes] },
    ranges: ranges.map(({ heading, range, sentence }) => ({ heading, ...range, sentence })),
    figures: rows,
  }
  return `${JSON.stringify(all, null, 2)}\n`
}
