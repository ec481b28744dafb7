import * as aq from 'arquero'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromArquero, toArquero } from '../../src/arquero.js'
import { figureColumns } from '../../src/figures/figure.js'
import type { Figure } from '../../src/figures/figure.js'
import { figures } from '../../src/figures/figures.js'
import { toTable } from '../../src/figures/to-table.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

const table = figures([
  { id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 336', source: 'A' },
  { id: 'b', concept: 'killed', place: 'LBN', end: '2020-01-02', text: '25–31', flags: ['rounded', 'suspect'] },
  { id: 'c', concept: 'idps', place: null, text: 'dozens', source: 'A' },
])

describe('a table', () => {
  it('is iterable, countable and read by position from either end', () => {
    expect([...table].map(f => f.id)).toEqual(['a', 'b', 'c'])
    expect([table.length, table.at(-1)?.id, table.at(3), table.at(-4)]).toEqual([3, 'c', undefined, undefined])
  })

  it('never changes', () => {
    expect(Object.isFrozen(table.rows) && table.rows.every(Object.isFrozen)).toBe(true)
    expect(() => ((table.rows[0] as { low: number }).low = 1)).toThrow(TypeError)
  })

  it('filters to a table of the same kind', () => {
    const open = table.filter(f => f.high === null)
    expect(open.rows.map(f => f.id)).toEqual(['a'])
    expect(open.filter(() => false).length).toBe(0)
  })

  it('is its rows in JSON and in a clone', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table.rows)
    expect(structuredClone(table.rows)).toEqual(table.rows)
  })

  it('makes the same rows from its columns as it was given', () => {
    const columns = table.columns()
    for (const name of Object.keys(figureColumns) as (keyof Figure)[]) {
      expect([...columns[name]]).toEqual(table.rows.map(row => row[name]))
    }
  })
})

describe('arquero', () => {
  it('gives the table back unchanged', () => {
    expect(fromArquero(toArquero(table)).rows).toEqual(table.rows)
  })

  it('is read as the reader sees it: filtered, ordered, joined', () => {
    const seen = toArquero(table)
      .filter(aq.escape((d: Figure) => d.source === 'A'))
      .orderby(aq.desc('id'))
    expect(fromArquero(seen).rows.map(f => f.id)).toEqual(['c', 'a'])
    const joined = toArquero(table).concat(toArquero(table).assign({ id: ['d', 'e', 'f'] }))
    expect(fromArquero(joined).rows.map(f => f.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('survives a round trip through Arrow, with absent limits absent and lists lists', () => {
    expect(fromArquero(aq.fromArrow(aq.toArrowIPC(toArquero(table)))).rows).toEqual(table.rows)
  })

  it('groups and filters by our columns without a phantom group or a lost row', () => {
    const some = toArquero(table.filter(f => f.place !== 'LBN'))
    expect(some.groupby('place').count().objects()).toHaveLength(2)
    expect(toArquero(table).filter("d => d.place != 'XXX'").numRows()).toBe(3)
  })

  it('goes into verbs with columns of its own, and says which are missing', () => {
    const more = toArquero(table).derive({ mine: aq.escape(() => 1) })
    expect(reconcile(more).length).toBe(3)
    expect(() => reconcile(toArquero(table).select(aq.not('high')))).toThrow('missing column: high')
  })

  it('refuses what a verb made of a column', () => {
    expect(() => fromArquero(toArquero(table).derive({ low: aq.escape(() => 'x') }))).toThrow(
      /E-NUMBER row 1, column "low"/,
    )
  })
})

describe('toTable', () => {
  it('takes its own kind as it is, and plain rows checked', () => {
    expect(toTable(table)).toBe(table)
    expect(toTable(table.rows).rows).toEqual(table.rows)
    expect(() => toTable([{ concept: 'killed' }] as unknown as Figure[])).toThrow('missing column: id')
  })

  it('does not take ranges for figures', () => {
    expect(() => toTable(reconcile(table) as unknown as Figure[])).toThrow('missing column: dateAccuracy')
  })

  it('keeps every figure through rows, columns and back', () => {
    const row = fc.record({
      concept: fc.constantFrom('killed' as const, 'idps' as const),
      place: fc.constantFrom('SYR', 'LBN', null),
      end: fc.constantFrom('2020-01-01', '2019-12-31', null),
      low: fc.nat(),
      high: fc.nat().map(n => n + 2 ** 31),
      source: fc.option(fc.string(), { nil: null }),
      flags: fc.subarray(['rounded', 'suspect', 'derived']),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), rows => {
        const made = figures(rows)
        const again = fromArquero(toArquero(made))
        expect(again.rows).toEqual(made.rows)
      }),
    )
  })
})
