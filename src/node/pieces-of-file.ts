import { closeSync, openSync, readSync } from 'node:fs'

const PIECE = 262_144

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
