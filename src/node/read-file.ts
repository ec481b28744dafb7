import { basename } from 'node:path'
import type { Publisher } from '../read/publisher.js'
import type { FileReading, ReadOptions } from '../read/reading.js'
import { readStream } from '../read/read-stream.js'
import { openers } from './openers.js'
import { piecesOfFile } from './pieces-of-file.js'

/**
 * Reads a file from its path, whatever its form and size: like `readStream`, with every opener, and the file's name in
 * the provenance. The file passes through one small buffer; of a table with gigabytes of text, only the figures are ever
 * in memory.
 *
 * Throws what `readStream` throws, and what Node throws for a path that cannot be opened.
 *
 * @example
 * import { writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * const path = join(tmpdir(), 'reckoner-example.csv')
 * await writeFile(path, 'Entity,Code,Year,Deaths\nHaiti,HTI,2010,12\n')
 * const reading = await readFile(path, publishers.owid, { concept: 'killed', columns: { best: 'Deaths' } })
 * reading.provenance.name // → "reckoner-example.csv"
 */
export function readFile<Options extends object>(
  path: string,
  publisher: Publisher<Options>,
  options: ReadOptions & Partial<Options> = {},
): Promise<FileReading> {
  return readStream(piecesOfFile(path), publisher, { name: basename(path), openers, ...options })
}
