import type { Locale } from '../../locale/locale.js'
import { csvLines } from './csv-lines.js'
import { exportedOf } from './exported.js'
import type { ExportedRange } from './exported-range.js'
import type { Exportable, ExportOptions } from './export-options.js'
import { knownOptions } from '../../util/known-options.js'
import { exportOptionNames } from './export-options.js'

/** A table for Datawrapper, and the words around it in the names that its API has for them. */
export interface DatawrapperExport {
  /** To be pasted, or sent as the data of a chart: category, value, min, max, and the answer in words. */
  readonly csv: string
  readonly title: string
  readonly metadata: {
    readonly describe: { readonly intro: string; readonly 'source-name': string; readonly 'source-url': string }
    readonly annotate: { readonly notes: string }
  }
}

/**
 * Ranges as a table for Datawrapper: `category`, `value` (the best value, mostly empty), `min`, `max`, `range` (the
 * answer in words) and `note`. A chart of numbers cannot draw an open end, so that "at least 336" would be a dot at 336: where an
 * end is open, the words stand in the category, which every chart shows. Notes and sources are in `metadata`, under the
 * names that a chart of the Datawrapper API has (`PATCH /v3/charts/ID` with `title` and `metadata`).
 *
 * Ranges without a number, because no figure is left or because they are hidden, are not in the table; the notes count
 * them.
 *
 * Throws `invalid ranges: no figures and options with them` for a bare list of ranges.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31', text: 'at least 336' }]))
 * toDatawrapper(ranges).csv.split('\n')[1] // → "\"People killed, SYR, Jan 2020: 336 or more people; no upper limit known\",,336,,336 or more people; no upper limit known,"
 */
export function toDatawrapper(input: Exportable, options: ExportOptions = {}): DatawrapperExport {
  knownOptions(options, exportOptionNames)
  const { title, locale, ranges, figures, caveats } = exportedOf(input, options)
  const shown = ranges.filter(({ range }) => range.figures > 0)
  const shared = sharedWords(shown)
  const { notes, sources, madeWith } = caveats
  const common = PARTS.filter(part => shared.has(part)).map(part => shown[0]!.question[part])
  const urls = new Set(Array.from(figures, ({ url }) => url))
  return {
    csv: csvLines([
      ['category', 'value', 'min', 'max', 'range', 'note'],
      ...shown.map(one => {
        const { range, answer, note } = one
        return [categoryOf(one, shared, locale), range.best, range.low, range.high, answer, note]
      }),
    ]),
    title,
    metadata: {
      describe: {
        intro: [...(common.length === 0 ? [] : [`${common.join(locale.comma)}.`]), notes[0]!].join(' '),
        'source-name': sources.join(' '),
        'source-url': urls.size === 1 ? ([...urls][0] ?? '') : '',
      },
      annotate: { notes: [...notes.slice(1), ...noNumber(ranges.length - shown.length, locale), madeWith].join(' ') },
    },
  }
}

const noNumber = (n: number, { exports: say }: Locale) => (n === 0 ? [] : [say.noNumber(n)])

type Part = keyof ExportedRange['question']
const PARTS: readonly Part[] = ['what', 'where', 'when']

/** What all ranges have in common stands above the chart and not in every category, while something else tells them apart. */
function sharedWords(ranges: readonly ExportedRange[]): ReadonlySet<Part> {
  const same = PARTS.filter(part => new Set(ranges.map(({ question }) => question[part])).size === 1)
  return new Set(ranges.length < 2 || same.length === PARTS.length ? [] : same)
}

function categoryOf(
  { range, question, answer }: ExportedRange,
  shared: ReadonlySet<Part>,
  { comma, colon }: Locale,
): string {
  const words = PARTS.filter(part => !shared.has(part)).map(part => question[part])
  const isOpen = range.low === null || range.high === null || range.open !== 'none'
  return `${words.join(comma)}${isOpen ? `${colon}${answer}` : ''}`
}
