import { type Input, deliver } from '../deliver.js'
import { deliverPieces } from '../deliver-pieces.js'
import type { Delivery } from '../delivery.js'
import { Issues } from '../issues.js'
import { limitsWith } from '../limits.js'
import { type StreamInput, piecesOf } from '../read-stream.js'
import { Grid } from './grid.js'
import { type TableOptions, tableOptionNames } from './table-options.js'
import { type TableReading, tableReading } from './table-reading.js'
import { knownOptions } from '../../util/known-options.js'

/**
 * Reads a table that no publisher of the library describes: by its HXL tags, else by its headers in English, French,
 * Spanish or Arabic. The header row is found by what stands in it; titles above it, totals, headings and footnotes are
 * left out, and listed. Numbers and dates are read by what their whole column says of commas, points and the order of
 * day and month.
 *
 * What can be meant in more than one way is asked (an issue, and a question in `mapping`), never guessed; the answer is
 * an option. `mappingText(reading.mapping)` prints what was understood.
 *
 * Takes what `read` takes, and `readTableStream` what `readStream` takes. Throws `invalid input: VALUE`,
 * `unknown column role: NAME`, `unknown concept: NAME`, `unknown group: NAME`, `unknown unit: NAME`,
 * `unknown limit: NAME`, `invalid limit: NAME`.
 *
 * @example
 * const { figures, mapping } = readTable('Gouvernorat,Déplacés internes,Date\nIdlib,"12 500",31/12/2019\nTotal,"12 500",\n')
 * figures.at(0)?.value // → 12500
 * mapping.leftOut.map(row => row.why) // → ["total"]
 */
export function readTable(input: Input, options: TableOptions = {}): TableReading {
  const { grid, to } = prepare(options)
  const { format, bytes } = deliver(input, to)
  return tableReading(grid, options, to.issues, format, bytes)
}

/**
 * Like `readTable`, for bytes that come in pieces, and for workbooks, archives, Parquet and Arrow. Throws what
 * `readTable` and the stream throw.
 *
 * @example
 * const bytes = new TextEncoder().encode('Pcode,IDPs,Date\nSY07,"12,500",2019-12-31\n')
 * const { figures: streamed } = await readTableStream([bytes])
 * streamed.at(0)?.value // → 12500
 */
export function readTableStream(input: StreamInput, options: TableOptions = {}): Promise<TableReading> {
  return readOneTable(input, options, 'all')
}

/** The same; of `columns`, the table need have only `some`, where the option is meant for several files. */
export async function readOneTable(
  input: StreamInput,
  options: TableOptions,
  columns: 'all' | 'some',
): Promise<TableReading> {
  const { grid, to } = prepare(options)
  const pieces = piecesOf(input)
  const { format, bytes } = pieces === null ? deliver(input as Input, to) : await deliverPieces(pieces, to)
  return tableReading(grid, options, to.issues, format, bytes, columns)
}

function prepare(options: TableOptions): { readonly grid: Grid; readonly to: Delivery } {
  knownOptions(options, tableOptionNames)
  const grid = new Grid()
  const to = {
    consumer: grid,
    issues: new Issues(),
    limits: limitsWith(options.limits),
    options,
    openers: options.openers ?? [],
    records: [],
    sheets: [],
  }
  return { grid, to }
}
