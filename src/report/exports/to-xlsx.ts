import { figureColumns } from '../../figures/figure.js'
import { rangeColumns } from '../../figures/range.js'
import { fixZipTimes } from '../../util/fix-zip-times.js'
import { loadPackage } from '../../util/load-package.js'
import type { Exportable, RowExportOptions } from './export-options.js'
import { exportedOf } from './exported.js'
import { leavingRows } from './leaving-rows.js'
import { Sheets } from './sheets.js'
import { knownOptions } from '../../util/known-options.js'
import { rowExportOptionNames } from './export-options.js'

/**
 * Ranges and their figures as a workbook (.xlsx), the bytes of the file, with five sheets: Figures, Ranges, Sources,
 * Notes and Method. Numbers are numbers, an open end is an empty cell, days are ISO texts, which no time zone and no
 * calendar of a spreadsheet can move. The header of each sheet stays in sight. A text that a spreadsheet would run as a
 * formula, if somebody edits it or saves it as CSV, has an apostrophe in front, as in `toCsv`. A text that is longer than
 * a cell can hold is cut, which the notes say.
 *
 * Figures of a source whose licence forbids passing rows on are left out, which the notes say, unless a reason is given,
 * which the notes say too. The same input gives the same bytes.
 *
 * Throws `missing package: write-excel-file (npm install write-excel-file)`, `invalid reason: empty`, and
 * `invalid rows: N` for more than the 1,048,575 that a sheet holds under its header, and
 * `invalid ranges: no figures and options with them` for a bare list of ranges.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }]))
 * const bytes = await toXlsx(ranges)
 * String.fromCharCode(...bytes.slice(0, 2)) // → "PK"
 */
export async function toXlsx(input: Exportable, options: RowExportOptions = {}): Promise<Uint8Array> {
  knownOptions(options, rowExportOptionNames)
  const name = 'write-excel-file'
  const { default: writeExcelFile } = await loadPackage(name, name, () => import('write-excel-file/universal'))
  const { title, locale, ranges, figures, caveats } = exportedOf(input, options)
  const { rows, notes } = leavingRows(figures, options.reason, locale)
  const sheets = new Sheets(locale.direction)
  const names = Object.keys(figureColumns) as (keyof typeof figureColumns)[]
  sheets.add('Figures', [names, ...rows.map(figure => names.map(column => figure[column]))])
  const ends = Object.keys(rangeColumns) as (keyof typeof rangeColumns)[]
  sheets.add('Ranges', [
    ['heading', 'answer', ...ends, 'sentence'],
    ...ranges.map(({ heading, answer, range, sentence }) => [
      heading,
      answer,
      ...ends.map(column => range[column]),
      sentence,
    ]),
  ])
  sheets.add('Sources', [['source'], ...caveats.sources.map(source => [source])])
  sheets.add('Method', [['rule'], ...caveats.method.map(rule => [rule])])
  const cut = sheets.cut === 0 ? [] : [locale.exports.cut(sheets.cut)]
  const lines = [title, ...caveats.notes, ...notes, ...cut, caveats.madeWith]
  sheets.add('Notes', [['note'], ...lines.map(line => [line])], 3)
  const blob = await writeExcelFile([...sheets.all]).toBlob()
  return fixZipTimes(new Uint8Array(await blob.arrayBuffer()))
}
