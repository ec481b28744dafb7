import { crc32 } from './crc32.js'
import { FREE, UnpackError, unpack } from './unpack.js'
import { type ZipEntry, packedBytes } from './zip-directory.js'

/** The bytes of a file in a zip archive, piece by piece. */
export type ZipPieces = (entry: ZipEntry) => AsyncGenerator<Uint8Array>

/**
 * Reads the files of one archive. What is read throws an `UnpackError` where its size or its check sum is not that of the
 * directory, and where all that was opened together becomes too large: a thousand files that are each within bounds, or
 * one that a thousand entries point to, are not.
 */
export function zipPieces(bytes: Uint8Array, ratio: number): ZipPieces {
  const opened = new Set<ZipEntry>()
  let total = 0
  return async function* (entry) {
    const packed = packedBytes(bytes, entry)
    if (packed === null) throw new UnpackError('damaged')
    if (entry.method !== 0 && entry.method !== 8) throw new UnpackError('unsupported')
    if (!opened.has(entry)) total += entry.size
    opened.add(entry)
    if (total > FREE && total > bytes.length * ratio) throw new UnpackError('ratio')
    let sum = 0
    let size = 0
    for await (const piece of entry.method === 0 ? [packed] : unpack(packed, 'deflate-raw', ratio)) {
      sum = crc32(piece, sum)
      size += piece.length
      if (size > entry.size) throw new UnpackError('damaged')
      yield piece
    }
    if (sum !== entry.crc || size !== entry.size) throw new UnpackError('damaged')
  }
}
