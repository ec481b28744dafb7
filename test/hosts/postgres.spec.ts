import { afterAll, describe, expect, it } from 'vitest'
import { toSql } from '../../src/sql.js'
import { inPostgres } from '../support/in-postgres.js'
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

describe('toSql in PostgreSQL', () => {
  const db = inPostgres()
  afterAll(db.stop)

  it('gives the ranges and the cores that reconcile gives', () => {
    const table = sqlFigures(200)
    db.run(asTable(table, 'figures', 'DOUBLE PRECISION'))
    for (const method of sqlMethods) {
      const rows = db.rows(toSql({}, { dialect: 'postgres', method }))
      expect(inOneOrder(rows), method).toEqual(rangesInJavaScript(table, method))
    }
    const pieces = db.rows(toSql({}, { dialect: 'postgres', rows: 'core' }))
    expect(piecesInOneOrder(pieces)).toEqual(coresInJavaScript(table))
  })

  it('prefers and leaves out the sources that reconcile does', () => {
    const table = sqlFigures(100)
    db.run(asTable(table, 'figures', 'DOUBLE PRECISION'))
    for (const sources of sqlSources)
      for (const method of ['hull', 'weighted-median'] as const) {
        const rows = db.rows(toSql({}, { dialect: 'postgres', method, ...sources }))
        const what = `${method} ${JSON.stringify(sources)}`
        expect(inOneOrder(rows), what).toEqual(rangesInJavaScript(table, method, sources))
      }
  })

  it('reads only the figures of the question', () => {
    const table = sqlFigures(5)
    db.run(asTable(table, 'figures', 'DOUBLE PRECISION'))
    const asked = table.filter(figure => figure.place === 'SYR' && figure.source !== null)
    const rows = db.rows(toSql({ place: 'SYR' }, { dialect: 'postgres' }))
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(row => row['place']))).toEqual(new Set(asked.rows.map(({ place }) => place)))
  })
})
