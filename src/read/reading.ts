import type { Figure, FigureTable } from '../figures/figure.js'
import type { Gap } from '../figures/gap.js'
import type { Issue } from '../figures/issue.js'
import type { Gazetteer } from '../figures/places.js'
import type { Reading as HedgeReading } from '../figures/readings.js'
import type { Opener } from './delivery.js'
import type { FileFormat, FileOptions } from './file-options.js'
import type { Limits } from './limits.js'
import type { OptionNames } from '../util/known-options.js'

/** What is known of a file before its records are read. */
export interface FileFacts {
  /** Name of the file, without its folder. Null: it came as text, bytes or a stream. */
  readonly name: string | null
  /** The headers as they stand, duplicates told apart. */
  readonly headers: readonly string[]
  /** HXL tags, one a header; '' where a column has none. Empty: the file has no tag row. */
  readonly tags: readonly string[]
  /** The lines above the header. */
  readonly preamble: readonly string[]
  /** What stands around the records of a JSON file, without them, without addresses' keys and tokens. */
  readonly envelope: Readonly<Record<string, unknown>>
  /** Sheet of a workbook. */
  readonly sheet: string | null
  /** File within a zip. */
  readonly member: string | null
}

/** Where a reading comes from, fit to be written down: it holds no token and no client id. */
export interface Provenance extends FileFacts {
  /** Id of the publisher; null for a table read by its columns. */
  readonly publisher: string | null
  readonly product: string | null
  readonly page: string | null
  readonly licence: string | null
  readonly vintage: string | null
  readonly published: string | null
  readonly format: FileFormat
  readonly bytes: number | null
  readonly encoding: string | null
  readonly delimiter: string | null
  /** Row of the header in the file, counted from 1. Null: there is none, as in JSON. */
  readonly headerRow: number | null
  /** Records read. */
  readonly records: number
}

/** A figure that a rule of the publisher leaves out. */
export interface LeftOut {
  readonly figure: Figure
  readonly why: string
}

export interface FileReading {
  readonly figures: FigureTable
  /** Cells in which the publisher says that there is no number; made when they are first asked for. */
  readonly gaps: readonly Gap[]
  readonly issues: readonly Issue[]
  readonly setAside: readonly LeftOut[]
  readonly provenance: Provenance
}

export interface ReadOptions extends FileOptions {
  /** Name of the file, for provenance and for publishers that put their release there. */
  readonly name?: string
  /** Release of the data, where the file does not say it. */
  readonly vintage?: string
  /** Day of publication, where the file does not say it. */
  readonly published?: string
  /** Where the file is from. Keys and tokens in it are taken out. */
  readonly url?: string
  /** Headers for columns whose name changed: `{ best: 'best_est' }`. */
  readonly columns?: Readonly<Record<string, string>>
  /** The places that figures may name. Default: the countries and P-codes of `places`. Null: they are not looked up. */
  readonly places?: Gazetteer | null
  /** How hedges are read. Default: `typical`. */
  readonly reading?: HedgeReading
  /** What opens workbooks, Parquet and Arrow (`reckoner/xlsx`, `reckoner/parquet`, `reckoner/arrow`). */
  readonly openers?: readonly Opener[]
  readonly limits?: Partial<Limits>
}

export const readOptionNames: OptionNames<ReadOptions> = {
  name: 1,
  vintage: 1,
  published: 1,
  url: 1,
  columns: 1,
  places: 1,
  reading: 1,
  openers: 1,
  limits: 1,
  encoding: 1,
  delimiter: 1,
  sheet: 1,
  member: 1,
}
