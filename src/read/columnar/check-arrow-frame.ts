// Long because it follows one format from its first byte to its last, as its reader would, and stops where that would not.

const MAGIC = [65, 82, 82, 79, 87, 49] as const
const SCHEMA = 1
const DICTIONARY = 2
const BATCH = 3
const UNION = 14
/** More fields than any table has; a file made to keep a reader busy would. */
const FIELDS = 100_000
const DEEPEST = 64

/**
 * Follows the frame of an Arrow file or stream: messages one after the other, the parts of each within it, lists no longer
 * than the bytes they lie in, buffers within the body of their message, and at the end of a file a footer that names every
 * batch once. The reader of the format takes all this on trust, and would loop over a list of two billion, read a number
 * out of another column, or the same rows twice. Gives the numbers of rows of the batches, and whether the file says that
 * it ends where it does: a stream need not.
 *
 * Throws an `Error` that says what does not fit.
 */
export function checkArrowFrame(bytes: Uint8Array): { readonly rows: readonly number[]; readonly ended: boolean } {
  const isFile = MAGIC.every((byte, i) => bytes[i] === byte)
  if (!isFile) return messages(bytes, 0, bytes.length)
  const tail = bytes.length - MAGIC.length
  if (!MAGIC.every((byte, i) => bytes[tail + i] === byte)) throw new Error('the file breaks off before its end')
  const whole = new Flat(bytes, 0, bytes.length)
  const length = whole.int32(tail - 4)
  const at = tail - 4 - length
  if (length <= 0 || at < 8) throw new Error('its footer lies outside of it')
  const { rows, places } = messages(bytes, 8, at)
  const footer = new Flat(bytes, at, tail - 4)
  const root = footer.root()
  const schema = footer.table(root, 1)
  if (schema === null) throw new Error('its footer has no columns')
  checkSchema(footer, schema)
  const named = [2, 3].flatMap(slot => footer.list(root, slot, 24).map(place => footer.int64(place)))
  if (
    named.length !== places.length ||
    new Set(named).size !== named.length ||
    named.some(place => !places.includes(place))
  )
    throw new Error('its footer does not name every batch once')
  return { rows, ended: true }
}

/** The messages from one byte to another: the rows of the batches, and where batches and dictionaries begin, and whether an end is said. */
function messages(bytes: Uint8Array, from: number, to: number) {
  const rows: number[] = []
  const places: number[] = []
  const whole = new Flat(bytes, from, to)
  let at = from
  let columns: number | null = null
  let ended = false
  while (at < to) {
    const place = at
    let length = whole.int32(at)
    at += 4
    if (length === -1) {
      length = whole.int32(at)
      at += 4
    }
    if (length === 0) {
      ended = true
      break
    }
    if (length < 0 || at + length > to) throw new Error('a message lies outside of the file')
    const message = new Flat(bytes, at, at + length)
    const root = message.root()
    const kind = message.byte(root, 1)
    const header = message.table(root, 2)
    const body = message.long(root, 3)
    at += length
    if (header === null) throw new Error('a message says nothing')
    if (body < 0 || at + body > to) throw new Error('the numbers of a batch lie outside of the file')
    at += body
    if (kind === SCHEMA) columns = checkSchema(message, header)
    else if (kind === DICTIONARY || kind === BATCH) {
      const batch = kind === BATCH ? header : message.table(header, 1)
      if (batch === null) throw new Error('a dictionary has no words')
      const count = checkBatch(message, batch, body)
      if (kind === DICTIONARY && count > 8 * body) throw new Error('a dictionary has more words than bytes')
      if (columns === null) throw new Error('a batch stands before the columns')
      if (kind === BATCH) rows.push(count)
      places.push(place)
    } else throw new Error('a message is of no known kind')
  }
  if (columns === null) throw new Error('it has no columns')
  return { rows, places, ended }
}

function checkBatch(flat: Flat, batch: number, body: number): number {
  const length = flat.long(batch, 0)
  if (!(length >= 0)) throw new Error('a batch has fewer than no rows')
  for (const place of flat.list(batch, 1, 16)) {
    const [values, nulls] = [flat.int64(place), flat.int64(place + 8)]
    if (!(values >= 0 && nulls >= 0 && nulls <= values)) throw new Error('a column has more nulls than values')
    // A value has a bit at the least, but where a whole column is null.
    if (values > Math.max(length, 8 * body)) throw new Error('a column has more values than its batch has bits')
  }
  for (const place of flat.list(batch, 2, 16)) {
    const [offset, size] = [flat.int64(place), flat.int64(place + 8)]
    if (!(offset >= 0 && size >= 0 && offset + size <= body)) throw new Error('a column lies outside of its batch')
  }
  flat.list(batch, 4, 8)
  return length
}

/** Every field of a schema, however deep; their number. */
function checkSchema(flat: Flat, schema: number): number {
  let seen = 0
  const visit = (field: number, depth: number): void => {
    if (++seen > FIELDS || depth > DEEPEST) throw new Error('it has more columns than a table can have')
    flat.text(field, 0)
    const type = flat.table(field, 3)
    if (type !== null && flat.byte(field, 2) === UNION) flat.list(type, 1, 4)
    for (const place of flat.list(field, 5, 4)) visit(flat.follow(place), depth + 1)
    checkNotes(flat, flat.list(field, 6, 4))
  }
  for (const place of flat.list(schema, 1, 4)) visit(flat.follow(place), 0)
  checkNotes(flat, flat.list(schema, 2, 4))
  return seen
}

function checkNotes(flat: Flat, places: readonly number[]): void {
  for (const place of places) {
    const note = flat.follow(place)
    flat.text(note, 0)
    flat.text(note, 1)
  }
}

/** Tables, lists and texts as FlatBuffers lay them, none of them outside of its bytes. */
class Flat {
  readonly #view: DataView
  constructor(
    bytes: Uint8Array,
    readonly from: number,
    readonly to: number,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  #within(at: number, size: number): number {
    if (!(at >= this.from && at + size <= this.to)) throw new Error('a part of it lies outside of the whole')
    return at
  }

  int32(at: number): number {
    return this.#view.getInt32(this.#within(at, 4), true)
  }

  int64(at: number): number {
    return Number(this.#view.getBigInt64(this.#within(at, 8), true))
  }

  follow(at: number): number {
    return this.#within(at + this.int32(at), 4)
  }

  root(): number {
    return this.follow(this.from)
  }

  /** Where a field of a table stands; null where it is not there. */
  #field(table: number, slot: number): number | null {
    const names = table - this.int32(table)
    const size = this.#view.getInt16(this.#within(names, 4), true)
    const at = 4 + 2 * slot
    if (at + 2 > size) return null
    const offset = this.#view.getInt16(this.#within(names + at, 2), true)
    return offset === 0 ? null : this.#within(table + offset, 1)
  }

  byte(table: number, slot: number): number {
    const at = this.#field(table, slot)
    return at === null ? 0 : this.#view.getUint8(at)
  }

  long(table: number, slot: number): number {
    const at = this.#field(table, slot)
    return at === null ? 0 : this.int64(at)
  }

  table(table: number, slot: number): number | null {
    const at = this.#field(table, slot)
    return at === null ? null : this.follow(at)
  }

  /** Where the members of a list stand. */
  list(table: number, slot: number, size: number): readonly number[] {
    const at = this.#field(table, slot)
    if (at === null) return []
    const list = this.follow(at)
    const length = this.int32(list)
    if (length < 0) throw new Error('a list has fewer than no members')
    this.#within(list + 4, length * size)
    return Array.from({ length }, (_, i) => list + 4 + i * size)
  }

  text(table: number, slot: number): void {
    this.list(table, slot, 1)
  }
}
