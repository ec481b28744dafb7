import { columnFromArray, tableFromColumns, tableToIPC, dateDay, int64, utf8 } from '@uwdata/flechette'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { arrow } from '../../../src/read/columnar/arrow.js'
import { parquet } from '../../../src/read/columnar/parquet.js'
import { readStream } from '../../../src/read/read-stream.js'
import { sites } from '../support/sites.js'

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
const open = (bytes: Uint8Array, options = {}) =>
  readStream(bytes, sites, { vintage: 'v', openers: [arrow, parquet], ...options })
const expected = [
  ['SY07', '2020-01-02', 1200, 'record 1, column "idps"'],
  ['SY02', '2020-01-03', 350, 'record 2, column "idps"'],
]

const arrowBytes = () =>
  tableToIPC(
    tableFromColumns({
      pcode: columnFromArray(['SY07', 'SY02', 'SY03'], utf8()),
      as_of: columnFromArray([midnight('2020-01-02'), midnight('2020-01-03'), null], dateDay()),
      idps: columnFromArray([1200n, 350n, null], int64()),
      other: columnFromArray(['x', 'y', 'z'], utf8()),
    }),
    { format: 'file' },
  )!

const parquetBytes = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'pcode', data: ['SY07', 'SY02', 'SY03'], type: 'STRING' },
        {
          name: 'as_of',
          data: [midnight('2020-01-02'), midnight('2020-01-03'), midnight('2020-01-04')],
          type: 'TIMESTAMP',
        },
        { name: 'idps', data: [1200, 350, null], type: 'INT32', nullable: true },
      ],
    }),
  )

describe.each([
  ['Arrow', arrowBytes],
  ['Parquet', parquetBytes],
])('%s', (format, bytes) => {
  it('gives the columns that are wanted; days do not shift, and null is a gap', async () => {
    const { figures, gaps, issues, provenance } = await open(bytes())
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['W-UNCHECKED', 'note']])
    expect(figures.rows.map(({ place, end, value, locator }) => [place, end, value, locator])).toEqual(expected)
    expect(gaps.map(({ place, reason }) => [place, reason])).toEqual([['SY03', 'unknown']])
    expect(provenance.format).toBe(format.toLowerCase())
  })

  it('cut short is one message', async () => {
    const { issues, figures } = await open(bytes().subarray(0, 200))
    expect(figures).toHaveLength(0)
    expect(issues.map(({ code }) => code)).toEqual(['E-ARCHIVE'])
  })

  it('beyond a limit is one message', async () => {
    expect((await open(bytes(), { limits: { rows: 2 } })).issues.map(({ code }) => code)).toEqual(['E-LIMIT'])
  })

  it('without an opener says which to pass', async () => {
    const { issues } = await open(bytes(), { openers: [] })
    expect(issues[0]?.todo).toContain(`reckoner/${format.toLowerCase()}`)
  })
})
