import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../support/cells-of.js'

/** Cells with everything that has a meaning in CSV, and letters of one to four bytes. */
const cell = fc.string({
  unit: fc.constantFrom('a', 'Z', '0', '7', ' ', ',', ';', '"', '\n', '\r\n', 'é', 'ā', '’', '漢', '😀', '-', '.'),
  maxLength: 12,
})

const table = fc.integer({ min: 2, max: 5 }).chain(columns =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
    headers: fc.constant(Array.from({ length: columns }, (_, i) => `column ${'abcde'[i]!}`)),
    quoteAll: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
    ends: fc.boolean(),
    mark: fc.boolean(),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    pieces: fc.integer({ min: 1, max: 40 }),
    block: fc.constantFrom(64, 80, 128, 1000),
  }),
)

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never

function written({ rows, headers, quoteAll, newline, ends, mark, delimiter }: Table): string {
  // A return before the end of a line is taken for a part of the line end, as in every reader; only quotes keep it.
  const quoted = (text: string) => (quoteAll || /["\r\n,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = [headers, ...rows].map(cells => cells.map(quoted).join(delimiter))
  return (mark ? '\ufeff' : '') + lines.join(newline) + (ends ? newline : '')
}

/** A row of blank cells is no record, unless it says so with quotes. */
const isBlank = (cells: readonly string[], quoteAll: boolean) => !quoteAll && cells.every(cell => cell === '')

describe('any table', () => {
  it('written as CSV reads back equal, whatever the quotes, the line ends, the delimiter and the pieces', () => {
    fc.assert(
      fc.property(table, t => {
        const { rows, issues } = cellsOf(written(t), {
          pieces: t.pieces,
          block: t.block,
          head: 64,
          delimiter: t.delimiter,
        })
        expect(rows).toEqual(t.rows.filter(cells => !isBlank(cells, t.quoteAll)))
        expect(issues).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('reads the same in pieces of any size', () => {
    fc.assert(
      fc.property(table, fc.string({ unit: 'binary-ascii', maxLength: 300 }), fc.boolean(), (t, noise, useNoise) => {
        const text = useNoise ? `a,b,c\n${noise}` : written(t)
        const whole = cellsOf(text, { delimiter: ',', limits: { cell: 100 } })
        const pieces = cellsOf(text, { delimiter: ',', pieces: t.pieces, block: t.block, limits: { cell: 100 } })
        expect(pieces).toEqual(whole)
      }),
      { numRuns: 400 },
    )
  })

  it('of any bytes gives rows or issues, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 60 }), (bytes, pieces) => {
        const { rows, headers } = cellsOf(bytes, { pieces, block: 64, head: 64 })
        for (const row of rows) expect(row).toHaveLength(headers.length)
      }),
      { numRuns: 400 },
    )
  })
})
