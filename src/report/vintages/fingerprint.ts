/** What tells one file from another. */
export interface Fingerprint {
  readonly bytes: number
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

/**
 * The size and the SHA-256 of a file's content. A text counts as UTF-8. In Node, `fingerprintFile` of `reckoner/node`
 * does the same for a path, whatever the size of the file.
 *
 * Throws `missing crypto.subtle` on pages that are not served securely (https or localhost).
 *
 * @example
 * (await fingerprint('abc')).sha256 // → "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export async function fingerprint(content: string | Uint8Array): Promise<Fingerprint> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { subtle } = globalThis.crypto as Partial<Crypto>
  if (subtle === undefined) throw new Error('missing crypto.subtle')
  // A copy: the bytes may be a view of shared memory, which may not be hashed.
  const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)))
  return { bytes: bytes.length, sha256: Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('') }
}
