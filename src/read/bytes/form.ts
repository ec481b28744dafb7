import { looksLikeJson } from './looks-like-json.js'
import { encodingOf } from './text-encoding.js'

/** What the first bytes of a file are. */
export type Form =
  'empty' | 'zip' | 'office' | 'gzip' | 'parquet' | 'arrow' | 'pdf' | 'picture' | 'markup' | 'binary' | 'json' | 'text'

const MAGIC: readonly (readonly [Form, ...number[]])[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  // Workbooks of before 2007, and later ones behind a password.
  ['office', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ['gzip', 0x1f, 0x8b],
  ['parquet', 0x50, 0x41, 0x52, 0x31],
  ['arrow', 0x41, 0x52, 0x52, 0x4f, 0x57, 0x31],
  ['arrow', 0xff, 0xff, 0xff, 0xff],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
]

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d, 0x00])

/** Tells a file's form from its first bytes; a byte order mark is looked past. */
export function formOf(head: Uint8Array): Form {
  for (const [form, ...bytes] of MAGIC) if (bytes.every((byte, i) => head[i] === byte)) return form
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) at = 2
  while (at < head.length && SPACE.has(head[at]!)) at++
  if (at >= head.length) return 'empty'
  if (head[at] === 0x3c) return 'markup'
  if ((head[at] === 0x7b || head[at] === 0x5b) && looksLikeJson(head.subarray(at))) return 'json'
  return isBinary(head) ? 'binary' : 'text'
}

/** One byte in twenty that no text has: signs that steer printers of the sixties, or zeros outside UTF-16. */
function isBinary(head: Uint8Array): boolean {
  if (encodingOf(head).encoding !== 'utf-8') return false
  let odd = 0
  const n = Math.min(head.length, 512)
  for (let i = 0; i < n; i++) if (head[i]! < 9 || (head[i]! > 13 && head[i]! < 32 && head[i] !== 27)) odd++
  return odd * 20 > n
}
