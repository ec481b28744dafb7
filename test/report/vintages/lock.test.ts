import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint, lock, publishers, read, verify } from '../../../src/index.js'
import { fingerprintFile } from '../../../src/node/fingerprint-file.js'

const csv =
  'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded\nHTI,Haiti,2024,888000,888000,1041000,1041000\n'
const reading = read(csv, publishers['idmc-gidd'], { name: 'gidd.csv' })
const made = async (more: object = {}) => lock([{ reading, fingerprint: await fingerprint(csv), ...more }])

describe('lock', () => {
  it('writes down what was read', async () => {
    expect(
      (await made({ url: 'https://example.org/gidd?client_id=SECRET&year=2024', retrieved: '2025-06-01' })).files,
    ).toEqual([
      {
        name: 'gidd.csv',
        url: 'https://example.org/gidd?year=2024',
        bytes: csv.length,
        sha256: (await fingerprint(csv)).sha256,
        retrieved: '2025-06-01',
        publisher: 'idmc-gidd',
        product: reading.provenance.product,
        licence: reading.provenance.licence,
        vintage: null,
        published: null,
        records: 1,
        figures: 2,
        gaps: 0,
        issues: reading.issues.length,
      },
    ])
  })

  it('refuses a file without a name, two of one name, and a day that does not exist', async () => {
    const nameless = { reading: read(csv, publishers['idmc-gidd']), fingerprint: await fingerprint(csv) }
    expect(() => lock([nameless])).toThrow('missing name')
    expect(() =>
      lock([
        { ...nameless, name: 'a' },
        { ...nameless, name: 'a' },
      ]),
    ).toThrow('duplicate file: a')
    expect(() => lock([{ ...nameless, name: 'a', retrieved: '2025-02-30' }])).toThrow('invalid retrieved: 2025-02-30')
  })
})

describe('verify', () => {
  it('is silent about the same files', async () => {
    const again = JSON.parse(JSON.stringify(await made())) as Awaited<ReturnType<typeof made>>
    const now = await fingerprint(new TextEncoder().encode(csv))
    expect(() => verify(again, { 'gidd.csv': now })).not.toThrow()
  })

  it('fails on one other byte, on a missing and on an unknown file, and names each', async () => {
    const other = await fingerprint(csv.replace('888000', '988000'))
    const now = { 'gidd.csv': other, 'new.csv': other }
    const was = await made()
    expect(() => verify(was, now)).toThrow(
      `invalid files: gidd.csv is not the file that was locked: 156 bytes as before, SHA-256 ${other.sha256}, before ${was.files[0]!.sha256}; new.csv is not in the lock`,
    )
    expect(() => verify(was, {})).toThrow('invalid files: gidd.csv is missing')
  })

  it('refuses what is no lock', () => {
    expect(() => verify(JSON.parse('{"files":[{}]}') as never, {})).toThrow('invalid lock: {"files":[{}]}')
  })
})

describe('fingerprints', () => {
  it('of a path, of its bytes and of its text are the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'))
    const path = join(folder, 'a.txt')
    const text = 'ا'.repeat(100_000)
    writeFileSync(path, text)
    expect(await fingerprintFile(path)).toEqual(await fingerprint(text))
    rmSync(folder, { recursive: true })
  })
})
