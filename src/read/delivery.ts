import type { Consumer } from './consumer.js'
import type { Issues } from './issues.js'
import type { Limits } from './limits.js'
import type { Provenance, ReadOptions } from './reading.js'

/** What a file was. */
export interface Delivered {
  readonly format: Provenance['format']
  readonly bytes: number | null
}

/** Where a table goes, and under which rules. */
export interface Delivery {
  readonly consumer: Consumer
  readonly issues: Issues
  readonly limits: Limits
  readonly options: Pick<ReadOptions, 'encoding' | 'delimiter' | 'sheet' | 'member'>
  /** Where records may be in JSON. */
  readonly records: readonly string[]
  /** Sheets of a workbook that are meant, by name. Empty: the first that fits. */
  readonly sheets: readonly string[]
}
