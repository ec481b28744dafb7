// Everything that runs in a browser, by room. No name here touches files, the network or the clock.

// figures: the vocabulary
export { bounds } from './figures/bounds.js'
export { broaderConcepts, concepts } from './figures/concepts.js'
export type { AddsOverTime, Concept, ConceptId, Measure } from './figures/concepts.js'
export type { Column } from './figures/column.js'
export type { Figure, FigureTable } from './figures/figure.js'
export { FiguresError, figures, readRows } from './figures/figures.js'
export type { FigureInput, Figures, FiguresOptions } from './figures/figures.js'
export { gapReasons } from './figures/gap.js'
export type { Gap, GapReason } from './figures/gap.js'
export { broaderGroups, groups } from './figures/groups.js'
export type { Group, GroupId } from './figures/groups.js'
export { issueCodes } from './figures/issue.js'
export type { Issue, IssueCode } from './figures/issue.js'
export { places } from './figures/places.js'
export type { Gazetteer, LocalPlace, Place } from './figures/places.js'
export { countryOf } from './figures/places/country-of.js'
export { isRefusal, quantity } from './figures/quantity.js'
export type { Quantity, QuantityOptions, Refusal } from './figures/quantity.js'
export { openness, rangeStatuses, setAsideReasons } from './figures/range.js'
export type {
  Openness,
  Piece,
  Question,
  Range,
  RangeStatus,
  RangeTable,
  SetAside,
  SetAsideReason,
} from './figures/range.js'
export { readings } from './figures/readings.js'
export type { Reading, ReadingName, ReadingTable } from './figures/readings.js'
export { reread } from './figures/reread.js'
export { separators } from './figures/separators.js'
export type { Table } from './figures/table.js'
export type { TableLike } from './figures/table-like.js'
export { units } from './figures/units.js'
export type { UnitId } from './figures/units.js'
export { bases, dateAccuracies, flags, hedges, statuses } from './figures/vocabulary.js'
export type { Basis, DateAccuracy, FlagId, Hedge, Status } from './figures/vocabulary.js'

// read
export { column, columnKinds, optional } from './read/column.js'
export type { ColumnKind } from './read/column.js'
export { fromCsv } from './read/from-csv.js'
export { limits } from './read/limits.js'
export { supportedLanguages } from './read/news/languages.js'
export { readNews } from './read/news/read-news.js'
export type { NewsArticle, NewsReading } from './read/news/read-news.js'
export { definePublisher } from './read/publisher.js'
export type { Publisher, PublisherSpec } from './read/publisher.js'
export { publishers } from './read/publishers/publishers.js'
export { read } from './read/read.js'
export { readColumns } from './read/read-columns.js'
export { readStream } from './read/read-stream.js'
export type { FileReading, LeftOut, Provenance, ReadOptions } from './read/reading.js'
export { mappingText } from './read/table/mapping-text.js'
export type { Mapping } from './read/table/mapping.js'
export { readTable, readTableStream } from './read/table/read-table.js'
export type { TableOptions } from './read/table/table-options.js'
export type { TableReading } from './read/table/table-reading.js'

// align
export { asOf } from './align/as-of.js'
export type { AsOf, AsOfOptions } from './align/as-of.js'
export type { Aligned } from './align/aligned.js'
export { increments } from './align/increments.js'
export type { IncrementsOptions } from './align/increments.js'
export { latestRound } from './align/latest-round.js'
export { persons } from './align/persons.js'
export type { PersonsOptions } from './align/persons.js'
export { rollUp } from './align/roll-up.js'
export type { RollUpOptions } from './align/roll-up.js'

// reconcile
export { compare, verdicts } from './reconcile/compare.js'
export type { CompareOptions, Comparison, Verdict } from './reconcile/compare.js'
export type { Difference } from './reconcile/differences.js'
export { explain } from './reconcile/explain.js'
export type { ExplainOptions, Explanation, Reason } from './reconcile/explain.js'
export { questionInWords } from './reconcile/question-in-words.js'
export { rangeInWords } from './reconcile/range-in-words.js'
export { reconcile } from './reconcile/reconcile.js'
export type { ReconcileOptions, ReconcileSettings } from './reconcile/reconcile.js'
export { difference } from './reconcile/arithmetic/difference.js'
export { parts } from './reconcile/arithmetic/parts.js'
export type { Part } from './reconcile/arithmetic/parts.js'
export { perCapita } from './reconcile/arithmetic/per-capita.js'
export type { PerCapitaOptions } from './reconcile/arithmetic/per-capita.js'
export { ratio } from './reconcile/arithmetic/ratio.js'
export type { Ratio, RatioOptions } from './reconcile/arithmetic/ratio.js'
export { sum } from './reconcile/arithmetic/sum.js'
export type { SumOptions } from './reconcile/arithmetic/sum.js'
export type { Countable, Total } from './reconcile/arithmetic/total.js'
export { relaxedIntersection } from './reconcile/relaxed-intersection.js'
export type { ScreenOptions } from './reconcile/screen.js'
export { weightedMedian } from './reconcile/weighted-median.js'

// consistency
export { check } from './consistency/check.js'
export { changeKinds, consistencies } from './consistency/consistency.js'
export type {
  Change,
  ChangeKind,
  Consistency,
  Contradiction,
  FigureLimits,
  Limits,
  Verdict as ConsistencyVerdict,
} from './consistency/consistency.js'
export type { CheckOptions } from './consistency/examine.js'
export type { Relation } from './consistency/relation.js'
export { relationsOf } from './consistency/relations-of.js'
export type { RelationsOptions } from './consistency/relations-of.js'

// chart
export type { Chart } from './chart/chart.js'
export type { ChartOptions, PlaceNames } from './chart/chart-options.js'
export { contradictionChart } from './chart/contradiction-chart.js'
export type { ContradictionChartOptions } from './chart/contradiction-chart.js'
export { overviewChart } from './chart/overview-chart.js'
export { rangeChart } from './chart/range-chart.js'
export { sourceChart } from './chart/source-chart.js'
export type { SourceChartOptions } from './chart/source-chart.js'
export type { VegaLiteSpec } from './chart/vega-lite-spec.js'

// report
export { answer } from './report/answer.js'
export { cite } from './report/cite.js'
export type { About } from './report/cite.js'
export { comparisonsToCsv } from './report/comparisons-to-csv.js'
export { findingKinds, findings } from './report/findings.js'
export type { Finding, FindingKind } from './report/findings.js'
export { methodInWords } from './report/method-in-words.js'
export type { AsOfSettings } from './report/method-in-words.js'
export { page } from './report/page.js'
export type { Picture } from './report/page/section-html.js'
export { report } from './report/report.js'
export type { Differences, Report, ReportOptions } from './report/report.js'
export { reportInText } from './report/report-in-text.js'
export type { ReportInTextOptions } from './report/report-in-text.js'
export { section } from './report/section.js'
export type { Section, SectionChart, SectionOptions } from './report/section.js'
export { sentence } from './report/sentence.js'
export type { SentenceOptions } from './report/sentence.js'
export { toCsv } from './report/to-csv.js'
export { version } from './report/version.js'
