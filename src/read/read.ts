import { type Input, deliver } from './deliver.js'
import { Issues } from './issues.js'
import { limitsWith } from './limits.js'
import type { Publisher } from './publisher.js'
import { PublisherReading } from './publisher-reading.js'
import type { ReadOptions, FileReading } from './reading.js'

export type { Input } from './deliver.js'

/**
 * Reads a file of a publisher into figures, with its gaps and issues. What the file says is kept as it says it: every
 * figure has its cell as text, its row and column as locator, and the file's release and licence.
 *
 * Takes the text or bytes of CSV, TSV, JSON or GeoJSON, rows of cells, or a parsed JSON document. Zip archives,
 * workbooks, Parquet and Arrow need `readStream` or, in Node, `readFile`. Whatever is wrong with the file is an issue,
 * never a throw, and costs no more than the cell, the row or the file it is about.
 *
 * Throws for mistakes of the caller: `missing publisher`, `invalid publisher: VALUE`, `invalid input: VALUE`, `unknown option: NAME`, `unknown column: NAME` for a
 * renamed column that the publisher does not have, `unknown limit: NAME`, `invalid limit: NAME`.
 *
 * @example
 * const gidd = 'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded\nHTI,Haiti,2024,888000,888000,1041000,1041000\n'
 * read(gidd, publishers['idmc-gidd']).figures.rows.map(f => [f.concept, f.value]) // → [["displacements",888000],["idps",1041000]]
 */
export function read<Options extends object>(
  input: Input,
  publisher: Publisher<Options>,
  options: ReadOptions & Partial<Options> = {},
): FileReading {
  const issues = new Issues()
  const consumer = new PublisherReading(publisher, options, issues)
  const { format, bytes } = deliver(input, {
    consumer,
    issues,
    limits: limitsWith(options.limits),
    options,
    openers: [],
    records: publisher.records,
    sheets: publisher.sheets,
  })
  return consumer.finish(format, bytes)
}
