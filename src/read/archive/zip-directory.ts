import { CellDecoder } from '../bytes/cell-decoder.js'

/** A file within a zip archive, as its directory has it. */
export interface ZipEntry {
  readonly name: string
  /** 0: stored, 8: deflated; other methods are rare and not read. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_535

const decoder = new CellDecoder()

/**
 * The directory of a zip archive; null where it has none, as when a download was cut short, and where it does not fit the
 * archive: a file that is called otherwise where it stands would be taken for one that is not there.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return null
  let count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const wide = count === 0xffff || at === 0xffffffff ? end64(view, end) : -1
  if (wide >= 0) {
    count = Number(view.getBigUint64(wide + 32, true))
    at = Number(view.getBigUint64(wide + 48, true))
  }
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    const [name, extra, comment] = [28, 30, 32].map(o => view.getUint16(at + o, true)) as [number, number, number]
    if (at + 46 + name + extra > bytes.length) return null
    const entry = entryAt(view, bytes, at, name, extra)
    if (!isCalledSo(view, bytes, entry, at + 46, name)) return null
    entries.push(entry)
    at += 46 + name + extra + comment
  }
  // Entries that are not counted would be missed.
  return at + 4 <= bytes.length && view.getUint32(at, true) === ENTRY ? null : entries
}

function isCalledSo(view: DataView, bytes: Uint8Array, { offset }: ZipEntry, name: number, length: number): boolean {
  if (offset + 30 + length > bytes.length || view.getUint32(offset, true) !== LOCAL) return false
  if (view.getUint16(offset + 26, true) !== length) return false
  for (let i = 0; i < length; i++) if (bytes[name + i] !== bytes[offset + 30 + i]) return false
  return true
}

/** The packed bytes of a file; null where the archive breaks off before their end. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed)
}

function endOf(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at
  return -1
}

function end64(view: DataView, end: number): number {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return -1
  const at = Number(view.getBigUint64(end - 12, true))
  return at + 56 <= view.byteLength && view.getUint32(at, true) === END_64 ? at : -1
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, name: number, extra: number): ZipEntry {
  const wide = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  }
  const end = at + 46 + name + extra
  for (let x = at + 46 + name; x + 4 <= end; x += 4 + view.getUint16(x + 2, true)) {
    if (view.getUint16(x, true) !== 1) continue
    let v = x + 4
    for (const field of ['size', 'packed', 'offset'] as const) {
      if (wide[field] !== 0xffffffff || v + 8 > end) continue
      wide[field] = Number(view.getBigUint64(v, true))
      v += 8
    }
  }
  return {
    ...wide,
    name: decoder.decode(bytes, at + 46, at + 46 + name),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
  }
}
