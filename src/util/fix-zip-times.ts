const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50
/** Midnight of 1 January 1980, the first moment that a zip archive can name. */
const FIRST = 0x00210000

/**
 * The same archive with every member dated to the first day that zip knows, so that what is in it decides its bytes and
 * not the moment at which it was made. Works in place, and gives the bytes back.
 *
 * Throws `invalid zip: no directory`.
 */
export function fixZipTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('invalid zip: no directory')
    view.setUint32(at + 12, FIRST, true)
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL) throw new Error('invalid zip: no directory')
    view.setUint32(local + 10, FIRST, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

/** The directory's end stands at the end of the file, before a comment that our archives do not have. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === END) return at
  throw new Error('invalid zip: no directory')
}
