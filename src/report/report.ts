import type { PlaceNames } from '../chart/chart-options.js'
import type { FigureTable } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { Gap } from '../figures/gap.js'
import type { Issue } from '../figures/issue.js'
import { type Gazetteer, places as world } from '../figures/places.js'
import { toTable } from '../figures/to-table.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import { type Comparison, compare } from '../reconcile/compare.js'
import type { About } from './cite.js'
import { type Finding, findings } from './findings.js'
import type { Section } from './section.js'
import { knownOptions } from '../util/known-options.js'

/** Everything that is told of a body of figures; `reportInText`, `page` and `writeReport` are ways to tell it. */
export interface Report {
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
  readonly differences: readonly Differences[]
  readonly datasets: readonly About[]
  readonly issues: readonly Issue[]
  readonly gaps: readonly Gap[]
  readonly places: PlaceNames
  readonly locale: Locale
}

/** How the figures of one table differ. */
export interface Differences {
  readonly heading: string
  readonly figures: FigureTable
  /** Every pair. */
  readonly comparisons: readonly Comparison[]
  /** What a person should read of it. */
  readonly findings: readonly Finding[]
}

export interface ReportOptions {
  readonly title: string
  /** What this is, in a sentence or two. */
  readonly lead: string
  /** Tables whose figures are compared, each pair. Default: none. */
  readonly compare?: readonly { readonly heading: string; readonly figures: Figures }[]
  /** The data sets to be cited. Default: none. */
  readonly datasets?: readonly About[]
  /** What was not read, or is unsure. Default: none. */
  readonly issues?: readonly Issue[]
  /** Cells of which the publisher says that there is no number. Default: none. */
  readonly gaps?: readonly Gap[]
  /** What is known of places. Default: countries and P-codes. */
  readonly places?: Gazetteer
  /**
   * The language of the report. How figures differ, and what an issue says, are told in English in every language, and
   * how figures differ is marked so. Default: English.
   */
  readonly locale?: Locale
}

/**
 * Puts a report together from its sections, and compares the figures that it is asked to compare.
 *
 * Throws what `compare` throws.
 *
 * @example
 * const killed = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }])
 * const made = report([section('People killed', killed)], { title: 'One day', lead: 'An example.' })
 * made.sections.length // → 1
 */
export function report(sections: readonly Section[], options: ReportOptions): Report {
  knownOptions(options, { title: 1, lead: 1, compare: 1, datasets: 1, issues: 1, gaps: 1, places: 1, locale: 1 })
  const {
    title,
    lead,
    compare: tables = [],
    datasets = [],
    issues = [],
    gaps = [],
    places = world,
    locale = english,
  } = options
  const differences = tables.map(({ heading, figures }) => {
    const table = toTable(figures)
    const comparisons = compare(table, { places })
    return { heading, figures: table, comparisons, findings: findings(comparisons, table) }
  })
  return { title, lead, sections, differences, datasets, issues, gaps, places, locale }
}
