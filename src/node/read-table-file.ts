import { basename } from 'node:path'
import { readTableStream } from '../read/table/read-table.js'
import type { TableOptions } from '../read/table/table-options.js'
import type { TableReading } from '../read/table/table-reading.js'
import { openers } from './openers.js'
import { piecesOfFile } from './pieces-of-file.js'

/**
 * Reads a table from its path, by its columns: like `readTableStream`, with every opener, and the file's name in the
 * report.
 *
 * Throws what `readTableStream` throws, and what Node throws for a path that cannot be opened.
 *
 * @example
 * import { writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * const path = join(tmpdir(), 'reckoner-example-sites.csv')
 * await writeFile(path, 'Country,Date,IDPs\nHaiti,2011-03-31,"about 680,000"\n')
 * const reading = await readTableFile(path)
 * reading.figures.at(0)?.text // → "about 680,000"
 */
export function readTableFile(path: string, options: TableOptions = {}): Promise<TableReading> {
  return readTableStream(piecesOfFile(path), { name: basename(path), openers, ...options })
}
