/** Why a packed file was not unpacked to its end. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError'
  constructor(readonly reason: 'damaged' | 'ratio' | 'unsupported') {
    super(reason)
  }
}

const PIECE = 65_536
/** Up to here a file may become as large as it likes: small files of zeros pack well. */
export const FREE = 67_108_864

/**
 * Unpacks with what the platform brings (`DecompressionStream`, in browsers and in Node), piece by piece. Throws an
 * `UnpackError` when the bytes are damaged or break off, and when they become more than `ratio` times larger.
 */
export async function* unpack(
  packed: Uint8Array | AsyncIterable<Uint8Array>,
  format: 'gzip' | 'deflate-raw',
  ratio: number,
): AsyncGenerator<Uint8Array> {
  let taken = 0
  let given = 0
  const pieces = packed instanceof Uint8Array ? piecesOf(packed) : packed[Symbol.asyncIterator]()
  const source = new ReadableStream<BufferSource>({
    pull: async controller => {
      const next = await pieces.next()
      if (next.done) return controller.close()
      taken += next.value.length
      controller.enqueue(next.value.slice())
    },
  })
  const reader = source.pipeThrough(decompression(format)).getReader()
  for (;;) {
    const next = await reader.read().catch(() => {
      throw new UnpackError('damaged')
    })
    if (next.done) return
    given += next.value.length
    if (given > FREE && given > taken * ratio) {
      await reader.cancel()
      throw new UnpackError('ratio')
    }
    yield next.value
  }
}

function decompression(format: 'gzip' | 'deflate-raw'): DecompressionStream {
  try {
    return new DecompressionStream(format)
  } catch {
    throw new UnpackError('unsupported')
  }
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield await Promise.resolve(bytes.subarray(at, at + PIECE))
}
