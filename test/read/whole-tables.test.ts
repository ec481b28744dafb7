import { describe, expect, it } from 'vitest'
import { readTable, readTableStream } from '../../src/read/table/read-table.js'
import { read } from '../../src/read/read.js'
import { siteRows, sites } from './support/sites.js'

const limits = { whole: 40 }

describe('a table that is kept whole has to fit into memory', () => {
  it('one that is read by its headers is refused beyond the limit, and not read in part', () => {
    const { figures, issues } = readTable(siteRows, { limits })
    expect(figures.length).toBe(0)
    expect(issues[0]).toMatchObject({ code: 'E-LIMIT', severity: 'error' })
    expect(issues[0]?.message).toContain('more than 40 bytes')
    expect(issues[0]?.todo).toContain('definePublisher')
  })

  it('also where it comes in pieces', async () => {
    const pieces = siteRows.split(',').map(part => new TextEncoder().encode(`${part},`))
    const { figures, issues } = await readTableStream(pieces, { limits })
    expect(figures.length).toBe(0)
    expect(issues[0]?.code).toBe('E-LIMIT')
  })

  it('one of a publisher is read as it passes, whatever its size', () => {
    expect(read(siteRows, sites, { limits }).figures.length).toBe(2)
  })
})
