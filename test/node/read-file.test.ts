import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readFile } from '../../src/node/read-file.js'
import { readTableFile } from '../../src/node/read-table-file.js'
import { readTableFiles } from '../../src/node/read-table-files.js'
import { makeXlsx } from '../read/support/make-xlsx.js'
import { makeZip } from '../read/support/make-zip.js'
import { siteRows, sites } from '../read/support/sites.js'

const folder = mkdtempSync(join(tmpdir(), 'reckoner-read-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('readFile', () => {
  it('reads every form of file from its path, and keeps its name', async () => {
    const book = makeXlsx([
      {
        name: 'Data',
        rows: siteRows
          .trim()
          .split('\n')
          .map(line => line.split(',')),
      },
    ])
    const paths = [
      written('sites.csv', siteRows),
      written('sites.csv.gz', gzipSync(siteRows)),
      written('sites.zip', makeZip([{ name: 'sites.csv', text: siteRows }])),
      written('sites.xlsx', book),
      written(
        'sites.json',
        JSON.stringify([
          { pcode: 'SY07', as_of: '2020-01-02', idps: 1200 },
          { pcode: 'SY02', as_of: '2020-01-02', idps: 350 },
        ]),
      ),
    ]
    for (const path of paths) {
      const { figures, issues, provenance } = await readFile(path, sites, { vintage: 'v' })
      expect(issues).toEqual([])
      expect(figures.rows.map(({ value }) => value)).toEqual([1200, 350])
      expect(provenance.name).toBe(path.slice(folder.length + 1))
    }
  })

  it('passes on what Node says of a path that cannot be opened', async () => {
    await expect(readFile(join(folder, 'missing.csv'), sites)).rejects.toThrow('ENOENT')
  })

  it('reads a table by its columns', async () => {
    const { mapping, figures } = await readTableFile(written('week 11.csv', 'iso3,IDPs,Date\nSYR,5,2020-01-01\n'))
    expect(mapping.name).toBe('week 11.csv')
    expect(figures.at(0)?.value).toBe(5)
  })
})

describe('readTableFiles', () => {
  it('reads many files, each by its name; two of one name by their paths', async () => {
    const text = (n: number) => `iso3,IDPs,Date\nSYR,${n},2024-01-0${n}\n`
    mkdirSync(join(folder, 'other'))
    const paths = [written('week-1.csv', text(1)), written('same.csv', text(2)), written('other/same.csv', text(3))]
    const { figures, mapping } = await readTableFiles(paths, { vintage: 'v' })
    expect(figures.rows.map(({ value }) => value)).toEqual([1, 2, 3])
    expect(mapping.files.map(({ name }) => name)).toEqual(['week-1.csv', paths[1], paths[2]])
  })
})
