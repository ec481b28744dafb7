import type { ConceptId } from '../../figures/concepts.js'
import type { Basis, Status } from '../../figures/vocabulary.js'
import { type ReadOptions, readOptionNames } from '../reading.js'
import type { DayPlace } from './file-days.js'
import type { ColumnAs } from './mapping.js'
import type { OptionNames } from '../../util/known-options.js'

export interface TableOptions extends Omit<ReadOptions, 'columns'> {
  /** What columns are, by their headers, where the header does not say it. Null: not to be read. */
  readonly columns?: Readonly<Record<string, ColumnAs>>
  /** What is counted, where neither header nor row says it. */
  readonly concept?: ConceptId
  /**
   * Where a line above the table says that its numbers are in thousands or millions: `title`, they are; null, they are
   * the numbers themselves. Default: it is asked.
   */
  readonly magnitude?: 'title' | null
  /** First part of the ids of figures. Default: `table`. */
  readonly id?: string
  /** The country, or another place, that all rows lie in. Default: null. */
  readonly place?: string | null
  /** Where the people came from, where no column says it. Default: null. */
  readonly from?: string | null
  /** First day, where no column says it. Default: null. */
  readonly start?: string | null
  /** Last day, or the as-of day, where no column says it. Default: null. */
  readonly end?: string | null
  /**
   * Where else the as-of day may be taken from, where neither a column nor `end` says it: `title` (above the table),
   * `sheet`, `name` (of the file). The first that names one day holds. Default: nowhere; it is asked.
   */
  readonly dayFrom?: readonly DayPlace[]
  /** What names of places stand for, where they are written in another way: `{ Idleb: 'Idlib' }`. */
  readonly names?: Readonly<Record<string, string>>
  readonly source?: string | null
  readonly outlet?: string | null
  readonly title?: string | null
  readonly licence?: string | null
  readonly basis?: Basis | null
  readonly status?: Status
  /** Which comes first in 03/04/2024, where no date of the column decides it. */
  readonly order?: 'dmy' | 'mdy'
  /** The sign before decimals, where no number of the column decides it. */
  readonly decimal?: '.' | ','
}

export const tableOptionNames: OptionNames<TableOptions> = {
  ...readOptionNames,
  concept: 1,
  magnitude: 1,
  id: 1,
  place: 1,
  from: 1,
  start: 1,
  end: 1,
  dayFrom: 1,
  names: 1,
  source: 1,
  outlet: 1,
  title: 1,
  licence: 1,
  basis: 1,
  status: 1,
  order: 1,
  decimal: 1,
}
