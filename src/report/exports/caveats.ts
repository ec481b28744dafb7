import type { Locale } from '../../locale/locale.js'
import { cite } from '../cite.js'
import { asOfInWords, methodInWords } from '../method-in-words.js'
import { openLines } from '../open-lines.js'
import { type SensitivityLabel, sensitivities } from '../publish/published.js'
import { version } from '../version.js'
import type { Exportable } from './export-options.js'
import type { ExportedRange } from './exported-range.js'

/** What must not be lost when numbers leave, in lines. */
export interface Caveats {
  /** How the numbers are to be read, and what was left out. */
  readonly notes: readonly string[]
  /** The rules that were in force. */
  readonly method: readonly string[]
  /** The documents that the figures stand in, each with who counted, and the data sets. */
  readonly sources: readonly string[]
  readonly madeWith: string
}

/** In English, as in the note of every row. */
const sensitivityInWords = (label: SensitivityLabel) => `Sensitivity: ${label} (${sensitivities[label]}).`

interface CaveatOptions {
  readonly locale: Locale
  readonly notes: readonly string[]
}

/** The caveats of a report or of a table of ranges. */
export function caveatsOf(input: Exportable, all: readonly ExportedRange[], { locale, notes }: CaveatOptions): Caveats {
  const { exports: say, report } = locale
  const isReport = 'sections' in input
  const tables = isReport ? input.sections.map(({ ranges }) => ranges) : [input]
  const datasets = isReport ? input.datasets : []
  const days = isReport ? input.sections.flatMap(({ asOf }) => asOf ?? []) : []
  const ranges = all.map(({ range }) => range).filter(({ figures }) => figures > 0)
  const setAside = all.reduce((n, { range }) => n + range.setAside.length, 0)
  const distinct = (lines: readonly string[]) => [...new Set(lines)]
  return {
    notes: [
      say.caution,
      ...(ranges.some(({ low, high }) => low === null || high === null) ? [say.openEnd] : []),
      ...(ranges.some(({ best }) => best === null) ? [say.noBest] : []),
      ...(setAside === 0 ? [] : [say.setAside(setAside)]),
      ...distinct(tables.flatMap(({ options }) => ('label' in options ? [sensitivityInWords(options.label)] : []))),
      ...(isReport ? openLines(input) : []),
      ...notes,
      report.endorsement,
    ],
    method: distinct([
      ...tables.flatMap(({ options }) => ('label' in options ? [] : methodInWords(options, [], locale).split('\n'))),
      ...days.map(day => asOfInWords(day, locale)),
    ]),
    sources: [
      ...distinct(
        tables.flatMap(({ figures }) => Array.from(figures, figure => cite({ ...figure, locator: null }, locale))),
      ),
      ...datasets.map(dataset => cite(dataset, locale)),
    ],
    madeWith: report.madeWith(
      version,
      datasets.map(({ name, version }) => `${name} ${version}`),
    ),
  }
}
