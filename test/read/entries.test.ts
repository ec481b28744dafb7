import { columnFromArray, dateDay, int32, tableFromColumns, tableToIPC, utf8 } from '@uwdata/flechette'
import { arrow } from 'reckoner/arrow'
import { parquet } from 'reckoner/parquet'
import { xlsx } from 'reckoner/xlsx'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { readStream } from '../../src/read/read-stream.js'
import { makeXlsx } from './support/make-xlsx.js'
import { sites } from './support/sites.js'

const day = new Date('2020-01-02T00:00:00Z')
const forms = {
  xlsx: {
    opener: xlsx,
    says: [],
    bytes: () =>
      makeXlsx([
        {
          name: 'Sites',
          rows: [
            ['pcode', 'as_of', 'idps'],
            ['SY07', '2020-01-02', 1200],
          ],
        },
      ]),
  },
  parquet: {
    opener: parquet,
    // This writer makes no check sums.
    says: ['W-UNCHECKED'],
    bytes: () =>
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'pcode', data: ['SY07'], type: 'STRING' },
            { name: 'as_of', data: [day], type: 'TIMESTAMP' },
            { name: 'idps', data: [1200], type: 'INT32' },
          ],
        }),
      ),
  },
  arrow: {
    opener: arrow,
    says: ['W-UNCHECKED'],
    bytes: () =>
      tableToIPC(
        tableFromColumns({
          pcode: columnFromArray(['SY07'], utf8()),
          as_of: columnFromArray([day], dateDay()),
          idps: columnFromArray([1200], int32()),
        }),
        { format: 'file' },
      )!,
  },
} as const

describe.each(Object.entries(forms))('reckoner/%s', (name, { opener, says, bytes }) => {
  it('opens its form in a browser as in Node', async () => {
    const { figures, issues, provenance } = await readStream(bytes(), sites, { vintage: 'v', openers: [opener] })
    expect(issues.map(({ code }) => code)).toEqual(says)
    expect(figures.rows.map(({ place, end, value }) => [place, end, value])).toEqual([['SY07', '2020-01-02', 1200]])
    expect(provenance.format).toBe(name)
  })

  it('is what the message names where it was not passed', async () => {
    const { issues } = await readStream(bytes(), sites)
    expect(issues).toHaveLength(1)
    expect(issues[0]?.todo).toContain(`Import { ${name} } from 'reckoner/${name}' and pass it: openers: [${name}]`)
  })
})
