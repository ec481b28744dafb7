import { basename } from 'node:path'
import { type TablesOptions, type TablesReading, readTables } from '../read/table/read-tables.js'
import { openers } from './openers.js'
import { piecesOfFile } from './pieces-of-file.js'

/**
 * Reads many tables from their paths into one: like `readTables`, with every opener. The name of a file is that without
 * its folder, or its whole path where two have the same.
 *
 * Throws what `readTables` throws, and what Node throws for a path that cannot be opened.
 *
 * @example
 * import { writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * const first = join(tmpdir(), 'reckoner-example-week-1.csv')
 * const second = join(tmpdir(), 'reckoner-example-week-2.csv')
 * await writeFile(first, 'Country,Date,IDPs\nHaiti,2011-03-31,680000\n')
 * await writeFile(second, 'Pays;Date;Déplacés internes\nHaïti;2011-04-30;660000\n')
 * const weekly = await readTableFiles([first, second])
 * weekly.figures.rows.map(f => [f.place, f.end, f.value]) // → [["HTI","2011-03-31",680000],["HTI","2011-04-30",660000]]
 */
export function readTableFiles(paths: readonly string[], options: TablesOptions = {}): Promise<TablesReading> {
  const names = paths.map(path => basename(path))
  const files = paths.map((path, i) => {
    const name = names.indexOf(names[i]!) === names.lastIndexOf(names[i]!) ? names[i]! : path
    return { name, input: piecesOfFile(path) }
  })
  return readTables(files, { openers, ...options })
}
