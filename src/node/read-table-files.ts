import { basename } from 'node:path'
import { type TablesOptions, type TablesReading, readTables } from '../read/table/read-tables.js'
import { openers } from './openers.js'
import { piecesOfFile } from './pieces-of-file.js'

/**
 * Reads many tables from their paths into one: like `readTables`, with every opener. The name of a file is that without
 * its folder, or its whole path where two have the same.
 *
 * Throws what `readTables` throws, and what Node throws for a path that cannot be opened.
 */
export function readTableFiles(paths: readonly string[], options: TablesOptions = {}): Promise<TablesReading> {
  const names = paths.map(path => basename(path))
  const files = paths.map((path, i) => {
    const name = names.indexOf(names[i]!) === names.lastIndexOf(names[i]!) ? names[i]! : path
    return { name, input: piecesOfFile(path) }
  })
  return readTables(files, { openers, ...options })
}
