import type { Range } from '../../figures/range.js'
import { places as world } from '../../figures/places.js'
import { csvLines } from './csv-lines.js'
import { exportedOf } from './exported.js'
import type { ExportedRange } from './exported-range.js'
import type { Exportable, ExportOptions } from './export-options.js'
import { hxlTag } from './hxl-tags.js'
import { knownOptions } from '../../util/known-options.js'
import { exportOptionNames } from './export-options.js'

interface HxlColumn {
  readonly header: string
  readonly tag: string
  readonly cell: (one: ExportedRange) => string | number | null
}

/**
 * Ranges as CSV with a row of HXL tags under the headers. There is a column for each thing that is counted, with the
 * number where the range is one number and the words where it is not ("at least 336", "25 to 31"): a tool that expects
 * numbers then finds none instead of a wrong one. The ends are numbers under `#meta+low`, `#meta+best` and `#meta+high`.
 * The last columns have the sentence, the note, and in the first row what holds for all of them and the sources.
 *
 * Ranges without a number, because no figure is left or because they are hidden, are not in the table, and counted.
 *
 * Throws `invalid ranges: no figures and options with them` for a bare list of ranges.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: 'at least 336' }]))
 * toHxl(ranges).split('\n')[1].split(',').slice(0, 6)
 * // → ["#country+code","#loc+code","#country+code+origin","#date+start","#date+end","#affected+killed"]
 */
export function toHxl(input: Exportable, options: ExportOptions = {}): string {
  knownOptions(options, exportOptionNames)
  const exported = exportedOf(input, options)
  const ranges = exported.ranges.filter(({ range }) => range.figures > 0)
  const { notes, sources, madeWith } = exported.caveats
  const missing = exported.ranges.length - ranges.length
  const columns: HxlColumn[] = [
    { header: 'Country', tag: '#country+code', cell: ({ range }) => country(range.place) },
    { header: 'Place', tag: '#loc+code', cell: ({ range }) => (country(range.place) === null ? range.place : null) },
    { header: 'From', tag: '#country+code+origin', cell: ({ range }) => range.from },
    { header: 'First day', tag: '#date+start', cell: ({ range }) => range.start },
    { header: 'Last day', tag: '#date+end', cell: ({ range }) => range.end },
    ...countedColumns(ranges),
    { header: 'Low', tag: '#meta+low', cell: ({ range }) => range.low },
    { header: 'Best', tag: '#meta+best', cell: ({ range }) => range.best },
    { header: 'High', tag: '#meta+high', cell: ({ range }) => range.high },
    { header: 'Sentence', tag: '#description+sentence', cell: ({ sentence }) => sentence },
    { header: 'Note', tag: '#description+note', cell: ({ note }) => note },
  ]
  const all = [
    ...notes,
    ...(missing === 0 ? [] : [exported.locale.exports.noNumber(missing)]),
    ...sources,
    madeWith,
  ].join(' ')
  return csvLines([
    [...columns.map(({ header }) => header), 'Caveats and sources'],
    [...columns.map(({ tag }) => tag), '#description+caveats'],
    ...ranges.map((one, i) => [...columns.map(({ cell }) => cell(one)), i === 0 ? all : null]),
  ])
}

function countedColumns(ranges: readonly ExportedRange[]): HxlColumn[] {
  const headers = new Map(ranges.map(({ range, question }) => [hxlTag(range), question.what]))
  return [...headers].map(([tag, header]) => ({
    header,
    tag,
    cell: ({ range }) => (hxlTag(range) === tag ? numbers(range) : null),
  }))
}

/** In English, which is what programs read; the sentence is in the language of the reader. */
function numbers({ low, high, open }: Range): string | number | null {
  if (low !== null && high !== null)
    return open === 'some' ? `at least ${low}` : low === high ? low : `${low} to ${high}`
  if (low !== null) return `at least ${low}`
  return high === null ? null : `at most ${high}`
}

const country = (place: string | null) => (place !== null && world.get(place)?.kind === 'country' ? place : null)
