import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Fingerprint } from '../report/vintages/fingerprint.js'

/**
 * The size and the SHA-256 of a file, read piece by piece: `fingerprint` for a path.
 *
 * Throws what Node throws for a path that cannot be opened.
 *
 * @example
 * import { writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * const path = join(tmpdir(), 'reckoner-abc.txt')
 * await writeFile(path, 'abc')
 * const { bytes } = await fingerprintFile(path)
 * bytes // → 3
 */
export async function fingerprintFile(path: string): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
