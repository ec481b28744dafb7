import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { Publisher } from '../read/publisher.js'
import type { FileReading, ReadOptions } from '../read/reading.js'
import { readStream } from '../read/read-stream.js'

const PIECE = 262_144

/**
 * Reads a file from its path, whatever its form and size: like `readStream`, with the file's name in the provenance. The
 * file passes through one small buffer; of a table with gigabytes of text, only the figures are ever in memory.
 *
 * Throws what `readStream` throws, and what Node throws for a path that cannot be opened.
 */
export function readFile<Options extends object>(
  path: string,
  publisher: Publisher<Options>,
  options: ReadOptions & Partial<Options> = {},
): Promise<FileReading> {
  return readStream(piecesOfFile(path), publisher, { name: basename(path), ...options })
}

/** The bytes of a file, piece by piece, in one buffer that is used again for the next. */
export function* piecesOfFile(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  const buffer = new Uint8Array(PIECE)
  try {
    for (let n = readSync(file, buffer); n > 0; n = readSync(file, buffer)) yield buffer.subarray(0, n)
  } finally {
    closeSync(file)
  }
}
