import { type Figure, figureColumns } from '../figures/figure.js'
import { type Range, rangeColumns } from '../figures/range.js'
import type { ColumnKind } from '../figures/column.js'
import type { Comparison } from '../reconcile/compare.js'
import { exportedOf } from './exports/exported.js'
import type { Report } from './report.js'
import { version } from './version.js'

const question = {
  concept: 'What is counted.',
  group: 'Which people.',
  unit: 'What one of it is: people, movements, settlements …',
  measure: 'stock: a number at a day. flow: events, movements or people over a period.',
  place: 'Where the people are, or where it happened: ISO 3166 alpha-3, a P-code or a local id. Empty: not stated.',
  from: 'Where they came from. Empty: not stated.',
  start: 'First day of the period, included. Empty: since unknown.',
  end: 'Last day of the period, included; the as-of day of a stock. Empty: not stated.',
} as const

const figureWords: { readonly [Name in keyof Figure]: string } = {
  id: 'Name of the figure, unique in this table.',
  ...question,
  dateAccuracy: 'How exactly the days are known.',
  text: 'The words as printed.',
  value: 'The number as written. Empty for words such as “dozens”.',
  hedge: 'How the words around the number bound it.',
  low: 'Lower bound under the reading of the hedge. Empty: no lower limit is known.',
  best: 'The number put forward as most likely. Empty: nobody put one forward.',
  high: 'Upper bound under the reading of the hedge. Empty: no upper limit is known.',
  basis: 'Kind of knowledge behind the figure. Empty: not stated.',
  status: 'What was done to check it.',
  source: 'Who counted. Empty: not stated. An outlet is never taken for a source.',
  outlet: 'Who printed or relayed it. Empty: not stated.',
  published: 'Day of publication. Empty: not known.',
  vintage: 'Release or version of the data. Empty: none.',
  title: 'The document. Empty: not stated.',
  url: 'Where the document can be read. Empty: no address is known.',
  licence: 'Licence of the document. Empty: not stated.',
  locator: 'Where in the document. Empty: not stated.',
  flags: 'What there is to know of it, joined with "; ".',
}

const rangeWords: { readonly [Name in keyof Range]: string } = {
  id: 'The question as one text.',
  ...question,
  scope: 'The part or cause that the figures are limited to besides, joined with "; ". Empty: none.',
  low: 'Smallest stated lower bound of the figures kept. Empty: none states one.',
  best: 'The preferred source’s number, or the weighted median where sources allow one. Empty: no best value.',
  high: 'Largest stated upper bound of the figures kept. Empty: none states one.',
  open: 'Whether none, some or all of the figures kept lack an upper limit.',
  core: 'The pieces that at least half of the sources support, joined with "; ", open ends left out.',
  status: 'What the figures kept say to each other.',
  figures: 'How many figures were kept.',
  sourcesMin: 'Independent sources at the least.',
  sourcesMax: 'Independent sources at the most.',
  floor: 'The largest verified minimum. Empty: none.',
  method: 'Method and reading of the hedges.',
  note: 'What a reader has to know before using the numbers.',
  kept: 'Ids of the figures kept, joined with "; ".',
  setAside: 'Figures set aside, each with its reason, joined with "; ".',
}

const comparisonWords: { readonly [Name in Exclude<keyof Comparison, 'because'>]: string } = {
  a: 'Id of the one figure.',
  b: 'Id of the other.',
  verdict: 'What the two are to each other.',
  ratio: 'The larger number over the smaller. Empty: a number is missing or zero.',
  differences: 'In what they differ, joined with "; ".',
  sentence: 'The verdict and its reasons.',
}

/**
 * The `datapackage.json` (Frictionless Data Package) beside the tables of a report: what each column means, and what has
 * to be known before the numbers are used.
 */
export function dataPackageOf(report: Report, notes: readonly string[] = []) {
  const { title, lead, datasets } = report
  const { caveats } = exportedOf(report, { notes })
  const of = <Row extends object>(
    kinds: { readonly [Name in keyof Row]: ColumnKind },
    words: { readonly [Name in keyof Row]: string },
  ) => (Object.keys(kinds) as (keyof Row & string)[]).map(name => field(name, kinds[name], words[name]))
  return {
    profile: 'tabular-data-package',
    name: 'reckoner-report',
    title,
    description: `${lead} Made with Reckoner ${version}.`,
    sources: datasets.map(dataset => ({ title: `${dataset.title} (${dataset.name} ${dataset.version})` })),
    // Properties of our own, as the format allows: they leave with the tables.
    notes: caveats.notes,
    method: caveats.method,
    documents: caveats.sources,
    resources: [
      resource('figures', of<Figure>(figureColumns, figureWords)),
      resource('ranges', of<Range>(rangeColumns, rangeWords)),
      resource(
        'comparisons',
        Object.entries(comparisonWords).map(([name, words]) =>
          field(name, name === 'ratio' ? 'number' : 'plain', words),
        ),
      ),
    ],
  }
}

const resource = (name: string, fields: readonly ReturnType<typeof field>[]) => ({
  name,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { fields, missingValues: [''] },
})

const field = (name: string, kind: ColumnKind, description: string) => ({
  name,
  type: kind === 'number' ? 'number' : kind === 'day' ? 'date' : 'string',
  description,
})
