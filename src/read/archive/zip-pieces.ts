import { crc32 } from './crc32.js'
import { UnpackError, unpack } from './unpack.js'
import { type ZipEntry, packedBytes } from './zip-directory.js'

/** The bytes of a file in a zip archive, piece by piece. Throws an `UnpackError` where its check sum is not right. */
export async function* zipPieces(bytes: Uint8Array, entry: ZipEntry, ratio: number): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry)
  if (packed === null) throw new UnpackError('damaged')
  if (entry.method !== 0 && entry.method !== 8) throw new UnpackError('unsupported')
  let sum = 0
  if (entry.method === 0) {
    sum = crc32(packed)
    yield packed
  } else {
    for await (const piece of unpack(packed, 'deflate-raw', ratio)) {
      sum = crc32(piece, sum)
      yield piece
    }
  }
  if (sum !== entry.crc) throw new UnpackError('damaged')
}
