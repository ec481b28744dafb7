/** What a batch of a column is made of, as the reader of the format hands it out. */
interface Batch {
  readonly length: number
  readonly nullCount: number
  readonly validity?: ArrayLike<number> | undefined
  readonly values?: ArrayLike<number | bigint> | undefined
  readonly offsets?: ArrayLike<number | bigint> | undefined
  readonly children?: readonly Batch[] | undefined
  readonly type: { readonly typeId: number; readonly bitWidth?: number }
  readonly dictionary?: { readonly length: number; readonly data: readonly Batch[] }
}

const BITS = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  let bits = 0
  for (let left = byte; left > 0; left >>= 1) bits += left & 1
  return bits
})

/** By number of the type: dictionary, integer, float, date, time, timestamp, duration have a value for each row. */
const FLAT: ReadonlySet<number> = new Set([-1, 2, 3, 8, 9, 10, 18])
const BOOL = 6
const DECIMAL = 7

/** How many members of `values` a row needs; 0 where that is not one number. */
function valuesPerRow({ type: { typeId, bitWidth = 128 } }: Batch): number {
  if (FLAT.has(typeId)) return 1
  return typeId === BOOL ? 1 / 8 : typeId === DECIMAL ? Math.max(1, bitWidth / 64) : 0
}

/**
 * Whether the parts of a column fit each other: as many rows as its batch has, as many nulls as it announces, texts that
 * begin where the one before ends, words that are in its dictionary.
 *
 * Throws an `Error` that says what does not fit.
 */
export function checkColumn(batches: readonly Batch[], rows: readonly number[]): void {
  if (batches.length !== rows.length) throw new Error('a column has more or fewer batches than the file')
  batches.forEach((batch, i) => {
    if (batch.length !== rows[i]) throw new Error('a column has more or fewer rows than its batch')
    checkParts(batch)
  })
}

function checkParts(batch: Batch): void {
  const { length, nullCount, validity, values, offsets, dictionary } = batch
  const bits = validity?.length ?? 0
  if (bits > 0 && bits * 8 < length) throw new Error('a column breaks off')
  if (bits === 0 ? nullCount > 0 : bits > 0 && nullsIn(validity!, length) !== nullCount)
    throw new Error('a column has more or fewer nulls than announced')
  if (offsets !== undefined) checkOffsets(offsets, length, values?.length ?? batch.children?.[0]?.length ?? 0)
  else if ((values?.length ?? 0) < length * valuesPerRow(batch)) throw new Error('a column breaks off')
  if (dictionary === undefined || values === undefined) return
  for (const words of dictionary.data) checkParts(words)
  for (let i = 0; i < length; i++) {
    const word = Number(values[i])
    if (!(word >= 0 && word < dictionary.length) && isThere(batch, i))
      throw new Error('a word is not in the dictionary of its column')
  }
}

function checkOffsets(offsets: ArrayLike<number | bigint>, length: number, most: number): void {
  if (length === 0 && offsets.length === 0) return
  if (offsets.length < length + 1) throw new Error('a column breaks off')
  let before = Number(offsets[0])
  for (let i = 1; i <= length; i++) {
    const at = Number(offsets[i])
    if (before < 0 || at < before) throw new Error('a text ends before it begins')
    before = at
  }
  if (before > most) throw new Error('a text ends after its column')
}

const isThere = ({ nullCount, validity }: Batch, i: number) =>
  nullCount === 0 || ((validity?.[i >> 3] ?? 0) & (1 << (i & 7))) !== 0

function nullsIn(validity: ArrayLike<number>, length: number): number {
  let there = 0
  for (let i = 0; i < length >> 3; i++) there += BITS[validity[i]!]!
  for (let i = length - (length % 8); i < length; i++) there += (validity[i >> 3]! >> (i & 7)) & 1
  return length - there
}
