import type { Consumer } from './consumer.js'
import type { FileFormat, FileOptions } from './file-options.js'
import type { Issues } from './issues.js'
import type { Limits } from './limits.js'

/** What a file was. */
export interface Delivered {
  readonly format: FileFormat
  readonly bytes: number | null
}

/** Where a table goes, and under which rules. */
export interface Delivery {
  readonly consumer: Consumer
  readonly issues: Issues
  readonly limits: Limits
  readonly options: FileOptions
  /** What opens workbooks, Parquet and Arrow. */
  readonly openers: readonly Opener[]
  /** Where records may be in JSON. */
  readonly records: readonly string[]
  /** Sheets of a workbook that are meant, by name. Empty: the first that fits. */
  readonly sheets: readonly string[]
}

/**
 * Opens one of these forms. It is handed in, so that a page which reads CSV does not have to bring, or bundle, what
 * opens workbooks.
 */
export interface Opener {
  readonly form: 'workbook' | 'parquet' | 'arrow'
  /** Brings the table in the bytes to the consumer; what is wrong with them is an issue. */
  open(bytes: Uint8Array, to: Delivery, member: string | null): Promise<void>
}
