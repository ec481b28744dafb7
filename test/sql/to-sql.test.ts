import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SqlDialect, sqlDialects, toSql } from '../../src/sql.js'

const dialects = Object.keys(sqlDialects) as SqlDialect[]

describe('toSql', () => {
  it.each(dialects)('writes one statement without a join for %s', dialect => {
    for (const method of ['hull', 'relaxed', 'relaxed-2', 'weighted-median'] as const) {
      const sql = toSql({}, { dialect, method })
      expect(sql).not.toMatch(/\bJOIN\b|;/)
      // What engines differ in.
      expect(sql).not.toMatch(/NULLS (FIRST|LAST)|RANGE BETWEEN|FILTER|QUALIFY|IGNORE NULLS|RECURSIVE/)
      expect(sql).toMatch(/^WITH /)
      expect(count(sql, '(')).toBe(count(sql, ')'))
    }
  })

  it('quotes names as the engine does', () => {
    expect(toSql({}, { dialect: 'duckdb', table: 'lake.claims' })).toContain('FROM "lake"."claims"')
    expect(toSql({}, { dialect: 'bigquery', table: 'my-project.lake.claims' })).toContain(
      'FROM `my-project`.`lake`.`claims`',
    )
    expect(toSql({}, { dialect: 'postgres', columns: { low: 'Minimum (no)'.slice(0, 7) } })).toContain(
      'CAST("Minimum" AS',
    )
  })

  it.each([
    'a"b',
    'a`b',
    "a'b",
    'a;b',
    'a)b',
    '',
    ' a',
    'a\\b',
    'a\u0000',
    'a\nb',
    '..',
    'a.b.c.d',
    '1a',
    'x'.repeat(64),
  ])('refuses %j as the name of a table', table => {
    for (const dialect of dialects) expect(() => toSql({}, { dialect, table })).toThrow('invalid name: ')
  })

  it('refuses odd names of columns, columns that it does not know, and columns that must be there', () => {
    const columns = (names: object) => () => toSql({}, { dialect: 'duckdb', columns: names })
    expect(columns({ low: 'a" --' })).toThrow('invalid name: a" --')
    expect(columns({ lowest: 'low' })).toThrow('unknown column: lowest')
    expect(columns({ source: null })).toThrow('missing column: source')
    expect(columns({ outlet: null })).not.toThrow()
  })

  it('refuses what it does not have by name', () => {
    expect(() => toSql({}, { dialect: 'oracle' as SqlDialect })).toThrow('unknown dialect: oracle')
    expect(() => toSql({}, { dialect: 'toString' as SqlDialect })).toThrow('unknown dialect: toString')
    expect(() => toSql({}, { dialect: 'duckdb', method: 'latest' as 'hull' })).toThrow('unknown method: latest')
    expect(() => toSql({}, { dialect: 'duckdb', rows: 'all' as 'core' })).toThrow('unknown rows: all')
    expect(() => toSql({ title: 'x' } as object, { dialect: 'duckdb' })).toThrow('unknown column: title')
    expect(() => toSql({ place: 'a\u0000b' }, { dialect: 'duckdb' })).toThrow('invalid text: ')
  })

  it('prefers and leaves out sources by their names as texts, and refuses rules that need a loop', () => {
    const sql = toSql({}, { dialect: 'duckdb', prefer: "E's", exclude: ['A', 'B'] })
    expect(sql).toContain("source = 'E''s'")
    expect(sql).toContain("IN ('A', 'B')")
    const days = { copyWindowDays: 3 } as unknown as { copyWindowDays: 0 }
    expect(() => toSql({}, { dialect: 'duckdb', ...days })).toThrow('invalid copyWindowDays: 3')
    expect(() => toSql({}, { dialect: 'duckdb', screen: true } as never)).toThrow('unknown option: screen')
    expect(() => toSql({}, { dialect: 'duckdb', exclude: ['a\u0000'] })).toThrow('invalid text: ')
  })

  it('asks for what is not stated by its absence', () => {
    const sql = toSql({ place: null, concept: 'killed' }, { dialect: 'duckdb' })
    expect(sql).toContain(`WHERE "place" IS NULL AND "concept" = 'killed'`)
  })

  it('never lets a text out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '\\', '"', '`', 'a', ';', '-', '%', 'é') }), place => {
        for (const dialect of dialects) {
          const sql = toSql({ place }, { dialect })
          const start = sql.indexOf(' = ', sql.indexOf('WHERE ')) + 3
          expect(read(sql.slice(start), sqlDialects[dialect].backslash)).toEqual(place)
        }
      }),
    )
  })
})

const count = (text: string, mark: string) => text.split(mark).length - 1

/** What an engine takes a literal for; what follows it must be the end of the step. */
function read(sql: string, backslash: boolean): string {
  expect(sql[0]).toBe("'")
  let text = ''
  let i = 1
  for (; sql[i] !== "'" || (!backslash && sql[i + 1] === "'"); i++) {
    if (sql[i] === (backslash ? '\\' : "'")) i++
    text += sql.charAt(i)
  }
  expect(sql.slice(i + 1, i + 3)).toBe('\n)')
  return text
}
