export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The encoding that a byte order mark names, or that the zeros between Latin letters give away, and the mark's length. */
export function encodingOf(head: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 }
  const zeros = [0, 0]
  const n = Math.min(head.length, 512) & ~1
  for (let i = 0; i < n; i++) if (head[i] === 0) zeros[i & 1]!++
  if (n >= 4 && zeros[1]! > n / 4 && zeros[0]! < n / 16) return { encoding: 'utf-16le', mark: 0 }
  if (n >= 4 && zeros[0]! > n / 4 && zeros[1]! < n / 16) return { encoding: 'utf-16be', mark: 0 }
  return { encoding: 'utf-8', mark: 0 }
}

/** Turns UTF-16 into UTF-8, piece by piece. */
export function transcoder(encoding: 'utf-16le' | 'utf-16be'): (piece: Uint8Array, last: boolean) => Uint8Array {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const encoder = new TextEncoder()
  return (piece, last) => encoder.encode(decoder.decode(piece, { stream: !last }))
}
