import {
  columnFromArray,
  dateDay,
  dictionary,
  int32,
  int64,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/read/archive/crc32.js'
import { checkArrowFrame } from '../../src/read/columnar/check-arrow-frame.js'
import { arrow } from '../../src/read/columnar/arrow.js'
import { checkLimits } from '../../src/read/columnar/check-limits.js'
import { checkPages } from '../../src/read/columnar/check-pages.js'
import { parquet } from '../../src/read/columnar/parquet.js'
import { readStream } from '../../src/read/read-stream.js'
import { sites } from '../read/support/sites.js'

const day = new Date('2020-01-02T00:00:00Z')
const numbers = [1200, 350, 4711, 88]
const codes = ['SY07', 'SY02', 'SY03', 'SY07']
const table = () =>
  tableFromColumns({
    pcode: columnFromArray(codes, dictionary(utf8(), int32())),
    as_of: columnFromArray(
      codes.map(() => day),
      dateDay(),
    ),
    idps: columnFromArray(numbers.map(BigInt), int64()),
    note: columnFromArray(['a', 'b', null, 'd'], utf8()),
  })
const columns = (codec: 'UNCOMPRESSED' | 'SNAPPY') =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'pcode', data: codes, type: 'STRING' },
        { name: 'as_of', data: codes.map(() => day), type: 'TIMESTAMP' },
        { name: 'idps', data: [...numbers], type: 'INT32', nullable: true },
      ],
      codec,
    }),
  )
const files: Readonly<Record<string, () => Uint8Array>> = {
  'Arrow file': () => tableToIPC(table(), { format: 'file' })!,
  'Arrow stream': () => tableToIPC(table(), { format: 'stream' })!,
  'Parquet, not packed': () => columns('UNCOMPRESSED'),
  'Parquet, packed': () => columns('SNAPPY'),
}

async function stated(bytes: Uint8Array) {
  const { figures, gaps, issues } = await readStream(bytes, sites, { vintage: 'v', openers: [arrow, parquet] })
  return {
    values: figures.rows.map(({ value }) => value),
    whole: figures.rows.map(({ place, end, value }) => `${place} ${end} ${value}`),
    said: issues.length > 1 || issues.some(({ code }) => code !== 'W-UNCHECKED') || gaps.length > 0,
    codes: issues.map(({ code }) => code),
  }
}

describe.each(Object.keys(files))('a wrong bit anywhere in an %s', name => {
  const file = files[name]!()
  // Every bit would take a minute: of each byte another one, and every byte of the metadata comes up.
  const flips = Array.from({ length: file.length }, (_, at) => ({ at, bit: (at * 5) % 8 }))

  it('never throws; no row is lost, doubled or moved in silence, and no other number comes in than the one that was hit', async () => {
    const right = await stated(file)
    expect(right.codes).toEqual(['W-UNCHECKED'])
    expect(right.values).toEqual(numbers)
    for (const { at, bit } of flips) {
      const wrong = file.slice()
      wrong[at]! ^= 1 << bit
      const now = await stated(wrong)
      if (now.said || now.codes.length === 0) continue
      const where = `bit ${bit} of byte ${at}`
      expect(now.values.length, where).toBe(numbers.length)
      expect(now.values.filter((value, i) => value !== numbers[i]).length, where).toBeLessThanOrEqual(1)
      expect(now.codes, where).toEqual(['W-UNCHECKED'])
    }
  })

  it('cut short anywhere is said', async () => {
    for (let length = 8; length < file.length; length += 7)
      expect((await stated(file.subarray(0, length))).said, `${length} bytes`).toBe(true)
  })
})

describe('the pages of a Parquet column', () => {
  const zigzag = (n: number) => {
    const out: number[] = []
    for (let v = n < 0 ? -2 * n - 1 : 2 * n; ; v = Math.floor(v / 128)) {
      out.push((v % 128) | (v >= 128 ? 128 : 0))
      if (v < 128) return out
    }
  }
  const integer = (delta: number, n: number) => [(delta << 4) | 5, ...zigzag(n)]
  const data = [1, 2, 3, 4, 5, 6, 7, 8]
  const page = ({
    sum = crc32(Uint8Array.from(data)) | 0,
    small = data.length,
    large = data.length,
    count = 2,
  } = {}) => [
    ...[...integer(1, 0), ...integer(1, large), ...integer(1, small), ...integer(1, sum)],
    ...[0x1c, ...integer(1, count), 0, 0],
    ...data,
  ]
  const check = (bytes: readonly number[], values = 2) =>
    checkPages(Uint8Array.from([80, 65, 82, 49, ...bytes]), { start: 4, end: 4 + bytes.length, values }, 1000)

  it('fit their check sums', () => {
    expect(check(page())).toBe(true)
    expect(() => check([...page().slice(0, -3), 77, 7, 8])).toThrow('a page does not fit its check sum')
  })

  it('lie in their column, hold what is announced, and do not unpack to more than is allowed', () => {
    expect(check([...page(), ...page()], 4)).toBe(true)
    expect(() => check(page(), 3)).toThrow('more or fewer values than announced')
    expect(() => check(page({ count: 2 ** 30 }))).toThrow('more or fewer values than announced')
    expect(() => check(page({ count: -2 }))).toThrow('does not say how many values')
    expect(() => check(page({ small: 9 }))).toThrow('a page does not lie in its column')
    expect(() => check(page({ small: -1 }))).toThrow('a page does not lie in its column')
    expect(() => check(page({ large: 2000 }))).toThrow('more than limits.ratio allows')
    expect(() => check(page().slice(0, 6))).toThrow('breaks off')
  })

  it('nested without an end are refused', () => {
    expect(() => check(Array.from({ length: 900 }, () => 0x1c))).toThrow('nested too deep')
  })

  it('have no numbers beyond what the file says of them', () => {
    const limits = { least: 3, most: 9, nulls: 1 }
    expect(() => checkLimits([3, 9, null, 5n], limits)).not.toThrow()
    expect(() => checkLimits([3, 9, null, 10], limits)).toThrow('above the most')
    expect(() => checkLimits([2, 9, null], limits)).toThrow('below the least')
    expect(() => checkLimits([3, 9], limits)).toThrow('more or fewer nulls')
    expect(() => checkLimits(['a', new Date(5)], { least: undefined, most: new Date(9), nulls: null })).not.toThrow()
  })
})

describe('the frame of an Arrow file', () => {
  it('gives the rows of its batches, and ends whatever a list says of its length', () => {
    const file = files['Arrow file']!()
    expect(checkArrowFrame(file)).toEqual({ rows: [4], ended: true })
    // Two billion in the place of every integer, one after the other.
    for (let at = 8; at + 4 < file.length; at += 4) {
      const wrong = file.slice()
      new DataView(wrong.buffer).setInt32(at, 0x7fffffff, true)
      try {
        expect(checkArrowFrame(wrong).rows).toEqual([4])
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
    }
  })

  it('has no column outside of its batch, and its footer names every batch once', () => {
    const file = files['Arrow file']!()
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    const said = new Set<string>()
    const places: number[] = []
    for (let at = 8; at + 8 <= file.length; at += 4) {
      const value = Number(view.getBigInt64(at, true))
      if (value >= 8 && value + 4 <= file.length && view.getInt32(value, true) === -1) places.push(at)
      const wrong = file.slice()
      new DataView(wrong.buffer).setBigInt64(at, 2n ** 40n, true)
      try {
        checkArrowFrame(wrong)
      } catch (error) {
        said.add(error instanceof Error ? error.message : String(error))
      }
    }
    expect(said).toContain('a column lies outside of its batch')
    expect(said).toContain('a column has more nulls than values')
    expect(said).toContain('the numbers of a batch lie outside of the file')
    expect(places.length).toBeGreaterThan(1)
    const [first, last] = [places[0]!, places.at(-1)!]
    const twice = file.slice()
    new DataView(twice.buffer).setBigInt64(last, view.getBigInt64(first, true), true)
    expect(() => checkArrowFrame(twice)).toThrow('its footer does not name every batch once')
  })

  it('any bytes after the mark are refused', () => {
    for (let seed = 1; seed < 300; seed++) {
      const bytes = Uint8Array.from({ length: 200 }, (_, i) =>
        i < 6 ? 'ARROW1'.charCodeAt(i) : (i * seed * 7919) % 256,
      )
      expect(() => checkArrowFrame(bytes)).toThrow()
    }
  })
})
