import { crc32 } from '../archive/crc32.js'

/** Where the pages of one column of one row group stand, and how many values they are to have. */
export interface ColumnChunk {
  readonly start: number
  readonly end: number
  readonly values: number
}

const DATA_PAGES: ReadonlySet<unknown> = new Set([0, 3])
/** No header of a page has more structures in each other. */
const DEEPEST = 16

/**
 * Goes through the pages of a column without unpacking them: each must lie where the file says, not unpack to more than
 * `most` bytes in all, hold as many values as are announced, and fit its check sum, where it has one. Says whether all
 * of them have one: the format leaves that to who writes.
 *
 * Throws an `Error` that says what does not fit.
 */
export function checkPages(bytes: Uint8Array, { start, end, values }: ColumnChunk, most: number): boolean {
  if (!(start >= 4 && end > start && end <= bytes.length)) throw new Error('a column lies outside of the file')
  const header = new Header(bytes, start, end)
  let found = 0
  let unpacked = 0
  let allSummed = true
  while (header.at < end) {
    const fields = header.struct(0)
    const [type, large, small, sum] = [1, 2, 3, 4].map(field => fields.get(field))
    if (typeof small !== 'number' || typeof large !== 'number' || small < 0 || large < 0 || header.at + small > end)
      throw new Error('a page does not lie in its column')
    unpacked += large
    if (unpacked > most) throw new Error('the pages of a column unpack to more than limits.ratio allows')
    const page = bytes.subarray(header.at, header.at + small)
    if (typeof sum !== 'number') allSummed = false
    else if (crc32(page) !== sum >>> 0) throw new Error('a page does not fit its check sum')
    if (DATA_PAGES.has(type)) {
      const about = fields.get(type === 0 ? 5 : 8)
      const count = about instanceof Map ? (about as Fields).get(1) : undefined
      if (typeof count !== 'number' || count < 0) throw new Error('a page does not say how many values it has')
      found += count
    }
    header.at += small
  }
  if (found !== values) throw new Error('the pages of a column have more or fewer values than announced')
  return allSummed
}

type Fields = ReadonlyMap<number, unknown>

/** Headers of pages, in the compact protocol of Apache Thrift. */
class Header {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  struct(depth: number): Fields {
    if (depth > DEEPEST) throw new Error('the header of a page is nested too deep')
    const fields = new Map<number, unknown>()
    let id = 0
    for (let head = this.#byte(); (head & 15) !== 0; head = this.#byte()) {
      id = head >> 4 === 0 ? this.#signed() : id + (head >> 4)
      fields.set(id, this.#value(head & 15, depth))
    }
    return fields
  }

  #value(type: number, depth: number): unknown {
    switch (type) {
      case 1:
      case 2:
        return type === 1
      case 3:
        return this.#byte()
      case 4:
      case 5:
      case 6:
        return this.#signed()
      case 7:
        return this.#skip(8)
      case 8:
        return this.#skip(this.#number())
      case 9:
      case 10: {
        const head = this.#byte()
        const size = head >> 4 === 15 ? this.#number() : head >> 4
        // A truth in a list has a byte, one that is a field has none.
        const of = (head & 15) < 3 ? 3 : head & 15
        for (let i = 0; i < size; i++) this.#value(of, depth)
        return null
      }
      case 12:
        return this.struct(depth + 1)
      default:
        throw new Error('the header of a page is damaged')
    }
  }

  #byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined || this.at > this.end) throw new Error('the header of a page breaks off')
    return byte
  }

  #skip(count: number): null {
    this.at += count
    if (this.at > this.end) throw new Error('the header of a page breaks off')
    return null
  }

  #number(): number {
    let value = 0
    for (let scale = 1; scale < 2 ** 64; scale *= 128) {
      const byte = this.#byte()
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
    throw new Error('the header of a page is damaged')
  }

  #signed(): number {
    const coded = this.#number()
    return coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2
  }
}
