import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStream } from '../../src/read/read-stream.js'
import type { StreamInput } from '../../src/read/read-stream.js'
import { makeZip } from './support/make-zip.js'
import { siteRows, sites } from './support/sites.js'

const bytes = new TextEncoder().encode(siteRows)
const values = async (input: StreamInput, options = {}) => {
  const { figures, issues } = await readStream(input, sites, { vintage: 'v', ...options })
  return [...figures.rows.map(({ value }) => value), ...issues.map(({ code }) => code)]
}

async function* slowly(pieces: readonly Uint8Array[]) {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

describe('readStream', () => {
  it('takes bytes in every way in which they come, and what read takes', async () => {
    const halves = [bytes.subarray(0, 30), bytes.subarray(30)]
    const inputs: StreamInput[] = [
      siteRows,
      bytes,
      bytes.buffer,
      halves,
      slowly(halves),
      new Blob([bytes]),
      new Blob([bytes]).stream(),
      [
        { pcode: 'SY07', as_of: '2020-01-02', idps: 1200 },
        { pcode: 'SY02', as_of: '2020-01-02', idps: 350 },
      ],
    ]
    for (const input of inputs) expect(await values(input)).toEqual([1200, 350])
  })

  it('a stream that is used again for the next piece does no harm', async () => {
    const buffer = new Uint8Array(7)
    const pieces = function* () {
      for (let at = 0; at < bytes.length; at += 7) {
        const piece = bytes.subarray(at, at + 7)
        buffer.set(piece)
        yield buffer.subarray(0, piece.length)
      }
    }
    expect(await values(pieces())).toEqual([1200, 350])
  })

  it('unpacks gzip', async () => {
    expect(await values(new Uint8Array(gzipSync(siteRows)))).toEqual([1200, 350])
    expect(
      await values(new Uint8Array(gzipSync(JSON.stringify([{ pcode: 'SY07', as_of: '2020-01-02', idps: 3 }])))),
    ).toEqual([3])
  })

  it('a cut gzip file is one message, and nothing of it is used', async () => {
    const packed = gzipSync(siteRows.repeat(50))
    expect(await values(new Uint8Array(packed.subarray(0, packed.length - 12)))).toEqual(['E-ARCHIVE'])
  })

  it('reads the only table of a zip archive, and says which it was', async () => {
    const zip = makeZip([
      { name: 'README.md', text: '# read me' },
      { name: '__MACOSX/._sites.csv', text: 'x' },
      { name: 'data/sites.csv', text: siteRows },
    ])
    expect(await values(zip)).toEqual([1200, 350])
    const { provenance, figures } = await readStream(zip, sites)
    expect(provenance.member).toBe('data/sites.csv')
    expect(figures.at(0)?.locator).toBe('file "data/sites.csv", row 2, column "idps"')
  })

  it('of several tables reads the one whose columns fit, or the one that is named', async () => {
    const zip = makeZip([
      { name: 'footnotes.csv', text: 'Footnote,Year\nx,2020\n' },
      { name: 'a.csv', text: siteRows, stored: true },
      { name: 'b.csv', text: 'pcode,as_of,idps\nSY07,2020-01-02,9\n' },
    ])
    expect(await values(zip)).toEqual([1200, 350, 'W-PAGE'])
    expect(await values(zip, { member: 'b.csv' })).toEqual([9])
    expect(await values(zip, { member: 'c.csv' })).toEqual(['E-ARCHIVE'])
  })

  it.each([
    ['without a table', makeZip([{ name: 'a.pdf', text: 'x' }])],
    ['behind a password', makeZip([{ name: 'a.csv', text: siteRows, encrypted: true }])],
    ['cut short', makeZip([{ name: 'a.csv', text: siteRows }]).subarray(0, 60)],
    ['of a workbook, when nothing opens one', makeZip([{ name: 'xl/workbook.xml', text: '<workbook/>' }])],
    ['within an archive', makeZip([{ name: 'a.csv', text: makeZip([{ name: 'b.csv', text: siteRows }]) }])],
  ])('an archive %s is one message', async (name, zip) => {
    const said = await values(zip)
    if (name === 'within an archive') expect(said).toEqual([1200, 350])
    else expect(said).toEqual(['E-ARCHIVE'])
  })

  it('what unpacks to far more than it was is not unpacked', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(80_000_000, '1,'), { level: 9 }))
    expect(await values(bomb, { limits: { ratio: 100 } })).toEqual(['E-LIMIT'])
  })

  it('a file that has to be in memory as a whole has a limit of its own', async () => {
    expect(await values(new TextEncoder().encode('[{"pcode":"SY07"}]'), { limits: { whole: 8 } })).toEqual(['E-LIMIT'])
  })

  it('passes on what the stream itself throws', async () => {
    const broken = async function* () {
      yield await Promise.resolve(bytes.subarray(0, 20))
      throw new Error('connection reset')
    }
    await expect(readStream(broken(), sites)).rejects.toThrow('connection reset')
  })

  it('a wrong byte anywhere in an archive is said, or changes nothing', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `SY0${1 + (i % 9)},2020-01-${String(1 + (i % 28)).padStart(2, '0')},${i * 37}`,
    )
    const zip = makeZip([{ name: 'sites.csv', text: `pcode,as_of,idps\n${rows.join('\n')}\n` }])
    const right = await values(zip)
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const wrong = zip.slice()
        wrong[at] = wrong[at]! ^ flip
        const read = await values(wrong)
        if (JSON.stringify(read) !== JSON.stringify(right))
          expect(read.some(value => typeof value === 'string')).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
