import type { PlaceNames } from '../../chart/chart-options.js'
import type { RangeTable } from '../../figures/range.js'
import type { Locale } from '../../locale/locale.js'
import type { ReconcileSettings } from '../../reconcile/reconcile.js'
import type { PublishSettings } from '../publish/published.js'
import type { Report } from '../report.js'
import type { OptionNames } from '../../util/known-options.js'

/**
 * What can leave for another program: a report, or a table of ranges as `reconcile` or `publish` gives it. They have the
 * figures and the options with them, so that sources and method leave too; ranges alone would leave without.
 */
export type Exportable = Report | RangeTable<ReconcileSettings | PublishSettings>

export interface ExportOptions {
  /** Default: the title of the report; for a table of ranges, what its ranges are. */
  readonly title?: string
  /** Names for places. Default: those of the report; for a table of ranges, ids. */
  readonly places?: PlaceNames
  /** The language of notes and sentences. Default: that of the report; for a table of ranges, English. */
  readonly locale?: Locale
  /** Sentences of your own that leave with the numbers, after those that always do. Default: none. */
  readonly notes?: readonly string[]
}

export interface RowExportOptions extends ExportOptions {
  /**
   * Why rows leave although their licence forbids passing them on: written into the notes. Without a reason such rows
   * stay, and the notes say how many and why. Default: none.
   */
  readonly reason?: string
}

export const exportOptionNames: OptionNames<ExportOptions> = { title: 1, places: 1, locale: 1, notes: 1 }

export const rowExportOptionNames: OptionNames<RowExportOptions> = { ...exportOptionNames, reason: 1 }
