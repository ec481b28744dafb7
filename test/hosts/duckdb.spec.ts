import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toSql } from '../../src/sql.js'
import { inDuckDb } from '../support/in-duckdb.js'
import {
  asTable,
  coresInJavaScript,
  inOneOrder,
  piecesInOneOrder,
  rangesInJavaScript,
  sqlFigures,
  sqlMethods,
  sqlSources,
} from '../support/sql-figures.js'

describe('toSql in DuckDB', () => {
  it('gives the ranges and the cores that reconcile gives', async () => {
    const db = await inDuckDb()
    const table = sqlFigures(300)
    await db.run(asTable(table, 'figures', 'DOUBLE'))
    for (const method of sqlMethods) {
      const rows = await db.runAndReadAll(toSql({}, { dialect: 'duckdb', method }))
      expect(inOneOrder(rows.getRowObjectsJson()), method).toEqual(rangesInJavaScript(table, method))
    }
    const pieces = await db.runAndReadAll(toSql({}, { dialect: 'duckdb', rows: 'core' }))
    expect(piecesInOneOrder(pieces.getRowObjectsJson())).toEqual(coresInJavaScript(table))
  })

  it('prefers and leaves out the sources that reconcile does', async () => {
    const db = await inDuckDb()
    const table = sqlFigures(150)
    await db.run(asTable(table, 'figures', 'DOUBLE'))
    for (const sources of sqlSources)
      for (const method of ['hull', 'relaxed-1', 'weighted-median'] as const) {
        const rows = await db.runAndReadAll(toSql({}, { dialect: 'duckdb', method, ...sources }))
        const what = `${method} ${JSON.stringify(sources)}`
        expect(inOneOrder(rows.getRowObjectsJson()), what).toEqual(rangesInJavaScript(table, method, sources))
      }
  })

  it('gives the same rows when it has less memory than the figures need', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reckoner-duckdb-'))
    // 150,000 figures of 25,000 questions.
    const made = `CREATE TABLE figures AS SELECT 'f' || i AS id, 'killed' AS concept, 'P' || (i % 25000) AS place,
      '2020-01-31' AS "end", CAST(i * 7919 % 1000 AS DOUBLE) AS low, CAST(i * 7919 % 1000 + i % 13 AS DOUBLE) AS best,
      CASE WHEN i % 11 > 0 THEN CAST(i * 7919 % 1000 + 40 AS DOUBLE) END AS high, 'S' || (i % 7) AS source
      FROM range(150000) t(i)`
    const columns = Object.fromEntries(
      ['group', 'unit', 'measure', 'from', 'start', 'value', 'hedge', 'basis', 'status', 'outlet', 'title'].map(
        name => [name, null],
      ),
    )
    const bare = { ...columns, published: null, vintage: null }
    const sql = toSql({}, { dialect: 'duckdb', columns: bare })
    const hashed = `SELECT COUNT(*) AS n, SUM(low) AS low, SUM(best) AS best, SUM(high) AS high, SUM(figures) AS figures FROM (${sql})`
    const sums = async (options: Readonly<Record<string, string>>) => {
      const db = await inDuckDb(options)
      await db.run(made)
      return (await db.runAndReadAll(hashed)).getRowObjectsJson()
    }
    const small = { memory_limit: '80MB', temp_directory: folder, threads: '1', preserve_insertion_order: 'false' }
    expect(await sums(small)).toEqual(await sums({}))
    rmSync(folder, { recursive: true })
  })
})
